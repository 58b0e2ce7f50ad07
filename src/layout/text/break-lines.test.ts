import { beforeAll, describe, expect, test } from 'vitest'
import { classicTheme } from '../../testing/classic-theme.ts'
import { openFonts } from '../fonts/font-set.ts'
import { breakLines } from './break-lines.ts'
import { type Line, type Look, lookOf } from './span.ts'
import { openTextTools, type ParagraphStyle, type TextTools } from './text-tools.ts'

let tools: TextTools
let look: Look

beforeAll(async () => {
  const theme = await classicTheme()
  tools = await openTextTools(await openFonts(theme), [], false)
  look = lookOf(theme.styles.body)
})

const words = (line: Line) => line.runs.flatMap((run) => run.parts.map((part) => part.text)).join('')
const plain: ParagraphStyle = {
  width: 0,
  language: 'en',
  rightToLeft: false,
  hyphenate: false,
  justify: false,
  last: 'short',
  place: null,
}
const set = (text: string, width: number) => breakLines([{ text, look }], { ...plain, width }, tools)

describe('breakLines', () => {
  test('keeps every word, and every line within the width', () => {
    const text = 'The towns along the river share what their gauges say, and warn each other in time. '
      .repeat(9)
      .trim()
    const lines = set(text, 200)
    expect(lines.map(words).join('')).toBe(text)
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(200.01)
  })
  test('folds white space, keeps line ends that print, and never parts at a no-break space', () => {
    expect(set('a  b\t c', 500).map(words)).toEqual(['a b c'])
    expect(set('one \n two', 500).map(words)).toEqual(['one', 'two'])
    const whole = set('10\u00a0000', 1000)[0]?.width ?? 0
    expect(set('in 10\u00a0000', whole + 1).map((line) => words(line).trim())).toEqual(['in', '10\u00a0000'])
  })
  test('a soft hyphen shows only where the line ends', () => {
    expect(set('extra\u00adordinary', 500).map(words)).toEqual(['extraordinary'])
    expect(set('extra\u00adordinary', 45).map(words)).toEqual(['extra-', 'ordinary'])
  })
  test('a word wider than the line is cut between characters', () => {
    const lines = set('m'.repeat(100), 100)
    expect(lines.map(words).join('')).toBe('m'.repeat(100))
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(100)
  })
  test('marks of one word are not parted', () => {
    const bold = { ...look, bold: true }
    const lines = breakLines(
      [
        { text: 'aaaa bb', look },
        { text: 'bbb', look: bold },
        { text: ', c', look },
      ],
      { ...plain, width: 45 },
      tools,
    )
    expect(lines.map((line) => words(line).trim())).toEqual(['aaaa', 'bbbbb, c'])
  })
})

describe('fonts', () => {
  const run = (text: string) => set(text, 500)[0]?.runs ?? []
  test('a character that the serif lacks comes from the sans', () => {
    const names = run('a ᾧ').map((one) => one.face.file.name)
    expect(names).toEqual(['SourceSerif4-Regular', 'SourceSans3-Regular'])
  })
  test('one that no font has shows its code and is noted', () => {
    tools.missing.clear()
    expect(set('a 😀', 500).map(words)).toEqual(['a [U+1F600]'])
    expect([...tools.missing.keys()]).toEqual(['😀'])
  })
  test('signs that draw nothing leave no trace', () => {
    expect(set('a\u200d\ufe0fb\ufeff', 500).map(words)).toEqual(['ab'])
  })
})
