import type { Audiences, Pack, StatedFact } from '../../template/pack.ts'

/**
 * The front matter of a pack, with its fences: which template, for whom, and every fact on purpose, so that reading
 * the pack back does not depend on what can be inferred from it.
 */
export function formatFrontMatter(pack: Pack): string {
  const lines = [
    '---',
    'briefpack:',
    `  pack: ${scalar(pack.template)}`,
    `  for: ${pack.audience}`,
    ...pack.stated.map((fact) => `  ${fact.name}: ${statement(fact)}`),
    '---',
  ]
  return `${lines.join('\n')}\n`
}

function statement(fact: StatedFact): string {
  const value = typeof fact.value === 'string' ? scalar(fact.value) : flow(fact.value)
  return fact.audience === 'all' ? value : `{value: ${value}, for: ${names(fact.audience)}}`
}

function names(audience: Exclude<Audiences, 'all'>): string {
  const [only, ...others] = audience
  return only !== undefined && others.length === 0 ? only : flow(audience)
}

function flow(values: readonly string[]): string {
  return `[${values.map(scalar).join(', ')}]`
}

// No comma, colon or bracket: safe in block and flow style alike. Apostrophes inside a word are plain YAML.
const plain = /^\p{L}[\p{L}\p{M}\p{N} ’'._/-]*$/u
const date = /^\d{4}-\d{2}-\d{2}$/
const spoken = /^(?:true|false|null|yes|no|on|off|y|n)$/i

/** A YAML scalar that any YAML version reads as this string (12:00 is a number to YAML 1.1), or as this date. */
function scalar(value: string): string {
  if (date.test(value)) return value
  if (plain.test(value) && !spoken.test(value) && !value.endsWith(' ')) return value
  return JSON.stringify(value)
}
