import type { PlacePart } from '../../diagnostics/diagnostic.ts'
import { elementsOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import { packAuthor } from '../../pack-document/pack-author.ts'
import { readBlocks } from './read-blocks.ts'
import { newStory, type Reading } from './story.ts'
import { wordsBelow } from './words-below.ts'

type Parts = ReadonlyMap<string | undefined, string | undefined>

/** What stands beside the text: headers, footers, comments, programs. None of it is text of the brief. */
export function readAsides(reading: Reading, parts: Parts, isPack: boolean): void {
  const words = new Set<string>()
  if (isPack) reading.findings.drop('word-contents')
  else for (const { part, name } of runningParts(reading)) readRunning(reading, part, name, words)
  readComments(reading, parts.get('comments'), isPack)
  if (parts.has('vbaProject')) reading.findings.add('word-macros', { line: 1, column: 1 })
}

/** Headers and footers that a section of the document names (17.10.5), each once. */
function runningParts({ sections, package: from }: Reading): { part: PlacePart; name: string }[] {
  const targets = new Map(from.relationships(from.main).map((one) => [one.id, one]))
  const found = new Map<string, PlacePart>()
  for (const section of sections) {
    for (const reference of elementsOf(section)) {
      const kind = /^w:(header|footer)Reference$/.exec(reference.name)?.[1]
      const target = targets.get(reference.attributes['r:id'] ?? '')
      if (kind && target && !target.external) found.set(target.target, kind as PlacePart)
    }
  }
  return [...found].map(([name, part]) => ({ part, name }))
}

/** `Page 3 of 9`, in the languages briefs are written in. */
const pageWords =
  /^(?:[\s\d\p{P}\p{S}]|page|of|seite|von|página|pagina|pág|de|sur|di|p|s|strona|z|sida|av|sivu|strana|stránka|страница|стр|из|第|页|頁|共|ページ|쪽|페이지|صفحة|من|עמוד|מתוך)*$/iu

function readRunning(reading: Reading, part: PlacePart, name: string, known: Set<string>): void {
  const root = reading.package.xml(name)
  if (root === null) return
  const { lines, findings } = reading
  let paragraph = 0
  const first = lines.places.length
  readBlocks(
    root,
    newStory(reading, name, root, () => ({ paragraph: ++paragraph, part }), true),
  )
  lines.begin({ paragraph: paragraph + 1, part })
  const read = lines.lines.slice(first)
  for (const [at, text] of read.entries()) {
    const column = text.length + 1
    const line = first + at + 1
    const place = { line, column: 1, endLine: line, endColumn: column }
    if (text.trim() !== '') findings.asides.push({ text, place })
  }
  const words = read.join('\n').trim()
  // A date in digits is a fact too, and a page has no number of five.
  const at = read.findIndex((text) => !pageWords.test(text) || (text.match(/\p{N}/gu)?.length ?? 0) > 4)
  if (at < 0 || known.has(words)) return
  known.add(words)
  findings.add('word-running', { line: first + at + 1, column: 1 }, { part })
}

/** Their words are asked for marks only; no message shows them. Of a pack our own are no news. */
function readComments(reading: Reading, name: string | undefined, isPack: boolean): void {
  const { lines, findings } = reading
  const all = elementsOf((name === undefined ? null : reading.package.xml(name)) ?? nothing)
  const isOurs = ({ attributes }: XmlElement) => isPack && attributes['w:author'] === packAuthor
  const ours = new Set(all.filter(isOurs).map(({ attributes }) => attributes['w:id'] ?? ''))
  for (const [id, { at }] of reading.comments) if (!ours.has(id)) findings.count('word-comments', at)
  for (const comment of all.filter((one) => !isOurs(one))) {
    const paragraph = reading.comments.get(comment.attributes['w:id'] ?? '')?.paragraph ?? 1
    lines.begin({ paragraph, unseen: true })
    const { line } = lines.point
    findings.setAside(wordsBelow(comment), { line, column: 1 })
  }
}

const nothing: XmlElement = { name: '', attributes: {}, children: [] }
