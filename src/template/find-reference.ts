import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { type CatalogueEntry, catalogue } from '../diagnostics/catalogue.ts'
import type { Place } from '../diagnostics/diagnostic.ts'
import { didYouMean } from '../diagnostics/did-you-mean.ts'
import type { Report } from '../diagnostics/report.ts'
import { faultData, faultMessages } from '../opc/fault-messages.ts'
import { openPackage } from '../opc/open-package.ts'
import { type PackageFault, packageFault } from '../opc/package-fault.ts'
import { MAX_PACKAGE_BYTES } from '../opc/package-size.ts'
import type { HouseDocument } from './theme.ts'

/** The path of a file that a theme names: from the theme's own folder, unless it begins at the root. */
export function pathBeside(written: string, themePath: string): string {
  return isAbsolute(written) ? written : join(dirname(themePath), written).replaceAll('\\', '/')
}

/**
 * An organisation's own Word document (.docx, .dotx), read and known to be one; null where it is not, which is reported
 * at the place that names it.
 */
export function findReference(path: string, place: Place | null, report: Report): HouseDocument | null {
  try {
    if (statSync(path).size > MAX_PACKAGE_BYTES)
      return unusable(path, packageFault('tooLarge'), place, report)
    return checkReference({ path, bytes: readFileSync(path) }, place, report)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR')
      report('reference-missing', place, { path, near: nearOf(path) })
    else if (code === undefined) throw error
    else {
      const reason = code === 'EISDIR' ? 'it is a folder' : 'the system does not let it be read'
      report('reference-unusable', place, { path, reason, fix: 'Check the name and its permissions.' })
    }
    return null
  }
}

let last: HouseDocument | null = null

/** A document that is known to be one of Word; null where it is not, which is reported. */
export function checkReference(
  document: HouseDocument,
  place: Place | null,
  report: Report,
): HouseDocument | null {
  // The themes of a run mostly name the same one: what is made of it is made once.
  if (last?.path === document.path && Buffer.compare(last.bytes, document.bytes) === 0) return last
  const fault = faultOf(document.bytes)
  if (fault !== null) return unusable(document.path, fault, place, report)
  last = document
  return document
}

/** What is wrong with a file, or with one of the parts that a pack takes its look from. */
function faultOf(bytes: Uint8Array): PackageFault | null {
  const { package: opened, fault } = openPackage(bytes)
  if (opened === null) return fault
  opened.xml(opened.main)
  for (const { type, target, external } of opened.relationships(opened.main)) {
    if (!external && looks.has(type)) opened.xml(target)
  }
  return opened.fault
}

const looks = new Set(['styles', 'numbering', 'settings', 'theme', 'fontTable', 'header', 'footer'])

function unusable(path: string, fault: PackageFault, place: Place | null, report: Report): null {
  report('reference-unusable', place, { path, ...reasonOf(fault) })
  return null
}

/** The message that the file would have as a brief, as the reason of another. */
function reasonOf(fault: PackageFault): { reason: string; fix: string } {
  const entry: CatalogueEntry = catalogue[faultMessages[fault.kind]]
  const data = faultData(fault)
  return { reason: entry.what(data), fix: typeof entry.fix === 'string' ? entry.fix : entry.fix(data) }
}

/** A Word document of nearly that name in the same folder. */
function nearOf(path: string): string {
  try {
    const names = readdirSync(dirname(path)).filter((name) => /\.do[ct][xm]$/i.test(name))
    const near = didYouMean(basename(path), names.sort())
    return near === null ? '' : join(dirname(path), near).replaceAll('\\', '/')
  } catch {
    return ''
  }
}
