/** Counts letters by what they are set in: what most of a document is set in is its usual look. */
export class Tally {
  private readonly sizes = new Map<number, number>()
  private readonly languages = new Map<string, number>()

  add(letters: number, size: number | null, language: string | null): void {
    if (size !== null) this.sizes.set(size, (this.sizes.get(size) ?? 0) + letters)
    if (language !== null) this.languages.set(language, (this.languages.get(language) ?? 0) + letters)
  }

  /** Size of most letters, half points. */
  get size(): number | null {
    return mostOf(this.sizes)
  }

  get language(): string | null {
    return mostOf(this.languages)
  }
}

function mostOf<T>(counts: ReadonlyMap<T, number>): T | null {
  let [best, most]: [T | null, number] = [null, 0]
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count]
  return best
}
