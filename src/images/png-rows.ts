import { createInflate } from 'node:zlib'
import { type PngFormat, pngChunks, samplesOf } from './png-header.ts'
import { type PngPass, passesOf } from './png-passes.ts'

/** A row of a PNG without its filter; `bytes` is used again for the row after the next. */
export interface PngRow {
  pass: PngPass
  /** Number in its pass. */
  at: number
  bytes: Uint8Array
}

/** The rows of a PNG that was found whole, one after the other, so that a large picture fills no memory. */
export async function* pngRows(bytes: Uint8Array, format: PngFormat): AsyncGenerator<PngRow> {
  const pixel = Math.max(1, (format.depth * samplesOf(format.colour)) >> 3)
  const chunks = inflated(bytes)
  for (const pass of passesOf(format)) {
    let above = new Uint8Array(pass.rowBytes - 1)
    let own = new Uint8Array(pass.rowBytes - 1)
    for (let at = 0; at < pass.rows; at++) {
      const filter = new Uint8Array(1)
      await chunks.fill(filter)
      await chunks.fill(own)
      unfilter(own, above, pixel, filter[0] as number)
      yield { pass, at, bytes: own }
      ;[above, own] = [own, above]
    }
  }
}

function inflated(bytes: Uint8Array): { fill(into: Uint8Array): Promise<void> } {
  const inflate = createInflate()
  for (const { type, data } of pngChunks(bytes)) if (type === 'IDAT') inflate.write(data)
  inflate.end()
  const source = inflate[Symbol.asyncIterator]()
  let chunk: Uint8Array = new Uint8Array()
  return {
    async fill(into) {
      for (let done = 0; done < into.length; ) {
        if (chunk.length === 0) {
          const next = await source.next()
          if (next.done) throw new Error('a PNG that was found whole ends too early')
          chunk = next.value
        }
        const part = chunk.subarray(0, into.length - done)
        into.set(part, done)
        done += part.length
        chunk = chunk.subarray(part.length)
      }
    },
  }
}

/** Takes the filter off a row in place (PNG 3, 9.2); `pixel` is the number of bytes to the sample on the left. */
function unfilter(row: Uint8Array, above: Uint8Array, pixel: number, filter: number): void {
  if (filter === 0) return
  for (let i = 0; i < row.length; i++) {
    const left = i < pixel ? 0 : (row[i - pixel] as number)
    const up = above[i] as number
    const corner = i < pixel ? 0 : (above[i - pixel] as number)
    row[i] = (row[i] as number) + predicted(filter, left, up, corner)
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const [toLeft, toUp, toCorner] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
