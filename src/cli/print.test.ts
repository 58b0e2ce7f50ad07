import { describe, expect, test } from 'vitest'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import type { Brief } from '../model/brief.ts'
import type { Colours } from './colours.ts'
import { linesOf } from './excerpts.ts'
import { formatDiagnostic } from './print.ts'

const plain = (text: string) => text
const colours: Colours = { error: plain, warning: plain, note: plain, faint: plain, strong: plain }
const place = (line: number, column: number, endColumn: number): Place => ({
  line,
  column,
  endLine: line,
  endColumn,
})
const message = (at: Place | null, more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'BP499',
  name: 'sample',
  severity: 'warning',
  what: 'Something is odd',
  why: 'It may be wrong.',
  fix: 'Look at it.',
  path: 'brief.txt',
  place: at,
  restricted: false,
  ...more,
})
const print = (one: Diagnostic, line: string | null) => formatDiagnostic(one, () => line, colours)

describe('formatDiagnostic', () => {
  test('shows where, what, the line with a caret, why, and what to do', () => {
    expect(print(message(place(3, 7, 11)), 'Begin hier today')).toBe(
      [
        'brief.txt:3:7 warning Something is odd (sample BP499)',
        '    3 | Begin hier today',
        '      |       ^^^^',
        '    It may be wrong.',
        '    → Look at it.',
        '',
      ].join('\n'),
    )
  })

  test('without a place there is only the file', () => {
    expect(print(message(null), null)).toMatch(/^brief\.txt: warning Something is odd/)
  })

  test('the caret stands right behind tabs and wide letters', () => {
    const lines = print(message(place(1, 4, 5)), '\t会議X').split('\n')
    expect(lines[1]).toBe('    1 |  会議X')
    expect(lines[2]).toBe(`      | ${' '.repeat(5)}^`)
  })

  test('a long line is cut round the place', () => {
    const lines = print(message(place(1, 5001, 5004)), `${'a'.repeat(5000)}XYZ${'b'.repeat(5000)}`).split(
      '\n',
    )
    expect(lines[1]?.length).toBeLessThan(120)
    expect(lines[1]?.indexOf('XYZ')).toBe(lines[2]?.indexOf('^^^'))
  })

  test('nothing in a brief can command the terminal or turn a line round', () => {
    const text = print(
      message(place(1, 1, 2), { what: 'a\u001b[31mb' }),
      '\u001b]0;owned\u0007\u202etext\u0085',
    )
    expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })
})

describe('linesOf', () => {
  const text = 'one\ntwo\nthree [moderator only]'
  const brief = { restricted: [place(3, 1, 25)] } as unknown as Brief

  test('shows lines that are for everybody', () => {
    expect(linesOf(text, brief, [])(message(place(2, 1, 2)))).toBe('two')
  })

  test('hides the lines of restricted parts, and those a message calls restricted', () => {
    expect(linesOf(text, brief, [])(message(place(3, 1, 2)))).toBeNull()
    expect(linesOf(text, brief, [])(message(place(2, 1, 2), { restricted: true }))).toBeNull()
  })

  test('hides all lines when a mark could not be read', () => {
    const error = message(place(3, 7, 20), { code: 'BP301', severity: 'error' })
    expect(linesOf(text, { restricted: [] } as unknown as Brief, [error])(message(place(1, 1, 2)))).toBeNull()
    expect(linesOf(text, null, [])(message(place(1, 1, 2)))).toBeNull()
  })

  test('a brief without anything like a mark restricts nothing', () => {
    const error = message(place(1, 1, 2), { code: 'BP204', severity: 'error' })
    expect(linesOf('title: "x\n', null, [error])(message(place(1, 1, 2)))).toBe('title: "x')
  })
})
