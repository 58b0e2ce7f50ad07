import { type PngFormat, samplesOf } from './png-header.ts'

/** A stretch of rows as they are stored: the whole picture, or one pass of an interlaced one. */
export interface PngPass {
  rows: number
  columns: number
  /** With the byte in front that says how the row is filtered. */
  rowBytes: number
  /** Where the pixels stand in the picture: the first, and the steps to the next, across and down. */
  x: number
  y: number
  dx: number
  dy: number
}

/** Adam7 (PNG 3, 8.1): first column and row of each pass, and the steps to the next. */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** Rows of the picture in the order of the file; passes without pixels are not stored. */
export function passesOf({ width, height, depth, colour, interlaced }: PngFormat): PngPass[] {
  const bits = depth * samplesOf(colour)
  const steps = interlaced ? adam7 : [[0, 0, 1, 1] as const]
  return steps
    .map(([x, y, dx, dy]) => {
      const [columns, rows] = [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)]
      return { x, y, dx, dy, columns, rows, rowBytes: 1 + Math.ceil((columns * bits) / 8) }
    })
    .filter(({ columns, rows }) => columns > 0 && rows > 0)
}
