/**
 * What each character is, asked for at a place of a text before its end. `classify` is called once for each of one code unit that is
 * met, and each time for one of two, of which it is given both; a half without its other comes with whatever stands
 * behind it.
 */
export function characterTable<T>(classify: (character: string) => T): (text: string, at: number) => T {
  /** By code, in pages: one sparse array of all codes would be slow. */
  const pages: T[][] = Array.from({ length: 256 }, () => [])
  return (text, at) => {
    const code = text.charCodeAt(at)
    const page = pages[code >> 8] as T[]
    const found = page[code & 255]
    if (found !== undefined) return found
    if (code >= 0xd800 && code < 0xdc00) return classify(text.slice(at, at + 2))
    const own = classify(text.charAt(at))
    page[code & 255] = own
    return own
  }
}

/** How many code units the character at a place has. */
export function sizeAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code >= 0xdc00) return 1
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next < 0xe000 ? 2 : 1
}
