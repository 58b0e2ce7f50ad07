import bidiFactory, { type Bidi } from 'bidi-js'

/** Embedding levels of the characters of a text, by UTF-16 offset: odd ones run from right to left. */
export interface LevelRules {
  of(text: string, rightToLeft: boolean): Uint8Array
}

/** More isolates of unknown direction than any text has: each is searched to its end, which takes its time. */
const mostUnknown = 1000
const firstStrongIsolate = /\u2068/gu
const leftToRightIsolate = '\u2066'

/**
 * The Unicode Bidirectional Algorithm up to rule I2 (UAX #9); lines are reordered when they are made. A `\n` is a line
 * end within its paragraph.
 */
export function openLevelRules(): LevelRules {
  // Its types say CommonJS, its code is a module.
  const bidi = (bidiFactory as unknown as () => Bidi)()
  return {
    of(text, rightToLeft) {
      let unknown = 0
      const known = text
        .replaceAll('\n', '\u2028')
        .replace(firstStrongIsolate, (sign) => (++unknown > mostUnknown ? leftToRightIsolate : sign))
      return bidi.getEmbeddingLevels(known, rightToLeft ? 'rtl' : 'ltr').levels
    },
  }
}
