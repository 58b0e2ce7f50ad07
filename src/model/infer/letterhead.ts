// What stands above a title without being one: who issues the brief, and what the document is called.
import { phrases } from '../words/phrases.ts'
import { isUnspaced } from '../words/tokens.ts'
import { eventKinds } from './event-kinds.ts'
import { organisations } from './names.ts'

const units = phrases('units')
const documentNames = phrases('documentNames')

/** Longer lines say more than who issues them. */
const longestIssuer = 80

/** Who issues it: the name of an organisation or of a part of one (`Faculty of Rope`), alone in its line. */
export function isIssuer(text: string): boolean {
  if (text.length > longestIssuer || /[?？؟:：]/u.test(text)) return false
  if (isUnspaced(text)) return isUnspacedIssuer(text)
  const words = text.split(/\s+/u)
  const unit = units.first(text)
  if (unit && words.length > 1 && words.length <= 9 && isNameOf(words, unit.start === 0, units.ends(text)))
    return true
  const hit = organisations.first(text)
  if (!hit) return false
  // `Conseil de quartier …`, `University of …`
  if (hit.start === 0 && words.length > 1 && words.length <= 9) return true
  return words.every(isNameWord) || isNameOf(words, false, organisations.ends(text))
}

const isNameWord = (word: string) => /^[\p{Lu}\p{N}&(]/u.test(word) || word.length <= 4

/**
 * Begins with the word, or ends with it behind adjectives, as in Russian, Czech and Turkish: there no small word
 * stands between them, as one does in a title (`Saving our library`).
 */
function isNameOf(words: readonly string[], begins: boolean, ends: boolean): boolean {
  if (!/^\p{Lu}/u.test(words[0] as string)) return false
  return (
    begins ||
    (ends && words.length <= 7 && /(?=\p{L})\P{Script=Latin}|[çğışöüčďěňřšťůž]/iu.test(words.join('')))
  )
}

/** In Chinese, Japanese and Korean the word for what it is stands last. */
function isUnspacedIssuer(text: string): boolean {
  if (text.length > 30 || /[、。，！？!“”「」『』《》—～〜]/u.test(text)) return false
  return organisations.ends(text) || units.ends(text)
}

/** `House of Assembly of Osby`, `Assembly of Towns`: a body that has the name of a meeting. */
export function isBody(text: string): boolean {
  const kind = eventKinds.first(text)
  if (!kind || !organisations.isIn(text.slice(kind.start, kind.end))) return false
  const before = text.slice(0, kind.start)
  const named = /^\s(?:of|de|du|des|del|della|do|da|di|der|van)\s(?:the\s|la\s|los\s|las\s)?\p{Lu}/u
  return (before === '' || /^\p{Lu}\p{L}+\s(?:of|de)\s$/u.test(before)) && named.test(text.slice(kind.end))
}

/** `Concept note`, `PROGRAMME`: what the document is called, and nothing else. */
export function isDocumentName(text: string): boolean {
  const bare = text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
  return bare.length <= 50 && documentNames.is(bare)
}
