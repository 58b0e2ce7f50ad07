import type { Inline } from '../inline.ts'

/** Our own markers say nothing to people, nor do comments of one word (`<!--more-->`); any other may be their words. */
const silent = /^\s*<!--\s*(?:briefpack:[\s\S]*|[\p{L}\p{N}_-]+\s*)?-->\s*$/u

/** What the reader left as HTML, which is one comment, as the text it is written with. */
export function convertHtml(value: string): Inline[] {
  return silent.test(value) ? [] : [{ type: 'text', value }]
}
