import { inflateSync } from 'node:zlib'

/** Bytes of a PDF in Latin-1 characters, and behind them each of its compressed streams as what it holds. */
export function inflatePdf(bytes: Uint8Array): string {
  const data = Buffer.from(bytes)
  const texts = [data.toString('latin1')]
  for (let at = data.indexOf('stream\n'); at >= 0; at = data.indexOf('stream\n', at + 7)) {
    try {
      // Z_SYNC_FLUSH: what stands behind the stream is no error.
      texts.push(inflateSync(data.subarray(at + 7), { finishFlush: 2 }).toString('latin1'))
    } catch {
      // Not every stream is deflated, and `endstream` ends with the same word.
    }
  }
  return texts.join('\n')
}
