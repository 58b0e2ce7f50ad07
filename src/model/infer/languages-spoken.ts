import { phrases } from '../words/phrases.ts'
import type { Candidate } from './candidate.ts'
import { findLanguages, type LanguageHit } from './language-names.ts'
import { sentencesOf } from './sentences.ts'
import { readingOf, type Span, type Unit } from './unit.ts'

const named = phrases('languageNames')
const held = phrases('takesPlace', 'fields.languages')
const links = phrases('placeLinks')
const between = phrases('conjunctions')

const longestParagraph = 1500
/** A link word stands this close before a language. */
const reach = 12

/**
 * Working languages told in sentences: `The session will be held in English and French`, `Este evento se realizará en
 * español`. One candidate for each paragraph, for interpretation is often told in the sentence behind.
 */
export function spokenCandidates(units: readonly Unit[]): Candidate[] {
  return units.flatMap((unit) => {
    if (unit.kind === 'heading' || unit.kind === 'row' || unit.text.length > longestParagraph) return []
    if (!named.isIn(unit.text) || !held.isIn(unit.text)) return []
    const hits = sentencesOf(unit.text).flatMap((sentence) => spokenIn(unit.text, sentence))
    return hits.length > 0 ? [candidate(unit, hits)] : []
  })
}

/** Languages of a sentence about the session: the first behind `in`, the others in its list or in one like it. */
function spokenIn(text: string, { start, end }: Span): LanguageHit[] {
  const sentence = text.slice(start, end)
  if (!held.isIn(sentence)) return []
  const found: LanguageHit[] = []
  for (const hit of findLanguages(sentence, false)) {
    if (!standsAlone(sentence, hit)) continue
    const last = found.at(-1)
    const lead = sentence.slice(Math.max(0, hit.start - reach), hit.start)
    const listed = last !== undefined && isList(sentence.slice(last.end, hit.start))
    if (listed || links.ends(lead) || /[:：(]\s*$/u.test(lead)) found.push(hit)
  }
  return found.map((hit) => ({ ...hit, start: hit.start + start, end: hit.end + start }))
}

/** Nothing but commas and `and` between two languages. */
const isList = (text: string) => text.length <= 20 && (between.areAll(text) || links.areAll(text))

/** `in French Polynesia` and `English-speaking` name no language of the session. */
function standsAlone(sentence: string, { end }: Span): boolean {
  return !/^(?:[-‑]\p{L}|\s\p{Lu}\p{Ll})/u.test(sentence.slice(end, end + 4))
}

function candidate(unit: Unit, hits: readonly LanguageHit[]): Candidate {
  const first = hits[0] as LanguageHit
  const last = hits.at(-1) as LanguageHit
  const span = { start: first.start, end: last.end }
  return {
    fact: 'languages',
    value: [...new Set(hits.map(({ code }) => code))].join('\n'),
    text: unit.text.slice(span.start, span.end).replace(/\s+/gu, ' '),
    label: null,
    from: [readingOf(unit, span)],
    covers: [],
    place: unit.place,
    audience: unit.audience,
    features: { 'in a sentence': 0.65 },
    because: 'a sentence says in which languages the session is held',
    explicit: false,
    stated: false,
  }
}
