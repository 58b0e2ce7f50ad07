import { expect, test } from 'vitest'
import { toUnicodeMap } from './to-unicode.ts'

/** What a reader makes of the ranges of a map: characters by code. */
function readMap(map: string): Map<number, string> {
  const texts = new Map<number, string>()
  for (const [, count, block = ''] of map.matchAll(/(\d+) beginbfrange\n(.*?)\nendbfrange/gs)) {
    const lines = block.split('\n')
    expect(lines).toHaveLength(Number(count))
    expect(lines.length).toBeLessThanOrEqual(100)
    for (const line of lines) {
      const [, first = '', last = '', all = ''] =
        /^<([0-9a-f]{4})> <([0-9a-f]{4})> \[(.*)\]$/.exec(line) ?? expect.fail(line)
      const said = [...all.matchAll(/<([0-9a-f]+)>/g)].map(([, hex = '']) =>
        String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))),
      )
      const from = Number.parseInt(first, 16)
      expect(said).toHaveLength(Number.parseInt(last, 16) - from + 1)
      // The first byte of all codes of a range is one.
      expect(last.slice(0, 2)).toBe(first.slice(0, 2))
      said.forEach((text, i) => {
        texts.set(from + i, text)
      })
    }
  }
  return texts
}

test('a map gives each code its characters, across gaps, blocks and first bytes', () => {
  const texts = Array.from({ length: 30_000 }, (_, code) =>
    code % 97 === 0 ? '' : code % 5 === 0 ? 'ffl' : String.fromCodePoint(0x10000 + code),
  )
  const said = texts.flatMap((text, code): [number, string][] => (text === '' ? [] : [[code, text]]))
  expect(readMap(toUnicodeMap(texts))).toEqual(new Map(said))
})

test('a font that shows nothing but .notdef has a map of nothing', () => {
  expect(readMap(toUnicodeMap(['']))).toEqual(new Map())
})
