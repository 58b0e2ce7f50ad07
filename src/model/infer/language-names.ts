import { matcher } from '../words/matcher.ts'
import { namedLanguages } from '../words/words.ts'
import type { Span } from './unit.ts'

/** A language named in a text. */
export interface LanguageHit extends Span {
  /** BCP 47. */
  code: string
}

const names = matcher(namedLanguages.map((code) => [`languageNames.${code}`, code]))

const known: ReadonlySet<string> = new Set(namedLanguages)
/** Two capitals set apart; `IT` and `DE` are words only in longer texts. */
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2}(?![\p{L}\p{N}])/gu
/** `A/C/E/F/R/S`, as the six languages of the United Nations are written. */
const letters = /(?<![\p{L}\p{N}/])[ACEFRS](?:\/[ACEFRS]){1,5}(?![\p{L}\p{N}/])/gu
const ofLetter: Readonly<Record<string, string>> = { A: 'ar', C: 'zh', E: 'en', F: 'fr', R: 'ru', S: 'es' }

/** Languages that a text names in any of our languages, in order. `codes`: two capitals and single letters too. */
export function findLanguages(text: string, codes: boolean): LanguageHit[] {
  const found: LanguageHit[] = []
  for (let hit = names.next(text, 0); hit; hit = names.next(text, hit.end)) {
    found.push({ code: hit.value, start: hit.start, end: hit.end })
  }
  if (!codes) return found
  for (const match of /[A-Z]{2}/.test(text) ? text.matchAll(capitals) : []) {
    const code = match[0].toLowerCase()
    if (known.has(code)) found.push({ code, start: match.index, end: match.index + 2 })
  }
  for (const match of text.includes('/') ? text.matchAll(letters) : []) {
    for (let i = 0; i < match[0].length; i += 2) {
      const code = ofLetter[match[0].charAt(i)] as string
      found.push({ code, start: match.index + i, end: match.index + i + 1 })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/**
 * Languages of a list that stands under a label or key: `English, French and Arabic`, `EN/FR`, `[en, fr]`. A language
 * we have no name for stays as written.
 */
export function languageList(parts: readonly string[]): string[] {
  const lone = parts.length > 1 && parts.every((part) => /^[ACEFRS]$/.test(part))
  const all = parts.flatMap((part) => {
    if (lone) return [ofLetter[part] as string]
    const codes = findLanguages(part, true).map(({ code }) => code)
    if (codes.length > 0) return codes
    const tag = part.trim().replace(/[.\s]+$/u, '')
    return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/.test(tag) ? [tag] : tag.split(/\s+/u).length <= 3 ? [tag] : []
  })
  return [...new Set(all)].filter((one) => one !== '')
}
