import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reorder } from './reorder.ts'

/** Letters at the levels given, `abc` at `011`, from left to right. */
function show(letters: string, levels: string): string {
  const given = [...letters].map((letter, i) => ({ letter, level: Number(levels[i]) }))
  return reorder(given, ({ level }) => level)
    .map(({ letter }) => letter)
    .join('')
}

// UAX #9, L2, and the examples beside it in "Reordering resolved levels".
describe('reorder', () => {
  test.each([
    ['', '', ''],
    ['abc', '000', 'abc'],
    ['abc', '222', 'abc'],
    ['ABC', '111', 'CBA'],
    ['car means CAR.', '00000000001110', 'car means RAC.'],
    ['car MEANS CAR.', '22211111111111', '.RAC SNAEM car'],
    ['he said "car MEANS CAR."', '000000000222111111111100', 'he said "RAC SNAEM car."'],
    [
      'DID YOU SAY he said car MEANS CAR?',
      '1111111111112222222244433333333331',
      '?he said RAC SNAEM car YAS UOY DID',
    ],
    ['A12B', '1221', 'B12A'],
    ['abCDef', '001100', 'abDCef'],
  ])('%s at %s is %s', (letters, levels, expected) => expect(show(letters, levels)).toBe(expected))

  test('the definition, whatever the levels', () => {
    const leveled = fc.array(fc.nat(6), { maxLength: 30 })
    fc.assert(
      fc.property(leveled, (levels) => {
        const given = levels.map((level, at) => ({ level, at }))
        const places = reorder(given, ({ level }) => level).map(({ at }) => at)
        expect(places).toEqual(asDefined(levels))
      }),
    )
  })
})

/** L2 word for word. */
function asDefined(levels: readonly number[]): number[] {
  let order = levels.map((_, at) => at)
  for (let level = 6; level >= 1; level--) {
    const next: number[] = []
    let run: number[] = []
    for (const at of order) {
      if ((levels[at] as number) >= level) run.unshift(at)
      else {
        next.push(...run, at)
        run = []
      }
    }
    order = [...next, ...run]
  }
  return order
}
