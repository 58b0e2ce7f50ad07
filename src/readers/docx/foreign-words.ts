const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const eastAsian = /[\u2e80-\u9fff\uac00-\ud7af]/
const cyrillic = /[\u0400-\u052f]/
const greek = /[\u0370-\u03ff]/

/** What a language is written in, as far as it tells words of another language. */
function scriptOf(language: string): RegExp | null {
  if (/^(?:ar|fa|ur|he|yi|ps|dv|ckb)\b/i.test(language)) return rightToLeft
  if (/^(?:zh|ja|ko)\b/i.test(language)) return eastAsian
  if (/^(?:ru|uk|bg|sr|mk|be|kk|mn)\b/i.test(language)) return cyrillic
  return /^el\b/i.test(language) ? greek : null
}

const tag = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i

/**
 * Are these words in another language than the document? Word's proofing language is often wrong (a French text typed
 * on an English computer is “English”), so that words count as foreign only where their letters show it.
 */
export function isForeign(language: string | null, words: string, usual: string | null): boolean {
  if (language === null || usual === null || language === usual || !tag.test(language)) return false
  if (language.split('-', 1)[0]?.toLowerCase() === usual.split('-', 1)[0]?.toLowerCase()) return false
  const [own, others] = [scriptOf(language), scriptOf(usual)]
  if (own === others) return isLongEnough(words) && own === null
  if (own !== null) return own.test(words)
  return /\p{Script=Latin}/u.test(words) && !(others as RegExp).test(words)
}

/** Both languages in Latin letters: a stretch of several words, which somebody has marked on purpose. */
function isLongEnough(words: string): boolean {
  return words.trim().split(/\s+/).length >= 4
}
