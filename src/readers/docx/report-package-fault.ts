import type { MessageName, Report } from '../../diagnostics/report.ts'
import type { PackageFault, PackageFaultKind } from '../../opc/package-fault.ts'
import { MAX_PACKAGE_BYTES } from '../../opc/package-size.ts'

const messages = {
  notZip: 'word-not-word',
  notWord: 'word-not-word',
  legacyWord: 'word-legacy',
  encrypted: 'word-encrypted',
  truncated: 'word-truncated',
  malformed: 'word-damaged',
  tooLarge: 'word-file-too-large',
  bomb: 'word-bomb',
  tooManyParts: 'word-parts-too-many',
  doctype: 'word-entities',
  badName: 'word-part-name',
  overlap: 'word-parts-overlap',
  lyingDirectory: 'word-directory-wrong',
  unusualZip: 'word-zip-unusual',
} as const satisfies Record<PackageFaultKind, MessageName>

/** Characters of a part's name that a message shows. */
const longestName = 80

/** Says why a Word file is not read, or which part of it is not. */
export function reportPackageFault({ kind, part, format }: PackageFault, report: Report): void {
  report(messages[kind], null, {
    ...(part === null ? {} : { part: part.length > longestName ? `${part.slice(0, longestName)}…` : part }),
    ...(format === null ? {} : { format }),
    limit: MAX_PACKAGE_BYTES / 1024 / 1024,
  })
}
