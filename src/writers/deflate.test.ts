import { inflateRawSync, inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { deflate, deflateRaw } from './deflate.ts'

test('streams of any length come back whole', () => {
  for (const length of [0, 1, 63, 64, 5000, 200_000]) {
    // Bytes that hardly pack: the result is longer than what was set aside for it.
    let state = 7
    const bytes = Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state >>> 24
    })
    expect(Buffer.compare(inflateSync(deflate(bytes)), bytes)).toBe(0)
    expect(Buffer.compare(inflateRawSync(deflateRaw(bytes)), bytes)).toBe(0)
  }
})
