import bidiFactory, { type Bidi } from 'bidi-js'

/** Embedding levels of the characters of a text, by UTF-16 offset: odd ones run from right to left. */
export interface LevelRules {
  of(text: string, rightToLeft: boolean): Uint8Array
}

/**
 * The Unicode Bidirectional Algorithm up to rule I2 (UAX #9); lines are reordered when they are made. A `\n` is a line
 * end within its paragraph.
 */
export function openLevelRules(): LevelRules {
  // Its types say CommonJS, its code is a module.
  const bidi = (bidiFactory as unknown as () => Bidi)()
  return {
    of: (text, rightToLeft) =>
      bidi.getEmbeddingLevels(text.replaceAll('\n', '\u2028'), rightToLeft ? 'rtl' : 'ltr').levels,
  }
}
