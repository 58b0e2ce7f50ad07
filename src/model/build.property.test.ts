// No input makes `build` throw, and each word of the source has one home.
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { briefOf } from '../testing/brief-of.ts'
import { toSourceBlocks } from './blocks/source-blocks.ts'
import type { Brief, Reading } from './brief.ts'
import { unitsOf } from './infer/unit.ts'
import type { Block } from './inline.ts'
import { blockText, plainText } from './plain-text.ts'

const lines = fc.constantFrom(
  '3 June 2024',
  '10:00-11:30 (CEST)',
  'FERRY DIALOGUE',
  'Venue: Boat house',
  'Venue: TBC',
  'Moderator: Ida Holm, Osby; Per Lund',
  'Background',
  'Guiding questions:',
  '## Speakers',
  '# Ferries for all',
  '### 2.1 Boats [moderator only]',
  '- Who rows?',
  '- 09:00 Welcome (10 min)',
  '  - under it',
  '1. Context',
  '> quoted 4 May 2024',
  '| Name | Role |\n|---|---|\n| Signe Ask | Chair |',
  'Participants will be asked: Who pays? Who waits?',
  'A long line of prose about boats, which goes on until it fills more than ninety characters of the page.',
  '03/04/2024',
  '***',
  '![boat](boat.png)',
)
const line = fc.oneof({ weight: 4, arbitrary: lines }, { weight: 1, arbitrary: fc.string({ maxLength: 40 }) })
const source = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n')))
  .map((parts) => parts.map((part) => part.join('')).join(''))

/** Digits may be a heading's number, which the section's stands for. */
const wordsIn = (text: string) => (text.match(/\p{L}+/gu) ?? []).sort()

const homesOf = (brief: Brief): Block[] => [
  ...brief.head,
  ...brief.sections.flatMap((section) => section.blocks),
  ...brief.extras,
]

test('every word of the blocks has exactly one home', () => {
  fc.assert(
    fc.property(source, (markdown) => {
      const { brief } = briefOf(markdown)
      const root = unified().use(remarkParse).use(remarkGfm).parse(markdown)
      const before = toSourceBlocks(root, () => {}).blocks.map(blockText)
      const headings = brief.sections.map(({ heading }) => plainText(heading ?? []))
      const after = [...headings, ...homesOf(brief).map(blockText)]
      expect(wordsIn(after.join('\n'))).toEqual(wordsIn(before.join('\n')))
    }),
    { numRuns: 300, seed: 7 },
  )
})

test('readings lie inside blocks that are there, and ids are used once', () => {
  fc.assert(
    fc.property(source, (markdown) => {
      const { brief } = briefOf(markdown)
      const units = unitsOf(homesOf(brief))
      const lengths = new Map(units.map((unit) => [unit.id, unit.text.length]))
      expect(lengths.size).toBe(units.length)
      for (const { block, start, end } of readingsOf(brief)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(lengths.get(block) ?? -1)
      }
      for (const list of [brief.questions, brief.people, brief.agenda]) {
        expect(new Set(list.map((one) => one.id)).size).toBe(list.length)
      }
    }),
    { numRuns: 300, seed: 8 },
  )
})

function readingsOf(brief: Brief): Reading[] {
  return [...brief.questions, ...brief.people, ...brief.agenda].flatMap((one) => one.from)
}
