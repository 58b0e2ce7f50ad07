// The registry of languages, and the look-ups made from all of them at once: a French brief may well have English
// labels, so that no look-up asks for the language first. Made on first use.
import type { SectionRole } from '../brief.ts'
import { baseLanguage } from '../language-tag.ts'
import { once, remember } from '../remember.ts'
import { ar } from './ar.ts'
import { cs } from './cs.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { splitForms } from './forms.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { type Matcher, matcher } from './matcher.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import type { ColumnName, FieldName, KnownRole, ToldRole, Words } from './words.ts'
import { zh } from './zh.ts'

/** One line for each language; the earlier wins where a word means two things (`date`, `session`). */
export const languages: readonly Words[] = [en, fr, es, ar, ru, de, pt, it, nl, zh, ja, ko, cs, tr].map(
  splitForms,
)

/** A label, heading or cell as it is looked up: lower case, one space, no marks or punctuation at its ends. */
export const wordKey = remember(foldWord)

function foldWord(text: string): string {
  return text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\p{P}\p{S}]+|[\s:：.,;!?…*_-]+$/gu, '')
    .replace(spaced, '$1')
    .replace(/^(?:\p{L} ){3,}\p{L}$/u, (word) => word.replace(/ /g, ''))
}

/** `일 시`, `日 時`, `a g e n d a`: forms spread single letters over a column. */
const spaced =
  /(?<![\u3040-\u9fff\uac00-\ud7af])([\u3040-\u9fff\uac00-\ud7af])\s(?=[\u3040-\u9fff\uac00-\ud7af](?![\u3040-\u9fff\uac00-\ud7af]))/gu

function invert<K extends string>(
  pick: (words: Words) => Readonly<Record<K, readonly string[]>>,
): Map<string, K> {
  const map = new Map<string, K>()
  for (const words of languages) {
    for (const [name, forms] of Object.entries(pick(words)) as [K, readonly string[]][]) {
      for (const form of forms) if (!map.has(form)) map.set(form, name)
    }
  }
  return map
}

const fieldMap = once(() => invert<FieldName>((words) => words.fields))
const roleMap = once(() => invert<KnownRole>((words) => words.roles))
const columnMap = once(() => invert<ColumnName>((words) => words.columns))
const headingMap = once(() => invert<ToldRole>((words) => words.headings))

/** What the same words are as a label, a role, a column's head and a heading: one is asked after the other. */
const readingsOf = remember((text) => {
  const key = foldWord(text)
  return {
    field: fieldMap().get(key) ?? null,
    role: roleMap().get(key) ?? null,
    column: columnMap().get(key) ?? null,
    heading: headingMap().get(key) ?? null,
  }
})

/** The fact a label names (`Lieu`: venue), or null. */
export const fieldOf = (label: string): FieldName | null => readingsOf(label).field

/** The normal name of a role (`Modératrice`: moderator), or null. */
export const roleOf = (label: string): KnownRole | null => readingsOf(label).role

/** What a column holds by its head, or null. */
export const columnOf = (head: string): ColumnName | null => readingsOf(head).column

/** Every form of a list of words of all languages, longest first so that a regular expression takes the longest. */
export function allForms(pick: (words: Words) => Iterable<string>): string[] {
  const forms = new Set(languages.flatMap((words) => [...pick(words)]))
  return [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

/** Source of a group that matches any of the forms. */
export function anyOf(forms: readonly string[]): string {
  return `(?:${forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`
}

const headingWords = new Map<string, Matcher<ToldRole>>()

/** The heading words of one language; of all when we have none of it. */
function headingWordsOf(code: string): Matcher<ToldRole> {
  const base = baseLanguage(code)
  let found = headingWords.get(base)
  if (!found) {
    const own = languages.filter((words) => words.code === base)
    found = matcher(() =>
      (own.length > 0 ? own : languages).flatMap((words) =>
        (Object.entries(words.headings) as [ToldRole, readonly string[]][]).flatMap(([role, forms]) =>
          forms.map((form) => [form, role] as const),
        ),
      ),
    )
    headingWords.set(base, found)
  }
  return found
}

/**
 * What a heading's words say it is for, by the words of the brief's language (`local` is a place in Portuguese only),
 * or of any when the whole heading is such a word. The word that stands first wins (`Background and objectives` is
 * background), the longer of two at one place, and questions always (`Context and guiding questions`).
 */
export function headingRole(heading: string, language: string): SectionRole {
  const whole = readingsOf(heading).heading
  if (whole) return whole
  const words = headingWordsOf(language)
  const first = words.next(heading, 0)
  for (let hit = first; hit; hit = words.next(heading, hit.end))
    if (hit.value === 'questions') return hit.value
  return first?.value ?? 'other'
}

/** Is the whole heading nothing but a word we know (`Objectives:`)? Then even a bare line is a heading. */
export const isHeadingWord = (line: string): boolean => readingsOf(line).heading !== null

const unconfirmed = once(() => new Set(allForms((words) => words.toBeConfirmed)))

/** Does a value only say that there is none yet? */
export const isToBeConfirmed: (value: string) => boolean = remember(saysToBeConfirmed)

function saysToBeConfirmed(value: string): boolean {
  // No form is nearly as long; a line of dots may follow one.
  if (value.length > 100 && /\p{L}/u.test(value.slice(100))) return false
  return (
    unconfirmed().has(
      value
        .toLowerCase()
        .replace(/\s+/gu, ' ')
        .replace(/^[\s([<（【]+|[\s)\]>）】]+$/g, ''),
    ) || unconfirmed().has(wordKey(value))
  )
}
