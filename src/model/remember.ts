/** How much is remembered at most: a brief has a few hundred lines, and the next one hardly any of them. */
const mostTexts = 1000
const mostCharacters = 50_000
/** A longer text is asked about so seldom that it would only push the others out. */
const longest = 10_000

/**
 * A pure function of a text that remembers what it said of the texts seen lately. All recognisers ask the same things of
 * the same lines; what is returned must not be changed by whoever asks.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  let characters = 0
  return (text) => {
    const found = known.get(text)
    if (found !== undefined || known.has(text)) return found as T
    const value = read(text)
    if (text.length > longest) return value
    characters += text.length
    if (known.size >= mostTexts || characters > mostCharacters) {
      known.clear()
      characters = text.length
    }
    known.set(text, value)
    return value
  }
}
