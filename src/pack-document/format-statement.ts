import type { Audiences } from '../model/audience.ts'

/** A fact as a pack states it, for whoever reads the pack back. */
export interface Statement {
  name: string
  value: string | readonly string[]
  /** Its words in the brief. */
  text: string
  audience: Audiences
}

/** A statement as YAML on one line: what stands behind `title: ` in front matter. */
export function formatStatement(statement: Statement): string {
  const { value: stated, audience } = statement
  const value = typeof stated === 'string' ? formatScalar(stated) : flow(stated)
  const words = wordsOf(statement)
  const more = [
    ...(words === null ? [] : [`text: ${formatScalar(words)}`]),
    ...(audience === 'all' ? [] : [`for: ${names(audience)}`]),
  ]
  return more.length === 0 ? value : `{value: ${value}, ${more.join(', ')}}`
}

/** Facts whose words are found again from their value, or never printed. */
const saidByValue = new Set([
  'title',
  'kicker',
  'language',
  'start',
  'end',
  'timeZone',
  'checkAgainstDelivery',
])

/** The words of a fact where its value says less: `Online (link follows on the day)`; null where it says all. */
function wordsOf({ name, value, text }: Statement): string | null {
  const words = text.replace(/\s+/g, ' ').trim()
  if (words === '' || saidByValue.has(name)) return null
  if (typeof value !== 'string') return words
  // A day, a month and a year say what the value does.
  if (date.test(value)) return (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > 3 ? words : null
  return words === value.replace(/\s+/g, ' ').trim() ? null : words
}

function names(audience: Exclude<Audiences, 'all'>): string {
  const [only, ...others] = audience
  return only !== undefined && others.length === 0 ? only : flow(audience)
}

function flow(values: readonly string[]): string {
  return `[${values.map(formatScalar).join(', ')}]`
}

// No comma, colon or bracket: safe in block and flow style alike. Apostrophes inside a word are plain YAML.
const plain = /^\p{L}[\p{L}\p{M}\p{N} ’'._/-]*$/u
const date = /^\d{4}-\d{2}-\d{2}$/
const spoken = /^(?:true|false|null|yes|no|on|off|y|n)$/i

/** A YAML scalar that any YAML version reads as this string (12:00 is a number to YAML 1.1), or as this date. */
export function formatScalar(value: string): string {
  if (date.test(value)) return value
  if (plain.test(value) && !spoken.test(value) && !value.endsWith(' ')) return value
  return JSON.stringify(value)
}
