/** Letters and signs that belong to a script other than the ones our fonts draw without further work. */
const foreign = /[\p{L}\p{M}\p{N}]/u
const supported = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Common}\p{sc=Inherited}]/u
/** Anything beyond Latin, Greek and Cyrillic as a quick test: most texts have nothing of it. */
const suspect =
  /[^\u0000-\u052f\u1c80-\u1c8f\u1d00-\u1fff\u2000-\u2bff\u2de0-\u2dff\ua640-\ua69f\ua720-\ua7ff]/u

/** The characters of scripts that can't be set yet (Arabic, Hebrew, Devanagari, Thai, Han …), each once, in order. */
export function unsupportedCharacters(texts: Iterable<string>): string[] {
  const found = new Set<string>()
  for (const text of texts) {
    if (!suspect.test(text)) continue
    for (const character of text) {
      if (isForeignLetter(character)) found.add(character)
    }
  }
  return [...found]
}

/** Is it a letter, mark or figure of a script other than Latin, Greek and Cyrillic? */
export function isForeignLetter(character: string): boolean {
  return foreign.test(character) && !supported.test(character)
}

/** `U+0627`, the way in which Unicode names a character. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
