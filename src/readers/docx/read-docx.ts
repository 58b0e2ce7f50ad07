import type { Root } from 'mdast'
import type { Report } from '../../diagnostics/report.ts'
import { customProperties } from '../../opc/custom-properties.ts'
import { type OpcPackage, openPackage } from '../../opc/open-package.ts'
import { readStatedProperties } from '../../pack-document/stated-properties.ts'
import type { ReadAsset } from '../assets/read-asset.ts'
import { checkContainers } from '../check-containers.ts'
import { MAX_LINE } from '../decode.ts'
import { type Locate, located } from '../locate-all.ts'
import { looksLikeFence } from '../scan-containers.ts'
import type { Findings } from './findings.ts'
import { packTree } from './pack/pack-tree.ts'
import { readWord } from './read-word.ts'
import { reportPackageFault } from './report-package-fault.ts'
import type { TextLines } from './text-lines.ts'
import { toTree } from './to-tree.ts'

/** A Word document as a reader gives it: mdast, and what only such a document has. */
export interface DocxSource {
  tree: Root
  /** Its lines, which messages may show. Lines that no message may show are empty. */
  text: string
  /** Gives a place the paragraph that people count. */
  locate: Locate
  /** Reads the pictures in the file. */
  readAsset: ReadAsset
}

/** Characters of the whole text; more is no session brief. */
const MAX_TEXT = 10 * 1024 * 1024

/** A Word file to mdast (see `Reader`), or null when an error says why there is no tree. */
export function readDocx(bytes: Uint8Array, report: Report): DocxSource | null {
  const opened = openPackage(bytes)
  if (opened.package === null) {
    reportPackageFault(opened.fault, report)
    return null
  }
  const main = opened.package.xml(opened.package.main)
  const stated = readStatedProperties(customProperties(opened.package))
  const read = main && readWord(opened.package, main, stated)
  if (opened.package.fault !== null) {
    reportPackageFault(opened.package.fault, report)
    return null
  }
  if (read === null) return null
  const { lines, findings } = read
  const locate = locator(lines)
  const told = located(report, locate)
  if (!isReadable(lines, told)) return null
  const pack = stated && packTree(read.document, stated, lines)
  const tree = pack?.tree ?? toTree(read.document, bodyLines(lines))
  for (const at of pack?.rewritten ?? []) findings.add('pack-words-changed', at)
  if (tree.children.length === 0) {
    report('file-empty', null)
    return null
  }
  tree.data = { asides: findings.asides, language: read.document.language }
  checkContainers(tree, lines.lines, told)
  tell(findings, lines, told)
  return { tree, text: shownText(lines), locate, readAsset: assetReader(opened.package) }
}

function locator({ places }: TextLines): Locate {
  return (place) => {
    const at = place.file === undefined ? places[place.line - 1] : undefined
    if (at === undefined) return
    place.paragraph = at.paragraph
    if (at.part !== undefined) place.part ??= at.part
  }
}

/** Lines before those of headers and comments. */
function bodyLines({ places }: TextLines): number {
  const end = places.findIndex(
    ({ part, unseen }) => unseen === true || part === 'header' || part === 'footer',
  )
  return end < 0 ? places.length : end
}

function isReadable({ lines }: TextLines, report: Report): boolean {
  const size = lines.reduce((sum, line) => sum + line.length + 1, 0)
  if (size > MAX_TEXT) {
    report('file-too-large', null, { size: Math.ceil((size / 1024 / 1024) * 10) / 10 })
    return false
  }
  const long = lines.findIndex((line) => line.length > MAX_LINE)
  if (long < 0) return true
  const [line, length] = [long + 1, (lines[long] as string).length]
  report('line-too-long', { line, column: 1, endLine: line, endColumn: 2 }, { line, length })
  return false
}

function tell(findings: Findings, { lines, places }: TextLines, report: Report): void {
  const all = findings.all(({ line }) => places[line - 1]?.paragraph ?? 1)
  for (const { message, place, data } of all.sort((a, b) => a.place.line - b.place.line)) {
    report(message, place, data)
  }
  // Those that stand in lines of their own are checked with them.
  for (const { text, place } of findings.asides) {
    if (looksLikeFence(text) && lines[place.line - 1] !== text) report('container-malformed', place)
  }
}

/** A mark in a header hides what stands around it, and so does its bracket here. */
function shownText({ lines, places }: TextLines): string {
  return lines
    .map((line, at) => (places[at]?.unseen || (places[at]?.part && /[[［]|:::/.test(line)) ? '' : line))
    .join('\n')
}

function assetReader(from: OpcPackage): ReadAsset {
  return async (path, limit) => {
    // The zip has the name as the relationship writes it, or as people do: `my%20crane.png`, `my crane.png`.
    const bytes = from.bytes(path) ?? from.bytes(encodeURI(path))
    if (bytes === null) return 'missing'
    return bytes.length > limit ? 'tooLarge' : bytes
  }
}
