/** How many texts are remembered at most, and how long each may be: a brief has a few hundred lines. */
const most = 2000
const longest = 400

/**
 * A pure function of a text that remembers what it said of the texts seen lately. All recognisers ask the same things of
 * the same lines; what is returned must not be changed by whoever asks.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    if (text.length > longest) return read(text)
    const found = known.get(text)
    if (found !== undefined || known.has(text)) return found as T
    if (known.size >= most) known.clear()
    const value = read(text)
    known.set(text, value)
    return value
  }
}
