import type { MessageData } from '../diagnostics/catalogue.ts'
import type { MessageName } from '../diagnostics/report.ts'
import type { PackageFault, PackageFaultKind } from './package-fault.ts'
import { MAX_PACKAGE_BYTES } from './package-size.ts'

/** The message that says why a Word file can't be read. */
export const faultMessages = {
  notZip: 'word-not-word',
  notWord: 'word-not-word',
  legacyWord: 'word-legacy',
  encrypted: 'word-encrypted',
  truncated: 'word-truncated',
  malformed: 'word-damaged',
  tooLarge: 'word-file-too-large',
  bomb: 'word-bomb',
  tooDeep: 'word-too-nested',
  tooManyParts: 'word-parts-too-many',
  doctype: 'word-entities',
  badName: 'word-part-name',
  overlap: 'word-parts-overlap',
  lyingDirectory: 'word-directory-wrong',
  unusualZip: 'word-zip-unusual',
} as const satisfies Record<PackageFaultKind, MessageName>

/** Characters of a part's name that a message shows. */
const longestName = 80

/** What the message of a fault is filled with. */
export function faultData({ part, format }: PackageFault): MessageData {
  return {
    ...(part === null ? {} : { part: part.length > longestName ? `${part.slice(0, longestName)}…` : part }),
    ...(format === null ? {} : { format }),
    limit: MAX_PACKAGE_BYTES / 1024 / 1024,
  }
}
