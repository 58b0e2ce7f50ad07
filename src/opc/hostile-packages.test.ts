import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openPackage } from './open-package.ts'
import { buildZip } from './testing/build-zip.ts'
import { documentXml, relationshipsXml, wordFiles } from './testing/word-files.ts'

const paragraphs = '<w:p><w:r><w:t>Harbour fees, and who pays them</w:t></w:r></w:p>'.repeat(200)
const seeds = [
  buildZip(wordFiles()),
  buildZip(
    wordFiles([
      { name: 'word/document.xml', content: documentXml(paragraphs), streamed: true },
      { name: 'word/_rels/document.xml.rels', content: relationshipsXml([['a', 'image', 'media/a.png']]) },
      { name: 'word/media/a.png', content: Buffer.alloc(3000, 7), stored: true },
    ]),
    'a comment',
  ),
]

/** Reads everything there is to read; the bytes that came of it. */
function readAll(bytes: Uint8Array): number {
  const { package: parts, fault } = openPackage(bytes)
  expect((parts === null) === (fault !== null)).toBe(true)
  if (parts === null) return 0
  let total = 0
  for (const name of parts.names) {
    total += parts.bytes(name)?.length ?? 0
    parts.xml(name)
    parts.relationships(name)
  }
  return total
}

const seed = fc.constantFrom(...seeds)
const place = fc.nat({ max: 999_999 })
const byte = fc.nat({ max: 255 })
/** Nothing of these files deflates better than its whole by so much. */
const most = 40_000

describe('a file that was tampered with is read or refused, never more', () => {
  test('bytes changed', () => {
    fc.assert(
      fc.property(seed, fc.array(fc.tuple(place, byte), { minLength: 1, maxLength: 8 }), (whole, changes) => {
        const bytes = Uint8Array.from(whole)
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        expect(readAll(bytes)).toBeLessThanOrEqual(most)
      }),
      { numRuns: 1500 },
    )
  })

  test('headers and directory changed', () => {
    const fields = fc.array(fc.tuple(place, fc.constantFrom(0, 1, 0xff, 0x7f, 0x80, 8)), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(seed, fields, (whole, changes) => {
        const bytes = Uint8Array.from(whole)
        const start = Buffer.from(whole).indexOf('PK\x01\x02')
        for (const [at, value] of changes) bytes[start + (at % (bytes.length - start))] = value
        expect(readAll(bytes)).toBeLessThanOrEqual(most)
      }),
      { numRuns: 1500 },
    )
  })

  test('cut and spliced', () => {
    fc.assert(
      fc.property(seed, seed, place, place, (one, other, end, start) => {
        const spliced = Buffer.concat([
          one.subarray(0, end % one.length),
          other.subarray(start % other.length),
        ])
        expect(readAll(spliced)).toBeLessThanOrEqual(most)
      }),
      { numRuns: 1500 },
    )
  })

  test('any bytes behind a first header', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (rest) => {
        expect(readAll(Buffer.concat([Buffer.from('PK\x03\x04'), rest]))).toBe(0)
      }),
      { numRuns: 1000 },
    )
  })
})
