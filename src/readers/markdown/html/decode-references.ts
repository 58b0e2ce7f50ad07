import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'

const reference = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{0,31}));/gi

/** `&eacute;`, `&#233;` and `&#xE9;` as the letters they stand for, as the Markdown parser does outside of HTML. */
export function decodeReferences(text: string): string {
  return text.replace(reference, (written, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return decodeNumericCharacterReference(hex, 16)
    if (decimal !== undefined) return decodeNumericCharacterReference(decimal, 10)
    return decodeNamedCharacterReference(name ?? '') || written
  })
}
