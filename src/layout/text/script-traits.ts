// What scripts ask of setting text: which tools it needs, and where its lines may end.

/** Halves of characters beyond the basic plane are in it too. */
const foreign = /[\u0590-\u1cff\u200f\u202b\u202e\u2067\u2e80-\uffff]/

/** Anything beyond Latin, Greek, Cyrillic and most signs, as a quick test: most texts have nothing of it. */
export function mayBeForeign(text: string): boolean {
  return foreign.test(text)
}

/** Characters of scripts that run from right to left, and signs that turn the direction. */
const turning =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Has the text anything that runs from right to left? */
export function turnsDirection(text: string): boolean {
  return foreign.test(text) && turning.test(text)
}

/**
 * Characters of scripts whose words no spaces part, or between which a line may end anywhere: Thai, Lao, Tibetan, Burmese,
 * Khmer, Chinese, Japanese, Korean.
 */
export const runsTogether =
  /[\u0e00-\u0fff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\u2e80-\ua4cf\ua960-\ua97f\uaa60-\uaadf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{1b000}-\u{1b16f}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u
