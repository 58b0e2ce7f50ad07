import type { Audiences } from '../model/audience.ts'

/** A fact as a pack states it, for whoever reads the pack back. */
export interface Statement {
  value: string | readonly string[]
  audience: Audiences
}

/** A statement as YAML on one line: what stands behind `title: ` in front matter. */
export function formatStatement({ value: stated, audience }: Statement): string {
  const value = typeof stated === 'string' ? formatScalar(stated) : flow(stated)
  return audience === 'all' ? value : `{value: ${value}, for: ${names(audience)}}`
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
