// WordprocessingML as text. The body of a document is thousands of small elements: written as text they cost a tenth
// of what the library's objects do, and the order of children is the schema's (ECMA-376-1, annex A.1).

/** A block-level element of a body, a cell or a note: `<w:p>` or `<w:tbl>`. */
export type BlockXml = string

/** Runs, bookmarks and links of one paragraph, one after the other. */
export type InlineXml = string

export function isTable(block: BlockXml): boolean {
  return block.startsWith('<w:tbl>')
}

/** Words as the content of an element. */
export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text
}

/** Words as the value of an attribute. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, ' ')
}

/**
 * Words without what XML 1.0 (2.2) has no way to write: control characters, halves of characters, noncharacters. Word
 * refuses a file with one.
 */
export function printable(text: string): string {
  if (!/[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/u.test(text)) return text
  return text
    .toWellFormed()
    .replace(/[\t\n\r]/g, ' ')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '')
}

/** The words of some runs, as a reader of the file sees them: tabs and line ends are spaces. */
export function wordsOfXml(xml: string): string {
  return xml
    .replace(/<w:(?:tab|br)\/>/g, ' ')
    .replace(/<w:instrText.*?<\/w:instrText>|<[^>]+>/gs, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
}
