/** How much is remembered at most; no brief that is not made to be hard has more. */
const mostTexts = 50_000
const mostCharacters = 2_000_000
/** A longer text is asked about so seldom that it would only push the others out. */
const longest = 10_000

const memories: (() => void)[] = []

/** Forgets all texts: the lines of one brief hardly come again in the next, and what is kept long costs time too. */
export function forgetTexts(): void {
  for (const forget of memories) forget()
}

/**
 * A pure function of a text that remembers what it said of the texts seen lately. All recognisers ask the same things of
 * the same lines; what is returned must not be changed by whoever asks.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  let characters = 0
  // One recogniser asks the same several times in a row, of a very long text too.
  let lastText: string | undefined
  let lastValue: T | undefined
  memories.push(() => {
    if (known.size > 0) known.clear()
    characters = 0
    lastText = undefined
    lastValue = undefined
  })
  return (text) => {
    if (lastText === text) return lastValue as T
    let value = known.get(text)
    if (value === undefined && !known.has(text)) {
      value = read(text)
      if (text.length <= longest) {
        characters += text.length
        if (known.size >= mostTexts || characters > mostCharacters) {
          known.clear()
          characters = text.length
        }
        known.set(text, value)
      }
    }
    lastText = text
    lastValue = value
    return value as T
  }
}
