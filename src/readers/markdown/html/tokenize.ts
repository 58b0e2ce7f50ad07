import { decodeReferences } from './decode-references.ts'
import { isElementName } from './element-names.ts'

export type Attributes = ReadonlyMap<string, string>

/** A stretch of HTML, by its offsets; tags by their names in lower case. */
export type Token = { start: number; end: number } & (
  | { type: 'words' | 'literal' | 'comment' }
  | { type: 'open'; name: string; attributes: Attributes }
  | { type: 'close'; name: string }
)

const tagName = /<(\/?)([a-z][a-z\d:-]*)(?=[\s/>])/iy
const attribute = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/y
const tagEnd = /[\s/]*>/y

/**
 * HTML as its tags, its comments and the words between them. Whatever is no tag of HTML (`<TBC>`, `<name@x.example>`,
 * `a < b`) belongs to the words. `literal` words hold no character references. Takes linear time.
 */
export function* tokenize(html: string): Generator<Token> {
  let words = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const tokens = tokensAt(html, at)
    if (tokens === null) {
      at++
      continue
    }
    if (at > words) yield { type: 'words', start: words, end: at }
    yield* tokens
    at = words = tokens.at(-1)?.end ?? at + 1
  }
  if (words < html.length) yield { type: 'words', start: words, end: html.length }
}

function tokensAt(html: string, start: number): Token[] | null {
  if (html.startsWith('<!--', start)) {
    // `<!-->` is a comment too. One without an end goes on to the end of the block.
    const end = html.indexOf('-->', start + 2)
    return [{ type: 'comment', start, end: end < 0 ? html.length : end + 3 }]
  }
  if (html.startsWith('<![CDATA[', start)) {
    const end = html.indexOf(']]>', start)
    if (end < 0) return [{ type: 'literal', start: start + 9, end: html.length }]
    const none: Token = { type: 'literal', start: end + 3, end: end + 3 }
    return [{ type: 'literal', start: start + 9, end }, none]
  }
  const tag = tagAt(html, start)
  if (tag?.type !== 'open' || (tag.name !== 'script' && tag.name !== 'style')) return tag && [tag]
  const end = tag.name === 'script' ? /<\/script\s*>/gi : /<\/style\s*>/gi
  end.lastIndex = tag.end
  const found = end.exec(html)
  // Without an end, nothing tells code from the rest of the brief.
  if (found === null) return [tag, { type: 'literal', start: tag.end, end: html.length }]
  const code: Token = { type: 'literal', start: tag.end, end: found.index }
  return [tag, code, { type: 'close', name: tag.name, start: found.index, end: end.lastIndex }]
}

function tagAt(html: string, start: number): Token | null {
  // Short codes of site generators: `{{<figure src="…">}}`.
  if (html.startsWith('{{', start - 2)) return null
  if (/^<!doctype\b/i.test(html.slice(start, start + 10))) return doctypeAt(html, start)
  tagName.lastIndex = start
  const found = tagName.exec(html)
  const name = found?.[2]?.toLowerCase() ?? ''
  if (found === null || !isElementName(name)) return null
  const attributes = new Map<string, string>()
  let at = tagName.lastIndex
  for (;;) {
    tagEnd.lastIndex = at
    if (tagEnd.test(html)) break
    attribute.lastIndex = at
    const one = attribute.exec(html)
    if (one === null) return null
    const key = (one[1] as string).toLowerCase()
    if (!attributes.has(key)) attributes.set(key, decodeReferences(one[2] ?? one[3] ?? one[4] ?? ''))
    at = attribute.lastIndex
  }
  const end = tagEnd.lastIndex
  return found[1] === '/'
    ? { type: 'close', name, start, end }
    : { type: 'open', name, attributes, start, end }
}

/** Says nothing to people. */
function doctypeAt(html: string, start: number): Token | null {
  const end = html.indexOf('>', start)
  return end < 0 ? null : { type: 'close', name: 'html', start, end: end + 1 }
}
