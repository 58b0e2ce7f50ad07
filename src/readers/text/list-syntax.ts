import { list } from 'micromark-core-commonmark'
import type { Construct, TokenizeContext } from 'micromark-util-types'
import type { SyntaxExtension } from '../syntax.ts'

/** In CommonMark only an item numbered 1 may follow a paragraph without a blank line; in a plain text any may. */
const boldList = (): Construct => ({
  ...list,
  tokenize(effects, ok, nok) {
    // The construct asks its context whether it interrupts; this one says no, all else is the parser's own.
    const context: TokenizeContext = Object.create(this, { interrupt: { value: false } })
    return list.tokenize.call(context, effects, ok, nok)
  },
})

/** Lists under every character that begins one. Made when asked for: most texts need no parser. */
export function listSyntax(): SyntaxExtension {
  const construct = boldList()
  return { document: Object.fromEntries([...'*+-0123456789'].map((one) => [one.charCodeAt(0), construct])) }
}
