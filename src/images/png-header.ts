import type { ImageHeader, ImageProblem } from './image-header.ts'
import { plausible } from './plausible.ts'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

/** A part of a PNG file (PNG 3, 5.3): its type, such as `IDAT`, and its data. */
export interface PngChunk {
  type: string
  data: Uint8Array
}

/** The chunks of a PNG file up to `IEND`, or to where it breaks off; their checksums are left to whoever unpacks them. */
export function* pngChunks(bytes: Uint8Array): Generator<PngChunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    if (length > bytes.length - at - 12) return
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (type === 'IEND') return
    yield { type, data: bytes.subarray(at + 8, at + 8 + length) }
    at += 12 + length
  }
}

/** What `IHDR` says (PNG 3, 11.2.1). */
export interface PngFormat {
  width: number
  height: number
  depth: 1 | 2 | 4 | 8 | 16
  colour: 'grey' | 'rgb' | 'palette' | 'greyAlpha' | 'rgba'
  interlaced: boolean
}

/** Colour types with the depths each may have (PNG 3, table 12). */
const colours = new Map<number, { name: PngFormat['colour']; depths: readonly number[] }>([
  [0, { name: 'grey', depths: [1, 2, 4, 8, 16] }],
  [2, { name: 'rgb', depths: [8, 16] }],
  [3, { name: 'palette', depths: [1, 2, 4, 8] }],
  [4, { name: 'greyAlpha', depths: [8, 16] }],
  [6, { name: 'rgba', depths: [8, 16] }],
])

/** Null where the first chunk is no `IHDR` that the standard allows. */
export function pngFormat(bytes: Uint8Array): PngFormat | null {
  const [first] = pngChunks(bytes)
  if (first?.type !== 'IHDR' || first.data.length !== 13) return null
  const view = new DataView(first.data.buffer, first.data.byteOffset, 13)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  const [depth, type, packing, filter, interlace] = first.data.subarray(8)
  const colour = colours.get(type as number)
  if (width === 0 || height === 0 || width > 0x7fffffff || height > 0x7fffffff) return null
  if (!colour?.depths.includes(depth as number) || packing !== 0 || filter !== 0) return null
  if (interlace !== 0 && interlace !== 1) return null
  return {
    width,
    height,
    depth: depth as PngFormat['depth'],
    colour: colour.name,
    interlaced: interlace === 1,
  }
}

/** Samples in a pixel as stored: one for a palette's number. */
export function samplesOf(colour: PngFormat['colour']): 1 | 2 | 3 | 4 {
  return ({ grey: 1, palette: 1, greyAlpha: 2, rgb: 3, rgba: 4 } as const)[colour]
}

/** Size and resolution of a PNG, by its header and `pHYs` (PNG 3, 11.3.4.3). */
export function pngHeader(bytes: Uint8Array): ImageHeader | ImageProblem {
  const format = pngFormat(bytes)
  if (format === null) return 'broken'
  const { width, height } = format
  return { type: 'png', width, height, orientation: 1, resolution: resolutionOf(bytes) }
}

function resolutionOf(bytes: Uint8Array): ImageHeader['resolution'] {
  for (const { type, data } of pngChunks(bytes)) {
    if (type === 'IDAT') return null
    if (type !== 'pHYs' || data.length !== 9 || data[8] !== 1) continue
    const view = new DataView(data.buffer, data.byteOffset, 9)
    return plausible(view.getUint32(0) * 0.0254, view.getUint32(4) * 0.0254)
  }
  return null
}
