import { formatScalar, formatStatement } from '../../pack-document/format-statement.ts'
import type { Pack } from '../../template/pack.ts'

/**
 * The front matter of a pack, with its fences: which template, for whom, and every fact on purpose, so that reading
 * the pack back does not depend on what can be inferred from it.
 */
export function formatFrontMatter(pack: Pack): string {
  const lines = [
    '---',
    'briefpack:',
    `  pack: ${formatScalar(pack.template)}`,
    `  for: ${pack.audience}`,
    ...pack.stated.map((fact) => `  ${fact.name}: ${formatStatement(fact)}`),
    '---',
  ]
  return `${lines.join('\n')}\n`
}
