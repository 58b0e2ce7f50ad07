// What is written behind a comma and still belongs to the name. Degrees and legal forms are the same in all languages of
// a country, and so few that they are told by their letters.

/** `Ph.D.`, `CSc.`, `MSc`, `LL.M.`; capitals alone (`MA`) may be an organisation, so that only the commonest count. */
const degree =
  'Ph\\.?\\s?D|CSc|Dr\\.?\\s?Sc|[BMD]\\.?\\s?Sc|[BM]\\.?Eng|M\\.?Ed|Ed\\.?D|D\\.?Phil|M\\.?Phil|LL\\.?\\s?[BMD]|M\\.?B\\.?A|M\\.?P\\.?[AH]|M\\.A|B\\.A|M\\.D|J\\.D|DiS|Th\\.?D'

/** `z. s.`, `s. r. o.`, `e. V.`, `Inc.`, `GmbH`. */
const legalForm =
  'z\\.\\s?[sú]|o\\.\\s?p\\.\\s?s|s\\.\\s?r\\.\\s?o|a\\.\\s?s|v\\.\\s?o\\.\\s?s|e\\.\\s?V|e\\.\\s?G|g?GmbH|AG|Inc|Ltd|LLC|LLP|PLC|S\\.\\s?A(?:\\.\\s?S)?|S\\.\\s?L|S\\.\\s?[Pp]\\.\\s?A|S\\.\\s?r\\.\\s?l|B\\.\\s?V|N\\.\\s?V|A\\.\\s?Ş'

const suffix = new RegExp(`^\\s{0,3},\\s{0,3}(?:${degree}|${legalForm})(?![\\p{L}\\p{N}])\\.?`, 'u')
const form = new RegExp(`(?:^|[\\s,])(?:${legalForm})\\.?$`, 'u')

/** How much behind a name, from its comma on, are degrees or the legal form of an organisation. */
export function suffixLength(text: string, from: number): number {
  let at = from
  while (at < text.length && (text[at] === ',' || text[at] === ' ')) {
    const length = suffix.exec(text.slice(at, at + 20))?.[0].length ?? 0
    if (length === 0) break
    at += length
  }
  return at - from
}

/** Does a name end with a legal form? */
export const hasLegalForm = (name: string): boolean => form.test(name)
