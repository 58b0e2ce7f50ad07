import fc from 'fast-check'
import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { cleanText } from './clean-text.ts'
import { decode } from './decode.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { readText } from './text/read-text.ts'
import { walkTree } from './walk-tree.ts'

const quiet = () => {}
const marks = [
  '*',
  '**',
  '_',
  '`',
  '``',
  '[',
  ']',
  '(',
  ')',
  '![',
  '<',
  '>',
  '|',
  '~~',
  '#',
  '- ',
  '* ',
  '• ',
  '– ',
  '1. ',
  '2) ',
  '(3) ',
  '1986. ',
  '---',
  '===',
  ':::',
  ':::for{moderator}',
  ':for{',
  '\\',
  '&amp;',
  '    ',
  '\t',
  '\u00a0',
  ' ',
  '\n',
  '\n\n',
  '\n  ',
  '\v',
  '|-|-|',
  'http://',
  'www.',
  '@',
  ':',
  '{',
  '}',
  '…',
  '\r\n',
  '```',
  '~~~',
]
const word = fc.stringMatching(/^[a-zé]{4,8}$/)
const soup = fc
  .array(fc.oneof(word, word, fc.constantFrom(...marks), fc.constantFrom(' ', '\n')), { maxLength: 60 })
  .map((parts) => cleanText(parts.join('')).text)

const anything = fc.oneof(
  soup,
  fc.string({ unit: 'binary', maxLength: 80 }).map((text) => cleanText(text).text),
)

/** Values as they follow each other, then titles, alternative texts and addresses. */
function wordsOf(tree: Root): string {
  let values = ''
  let rest = ''
  for (const node of walkTree(tree)) {
    const held = node as { value?: string; url?: string; title?: string | null; alt?: string | null }
    values += held.value ?? ''
    rest += ` ${held.url ?? ''} ${held.title ?? ''} ${held.alt ?? ''}`
  }
  return values + rest
}

describe('whatever a file holds', () => {
  it('decoding and reading never throw, and every node has a place in the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const read of [readText, readMarkdown]) {
          const lines = text.split('\n')
          for (const node of walkTree(read(text, quiet))) {
            const { start, end } = node.position ?? expect.fail(`${node.type} has no place`)
            expect(start.line).toBeGreaterThanOrEqual(1)
            expect(end.line).toBeLessThanOrEqual(lines.length)
            expect(start.column).toBeGreaterThanOrEqual(1)
          }
        }
      }),
      { numRuns: 500, seed: 7 },
    )
  })
  it('bytes never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = decode('x', bytes, quiet)
        if (text !== null) readText(text, quiet)
      }),
      { numRuns: 500, seed: 7 },
    )
  })
  it('every word of a text is in its tree, and no mask is left', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const read = wordsOf(readText(text, quiet))
        const expected = text.replace(/:::for\{[^}\n]*\}[ \t\u00a0]*(?=\n|$)/g, '').match(/[a-zé]{4,}/g) ?? []
        for (const one of expected) {
          expect(read.includes(one), `${one} in ${JSON.stringify(text)}`).toBe(true)
        }
        expect(read).not.toMatch(/[\uFDD0-\uFDEF]/)
      }),
      { numRuns: 2000, seed: 7 },
    )
  })
  it('a text value stands where its place says', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const lines = text.split('\n')
        for (const node of walkTree(readText(text, quiet))) {
          if (node.type !== 'text' || !node.position) continue
          const { start } = node.position
          const first = node.value.split('\n')[0] as string
          const source = (lines[start.line - 1] ?? '').replace(/\v/g, '\n').split('\n')
          const written = source
            .join('\n')
            .slice(start.column - 1)
            .replace(/^\n/, '')
          expect(
            written.startsWith(first),
            `${JSON.stringify(first)} at ${start.line}:${start.column} of ${JSON.stringify(text)}`,
          ).toBe(true)
        }
      }),
      { numRuns: 1000, seed: 7 },
    )
  })
})
