// Numbers, words and marks of a text with what they mean for dates and times, in one pass over it.
import { sizeAt } from '../words/character-table.ts'
import { firstNode } from '../words/first-node.ts'
import { latinDigits } from '../words/latin-digits.ts'
import { nodeBehind } from '../words/lexicon.ts'
import { lexicon } from '../words/own-lexicon.ts'
import { type MomentLetter, momentLetterAt } from './moment-letter.ts'
import { MomentToken } from './moment-token.ts'
import { type Meaning, meaningOf } from './moment-words.ts'

const wide = /[٠-٩۰-۹０-９：．／～－（），]/g
const narrowMarks: Readonly<Record<string, string>> = {
  '：': ':',
  '．': '.',
  '／': '/',
  '～': '~',
  '－': '-',
  '（': '(',
  '）': ')',
  '，': ',',
}

/** Arabic-Indic, Persian and full-width digits become 0 to 9, full-width marks narrow ones; offsets stay. */
export function toLatinDigits(text: string): string {
  return text.replace(wide, (one) => narrowMarks[one] ?? latinDigits(one))
}

/** Without a digit there is no date and hardly a time; asked of every line, before anything else is looked for. */
export const hasDigit = (text: string): boolean => /[0-9٠-٩۰-۹０-９]/.test(text)

let last: { text: string; tokens: MomentToken[] } = { text: '', tokens: [] }

/** Tokens of a text with Latin digits and narrow marks. Dates and times are looked for in the same line, one after the other. */
export function momentTokens(text: string): readonly MomentToken[] {
  if (last.text !== text) last = { text, tokens: momentTokensApart(text) }
  return last.tokens
}

/** The same of a short part of a line, without losing the line's. */
export function momentTokensApart(text: string): MomentToken[] {
  const tokens: MomentToken[] = []
  for (let start = 0; start < text.length; ) {
    const kind = momentLetterAt(text, start)
    const end = kind === 'mark' ? start + sizeAt(text, start) : endOfRun(text, start, kind)
    if (kind === 'unspaced') addUnspaced(text, start, end, tokens)
    else if (kind !== 'space') tokens.push(new MomentToken(text, start, end, kind))
    start = end
  }
  return joinForms(text, tokens)
}

/** `1ª` and `nº` end with a sign of their own. */
function endOfRun(text: string, start: number, kind: MomentLetter): number {
  const first = text.charCodeAt(start)
  let end = start + sizeAt(text, start)
  if (first === 0xaa || first === 0xba) return end
  while (end < text.length && momentLetterAt(text, end) === kind) {
    const code = text.charCodeAt(end)
    if (code === 0xaa || code === 0xba) break
    end += sizeAt(text, end)
  }
  return end
}

/** `午後2時から`: the longest word we know at each place of a run of letters, else one letter. */
function addUnspaced(text: string, start: number, end: number, tokens: MomentToken[]): void {
  for (let at = start; at < end; ) {
    const known = unspacedAt(text, at, end)
    const own = new MomentToken(text, at, known?.end ?? at + 1, 'word', true)
    if (known) own.mean(known.meaning)
    tokens.push(own)
    at = own.end
  }
}

/** A form at some place, up to which it reaches, and what it means. */
interface Found {
  end: number
  meaning: Meaning
}

/** The longest form at a place of a text, before another; null when none. */
function unspacedAt(text: string, at: number, end: number): Found | null {
  const { cells, roots } = lexicon()
  let found: Found | null = null
  let node = roots.inside
  for (let i = at; i < end; i++) {
    node = nodeBehind(cells, node, text.charCodeAt(i))
    if (node === 0) break
    const meaning = meaningOf(cells[node] as number)
    if (meaning) found = { end: i + 1, meaning }
  }
  return found
}

/** Gives words their meanings; those of several words or marks (`a. m.`, `bis zum`) become one token. */
function joinForms(text: string, tokens: readonly MomentToken[]): MomentToken[] {
  const out: MomentToken[] = []
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as MomentToken
    out.push(first)
    const found = mayBeginForm(text, first) ? formAt(tokens, i) : null
    if (!found) continue
    for (; i + 1 < found.end; i++) first.join(tokens[i + 1] as MomentToken)
    first.kind = 'word'
    first.mean(found.meaning)
  }
  return out
}

/** The first letters of most words tell that no form begins with them. */
function mayBeginForm(text: string, { kind, unspaced, start, end }: MomentToken): boolean {
  if (kind !== 'word') return kind === 'mark'
  if (unspaced) return false
  const { cells } = lexicon()
  let node = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    // Such letters are folded before they are compared, an accent apart with the letter before it.
    if (code >= 0x80) return true
    const lower = code < 0x61 ? code + 0x20 : code
    node = i === start ? firstNode('moment', lower) : nodeBehind(cells, node, lower)
    if (node === 0) return text.charCodeAt(i + 1) >= 0x80
  }
  return true
}

const space = 0x20

/** The form of most words and marks at a token, hardly any white space between them; null when none. */
function formAt(tokens: readonly MomentToken[], at: number): Found | null {
  const { cells } = lexicon()
  let found: Found | null = null
  let node = firstNode('moment', (tokens[at] as MomentToken).text.charCodeAt(0))
  for (let i = at; ; i++) {
    const { text, end } = tokens[i] as MomentToken
    for (let j = i === at ? 1 : 0; j < text.length && node !== 0; j++)
      node = nodeBehind(cells, node, text.charCodeAt(j))
    if (node === 0) return found
    const meaning = meaningOf(cells[node] as number)
    if (meaning) found = { end: i + 1, meaning }
    const next = tokens[i + 1]
    if (!next || next.start - end > 2) return found
    node = nodeBehind(cells, node, space)
    if (node === 0) return found
  }
}
