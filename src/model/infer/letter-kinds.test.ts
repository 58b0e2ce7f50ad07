import { expect, test } from 'vitest'
import { letterBit, letterKindAt, scriptBits, scripts } from './letter-kinds.ts'

const classes = {
  Latin: /^\p{Script=Latin}$/u,
  Kana: /^[\p{Script=Hiragana}\p{Script=Katakana}]$/u,
  Hangul: /^\p{Script=Hangul}$/u,
  Han: /^\p{Script=Han}$/u,
  Arabic: /^\p{Script=Arabic}$/u,
  Cyrillic: /^\p{Script=Cyrillic}$/u,
  other: /^[\p{Script=Hebrew}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Thai}]$/u,
}

test('every sign is of the kind that Unicode says', () => {
  const wrong: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    const sign = String.fromCodePoint(code)
    const kind = letterKindAt(sign, 0)
    const script = Object.entries(classes).find(([, one]) => one.test(sign))?.[0] ?? 'none'
    if (
      scripts[kind & scriptBits] !== script ||
      (kind & letterBit) !== (/^\p{L}$/u.test(sign) ? letterBit : 0)
    )
      wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})
