import { readExif } from './exif.ts'
import type { ImageHeader, ImageProblem } from './image-header.ts'
import { plausible } from './plausible.ts'

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff
}

/** A segment before the picture's data (ITU T.81, B.1.1.4): its marker, such as 0xe0 for APP0, and its content. */
interface Segment {
  marker: number
  data: Uint8Array
  /** Offset behind it. */
  end: number
}

function* segmentsOf(bytes: Uint8Array): Generator<Segment> {
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return
    const marker = bytes[at + 1] as number
    if (marker === 0xff) {
      at++
      continue
    }
    // Markers without content: TEM, and restarts, which have no business here.
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += 2
      continue
    }
    const length = ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number)
    if (length < 2 || at + 2 + length > bytes.length) return
    yield { marker, data: bytes.subarray(at + 4, at + 2 + length), end: at + 2 + length }
    if (marker === 0xda) return
    at += 2 + length
  }
}

/** Frames that PDF and Word can show: baseline, extended and progressive, coded by Huffman (T.81, table B.1). */
const shownFrames = new Set([0xc0, 0xc1, 0xc2])
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Size, direction and resolution of a JPEG, by its frame header, JFIF and Exif. */
export function jpegHeader(bytes: Uint8Array): ImageHeader | ImageProblem {
  let frame: Segment | null = null
  let scan: Segment | null = null
  let jfif: ImageHeader['resolution'] = null
  let exif: ReturnType<typeof readExif> = { orientation: 1, resolution: null }
  for (const segment of segmentsOf(bytes)) {
    const { marker, data } = segment
    if (isFrame(marker)) frame ??= segment
    else if (marker === 0xe0) jfif ??= jfifResolution(data)
    else if (marker === 0xe1 && startsWith(data, 'Exif\0\0')) exif = readExif(data.subarray(6))
    else if (marker === 0xda) scan = segment
  }
  if (frame === null || scan === null || !isEnded(bytes, scan.end)) return 'broken'
  if (!shownFrames.has(frame.marker)) return 'broken'
  const [precision, h1, h0, w1, w0, components] = frame.data as unknown as number[]
  const height = ((h1 as number) << 8) | (h0 as number)
  const width = ((w1 as number) << 8) | (w0 as number)
  if (precision !== 8 || !width || !height) return 'broken'
  if (components === 4) return 'cmyk'
  if (components !== 1 && components !== 3) return 'broken'
  const { orientation } = exif
  return { type: 'jpeg', width, height, orientation, resolution: exif.resolution ?? jfif }
}

/** Is it grey? Asked of files that `jpegHeader` accepted. */
export function isGreyJpeg(bytes: Uint8Array): boolean {
  for (const { marker, data } of segmentsOf(bytes)) if (isFrame(marker)) return data[5] === 1
  return false
}

/** A file cut off in the middle has no end marker behind its pixels; some cameras write more after it. */
function isEnded(bytes: Uint8Array, from: number): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf('\xff\xd9', from, 'latin1') > 0
}

/** JFIF 1.02: density in dots an inch (1) or a centimetre (2). */
function jfifResolution(data: Uint8Array): ImageHeader['resolution'] {
  if (!startsWith(data, 'JFIF\0') || data.length < 12) return null
  const unit = data[7] === 1 ? 1 : data[7] === 2 ? 2.54 : 0
  const x = ((data[8] as number) << 8) | (data[9] as number)
  const y = ((data[10] as number) << 8) | (data[11] as number)
  return plausible(x * unit, y * unit)
}

function startsWith(data: Uint8Array, text: string): boolean {
  return [...text].every((letter, at) => data[at] === letter.charCodeAt(0))
}
