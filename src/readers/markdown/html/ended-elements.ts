import { isInline } from './element-names.ts'
import type { Element } from './html-tree.ts'

/** What a start tag ends, up to the nearest element of `within`; and in which of `parents` it belongs. */
const rules: Readonly<Record<string, { ends: string; within: string; parents: string }>> = {
  a: { ends: 'a', within: 'table td th', parents: '' },
  li: { ends: 'li', within: 'ul ol menu dir table td th', parents: 'ul ol menu dir' },
  dt: { ends: 'dt dd', within: 'dl table td th', parents: 'dl' },
  dd: { ends: 'dt dd', within: 'dl table td th', parents: 'dl' },
  td: { ends: 'td th caption', within: 'tr table', parents: 'tr' },
  th: { ends: 'td th caption', within: 'tr table', parents: 'tr' },
  tr: { ends: 'tr td th caption', within: 'table', parents: 'table thead tbody tfoot' },
  thead: { ends: 'thead tbody tfoot tr td th caption', within: 'table', parents: 'table' },
  tbody: { ends: 'thead tbody tfoot tr td th caption', within: 'table', parents: 'table' },
  tfoot: { ends: 'thead tbody tfoot tr td th caption', within: 'table', parents: 'table' },
}

const has = (names: string, name: string) => names.split(' ').includes(name)

/** The first of the open elements that this start tag ends; their number when it ends none. */
export function endedBy(name: string, open: readonly Element[]): number {
  const rule = rules[name]
  let from = open.length
  if (!rule) return from
  for (let at = from - 1; at > 0; at--) {
    const one = open[at]?.name ?? ''
    if (has(rule.within, one)) break
    if (has(rule.ends, one)) from = at
  }
  return from
}

/** The element that must be opened round this one, when it stands in none of its own. */
export function missingParent(name: string, top: Element): string | null {
  const parents = rules[name]?.parents
  if (!parents || has(parents, top.name)) return null
  return parents.split(' ')[0] ?? null
}

const heading = /^h[1-6]$/

/** The innermost open element that an end tag of this name ends; -1 when there is none. */
export function endedIndex(name: string, open: readonly Element[]): number {
  const ofTable = has('table thead tbody tfoot tr td th caption', name)
  for (let at = open.length - 1; at > 0; at--) {
    const one = open[at]?.name ?? ''
    if (one === name || (heading.test(name) && heading.test(one))) return at
    if (isInline(name) && !isInline(one)) return -1
    if (has('td th caption table', one) && (!ofTable || one === 'table')) return -1
  }
  return -1
}
