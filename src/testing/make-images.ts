// Small pictures made by code; only tests import this folder.
import { crc32, deflateSync } from 'node:zlib'
import { passesOf } from '../images/png-passes.ts'

export interface PngSpec {
  width: number
  height: number
  /** As in `IHDR`. */
  depth?: number
  type?: 0 | 2 | 3 | 4 | 6
  interlaced?: boolean
  /** Samples of a pixel, as many as the type has. */
  pixel?: (x: number, y: number) => number[]
  /** In front of the pixels: `PLTE`, `tRNS`, `pHYs`. */
  chunks?: [string, Uint8Array][]
  /** In place of the packed pixels. */
  data?: Uint8Array
}

const samples = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const
const names = { 0: 'grey', 2: 'rgb', 3: 'palette', 4: 'greyAlpha', 6: 'rgba' } as const

/** A PNG, each row with the next of the five filters' numbers when `depth` is 8, else unfiltered. */
export function makePng(spec: PngSpec): Uint8Array {
  const { width, height, depth = 8, type = 2, interlaced = false } = spec
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([depth, type, 0, 0, interlaced ? 1 : 0], 8)
  const data = spec.data ?? deflateSync(packRows({ ...spec, depth, type, interlaced }))
  const chunks: [string, Uint8Array][] = [
    ['IHDR', header],
    ...(spec.chunks ?? []),
    ['IDAT', data],
    ['IEND', Buffer.alloc(0)],
  ]
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Uint8Array.from(Buffer.concat([signature, ...chunks.map(([name, body]) => chunkOf(name, body))]))
}

function chunkOf(name: string, body: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  check.writeUInt32BE(crc32(typed))
  return Buffer.concat([length, typed, check])
}

type Whole = PngSpec & Required<Pick<PngSpec, 'depth' | 'type' | 'interlaced'>>

function packRows(spec: Whole): Buffer {
  const { width, height, depth, type, interlaced, pixel = () => [0, 0, 0, 0] } = spec
  const count = samples[type]
  const format = { width, height, depth: depth as 8, colour: names[type], interlaced }
  const rows: Buffer[] = []
  for (const pass of passesOf(format)) {
    let above = Buffer.alloc(pass.rowBytes - 1)
    for (let y = 0; y < pass.rows; y++) {
      const row = Buffer.alloc(pass.rowBytes - 1)
      for (let x = 0; x < pass.columns; x++) {
        const values = pixel(pass.x + x * pass.dx, pass.y + y * pass.dy)
        for (let i = 0; i < count; i++) putSample(row, x * count + i, values[i] ?? 0, depth)
      }
      const filter = depth === 8 ? y % 5 : 0
      rows.push(Buffer.from([filter]), filtered(row, above, count, filter))
      above = row
    }
  }
  return Buffer.concat(rows)
}

function putSample(row: Buffer, at: number, value: number, depth: number): void {
  if (depth === 16) row.writeUInt16BE(value, at * 2)
  else if (depth === 8) row[at] = value
  else {
    const bit = at * depth
    row[bit >> 3] = (row[bit >> 3] ?? 0) | (value << (8 - depth - (bit & 7)))
  }
}

function filtered(row: Buffer, above: Buffer, pixel: number, filter: number): Buffer {
  return Buffer.from(
    row.map((value, i) => {
      const left = row[i - pixel] ?? 0
      const up = above[i] ?? 0
      const corner = i < pixel ? 0 : (above[i - pixel] ?? 0)
      const guess = left + up - corner
      const near = [left, up, corner].toSorted((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0] ?? 0
      return value - ([0, left, up, (left + up) >> 1, near][filter] ?? 0)
    }),
  )
}

export interface JpegSpec {
  width: number
  height: number
  components?: number
  /** Marker of the frame. */
  frame?: number
  precision?: number
  /** JFIF: unit (1 inch, 2 centimetre) and density. */
  density?: [unit: number, x: number, y: number]
  orientation?: number
  /** Without the end marker. */
  cut?: boolean
}

/** A JPEG that has a header and no pixels worth seeing. */
export function makeJpeg(spec: JpegSpec): Uint8Array {
  const { width, height, components = 3, frame = 0xc0, precision = 8 } = spec
  const segment = (marker: number, body: number[]) => [
    0xff,
    marker,
    (body.length + 2) >> 8,
    (body.length + 2) & 255,
    ...body,
  ]
  const word = (value: number) => [value >> 8, value & 255]
  const text = (value: string) => [...value].map((letter) => letter.charCodeAt(0))
  const [unit, x, y] = spec.density ?? [0, 1, 1]
  const parts = Array.from({ length: components }, (_, i) => [i + 1, 0x11, 0]).flat()
  const tiff = [
    ...text('MM'),
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    ...word(spec.orientation ?? 1),
    0,
    0,
    0,
    0,
    0,
    0,
  ]
  return Uint8Array.from([
    0xff,
    0xd8,
    ...segment(0xe0, [...text('JFIF\0'), 1, 2, unit, ...word(x), ...word(y), 0, 0]),
    ...(spec.orientation === undefined ? [] : segment(0xe1, [...text('Exif\0\0'), ...tiff])),
    ...segment(frame, [precision, ...word(height), ...word(width), components, ...parts]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    0,
    ...(spec.cut ? [] : [0xff, 0xd9]),
  ])
}
