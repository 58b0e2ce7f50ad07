import { createInflate } from 'node:zlib'
import { pngChunks, pngFormat } from './png-header.ts'
import { type PngPass, passesOf } from './png-passes.ts'

/**
 * Do the packed pixels of a PNG unpack to exactly what its header announces, every row with a filter that there is?
 * They are unpacked piece by piece and thrown away, so that a small file of endless zeros fills no memory.
 */
export async function pixelsAreWhole(bytes: Uint8Array): Promise<boolean> {
  const format = pngFormat(bytes)
  if (format === null) return false
  const check = new RowCheck(passesOf(format))
  const inflate = createInflate()
  const packed: Uint8Array[] = []
  let palette = false
  for (const { type, data } of pngChunks(bytes)) {
    if (type === 'IDAT') packed.push(data)
    if (type === 'PLTE') palette = data.length > 0 && data.length % 3 === 0 && data.length <= 768
  }
  if (packed.length === 0 || (format.colour === 'palette' && !palette)) return false
  for (const data of packed) inflate.write(data)
  inflate.end()
  try {
    for await (const chunk of inflate) if (!check.take(chunk as Uint8Array)) return false
  } catch {
    // Not zlib's format, damaged, or cut off.
    return false
  }
  return check.isDone
}

class RowCheck {
  private readonly passes: PngPass[]
  /** Bytes left of the row at hand; 0 at the beginning of one. */
  private left = 0

  constructor(passes: readonly PngPass[]) {
    this.passes = passes.map((pass) => ({ ...pass }))
  }

  get isDone(): boolean {
    return this.passes.length === 0 && this.left === 0
  }

  /** False as soon as something can't be right. */
  take(chunk: Uint8Array): boolean {
    for (let at = 0; at < chunk.length; ) {
      if (this.left === 0) {
        const pass = this.passes[0]
        if (pass === undefined || (chunk[at] as number) > 4) return false
        this.left = pass.rowBytes
        if (--pass.rows === 0) this.passes.shift()
      }
      const step = Math.min(this.left, chunk.length - at)
      at += step
      this.left -= step
    }
    return true
  }
}
