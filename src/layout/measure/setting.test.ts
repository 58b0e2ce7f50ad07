import { expect, test } from 'vitest'
import { emptyLine, tabularLook } from '../text/span.ts'
import { openSetter } from '../text/testing/set-text.ts'
import { atOwnSide, paragraphStyle, type Setting, setLabel } from './setting.ts'

type Align = 'start' | 'end' | 'center' | 'justify'

/** Where a paragraph of a pack stands; `lang` is what its author says of it. */
function sideOf(pack: string, lang: string, rightToLeft: boolean, align: Align = 'start'): string {
  const dir = pack === 'ar' ? 'rtl' : 'ltr'
  const setting = { lang, pack: { lang: pack, dir } } as Setting
  const style = { align } as Parameters<typeof atOwnSide>[1]
  return atOwnSide(setting, style, [{ ...emptyLine, rightToLeft }]).align
}

test('a paragraph stands at the side where its lines begin', () => {
  expect(sideOf('en', 'en', false)).toBe('start')
  expect(sideOf('en', 'en', true)).toBe('end')
  expect(sideOf('ar', 'ar', true)).toBe('start')
  expect(sideOf('ar', 'en', false)).toBe('end')
  // Words of Latin alone in an Arabic paragraph, a name in a list: they stay in their column.
  expect(sideOf('ar', 'ar', false)).toBe('start')
})
test('what is aligned at the end turns too, what is centred stays', () => {
  expect(sideOf('en', 'en', true, 'end')).toBe('start')
  expect(sideOf('en', 'en', true, 'center')).toBe('center')
})
test('a paragraph runs from right to left by its language, or by its first letter', () => {
  const look = {} as Parameters<typeof paragraphStyle>[1][number]['look']
  const levels = { of: () => new Uint8Array() }
  const runsBack = (lang: string, text: string, tools: object = { levels }) =>
    paragraphStyle({ lang, place: null, tools } as Setting, [{ text, look }], 100).rightToLeft
  expect([
    runsBack('en', '12 (שלום) a'),
    runsBack('en', 'a שלום'),
    runsBack('ar', 'Porto'),
    runsBack('en', '12'),
  ]).toEqual([true, false, true, false])
  // Where no letter of the pack turns a line, there are no rules, and only the language is asked.
  expect([runsBack('en', '12', { levels: null }), runsBack('ar', 'Porto', { levels: null })]).toEqual([
    false,
    true,
  ])
})
test('labels that say the same in one look and language share their line, which keeps a long pack small', async () => {
  const { tools, look } = await openSetter()
  const label = (text: string, own = look, lang = 'en') =>
    setLabel({ lang, place: null, tools } as Setting, text, own)
  expect(label('Q1')).toBe(label('Q1'))
  expect(label('1.', tabularLook(look))).toBe(label('1.', tabularLook(look)))
  const others = [label('Q2'), label('Q1', tabularLook(look)), label('Q1', look, 'fr')]
  for (const other of others) expect(other).not.toBe(label('Q1'))
  // One that leads somewhere is not kept: there are thousands, and each is used once.
  const linked = { ...look, link: '#a' }
  expect(label('7', linked)).not.toBe(label('7', linked))
  expect(label('7', linked).runs[0]?.look.link).toBe('#a')
})
