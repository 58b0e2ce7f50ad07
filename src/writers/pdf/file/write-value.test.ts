import { expect, test } from 'vitest'
import { type Numbered, writeValue } from './write-value.ts'

class Ref {
  readonly id = 7
}
const written = (value: unknown) => writeValue(value, (one): one is Numbered => one instanceof Ref)

test.each<[unknown, string]>([
  ['Name', '/Name'],
  ['A name/é', '/A#20name#2f#c3#a9'],
  [new String('a (b) \\'), '(a \\(b\\) \\\\)'],
  [new String('ü'), '(\xfe\xff\x00\xfc)'],
  // U+0D28 and U+5C0D hold the bytes of `\r`, `(` and `\`.
  [new String('\u0d28\u5c0d'), '(\xfe\xff\\r\\(\\\\\\r)'],
  [1 / 3, '0.333333'],
  [-0.0000001, '0'],
  [0.0000014, '0.000001'],
  [12_000_000, '12000000'],
  [[1, null, undefined, true, new Ref()], '[1 null null true 7 0 R]'],
  [{ Type: 'Page', Skipped: undefined, Kids: [] }, '<</Type /Page/Kids []>>'],
  [new Date('2027-03-04T05:06:07Z'), '(D:20270304050607Z)'],
  [Uint8Array.of(1, 255), '<01ff>'],
])('%j is %s', (value, expected) => {
  expect(written(value)).toBe(expected)
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, () => 0])('%s is no value of a PDF', (value) => {
  expect(() => written(value)).toThrow()
})
