import { type PngFormat, pngChunks } from './png-header.ts'

/** What the numbers of a row mean: colours of a palette, and which colours are transparent. */
export interface PngColours {
  /** Red, green, blue of each number; only where the picture has a palette. */
  palette: Uint8Array | null
  /** Alpha of the palette's colours, or the samples of the one transparent colour (PNG 3, 11.3.1.1). */
  transparency: Uint8Array | null
}

export function pngColours(bytes: Uint8Array): PngColours {
  const found: PngColours = { palette: null, transparency: null }
  for (const { type, data } of pngChunks(bytes)) {
    if (type === 'IDAT') break
    if (type === 'PLTE') found.palette = data
    if (type === 'tRNS') found.transparency = data
  }
  return found
}

/** Can pixels of this picture be transparent? */
export function mayBeTransparent({ colour }: PngFormat, { transparency }: PngColours): boolean {
  return colour === 'rgba' || colour === 'greyAlpha' || transparency !== null
}

/** Colour samples of a pixel once it is unpacked. */
export function channelsOf({ colour }: PngFormat): 1 | 3 {
  return colour === 'grey' || colour === 'greyAlpha' ? 1 : 3
}

/**
 * Unpacks a row to eight bits a sample: `channelsOf` samples of colour a pixel, and its alpha. Of 16 bits the upper
 * eight are kept, as no page shows more.
 */
export function unpackRow(
  row: Uint8Array,
  columns: number,
  format: PngFormat,
  colours: PngColours,
  put: (column: number, red: number, green: number, blue: number, alpha: number) => void,
): void {
  const { colour, depth } = format
  const { palette, transparency } = colours
  const bytes = depth === 16 ? 2 : 1
  const key = transparency && colour !== 'palette' ? keyOf(transparency, colour === 'rgb' ? 3 : 1) : null
  const isKey = (at: number, count: number) =>
    key?.every((one, i) => i >= count || one === whole(at + i)) === true
  const whole = (sample: number) =>
    depth === 16
      ? ((row[sample * 2] as number) << 8) | (row[sample * 2 + 1] as number)
      : (row[sample] as number)
  for (let column = 0; column < columns; column++) {
    if (colour === 'rgb' || colour === 'rgba') {
      const samples = colour === 'rgb' ? 3 : 4
      const at = column * samples * bytes
      const alpha = colour === 'rgba' ? (row[at + 3 * bytes] as number) : isKey(column * 3, 3) ? 0 : 255
      put(column, row[at] as number, row[at + bytes] as number, row[at + 2 * bytes] as number, alpha)
    } else if (colour === 'greyAlpha') {
      const at = column * 2 * bytes
      const grey = row[at] as number
      put(column, grey, grey, grey, row[at + bytes] as number)
    } else if (colour === 'palette') {
      const index = small(row, column, depth)
      const at = index * 3
      put(
        column,
        palette?.[at] ?? 0,
        palette?.[at + 1] ?? 0,
        palette?.[at + 2] ?? 0,
        transparency?.[index] ?? 255,
      )
    } else {
      const value = depth < 8 ? small(row, column, depth) : whole(column)
      const grey =
        depth === 16 ? value >> 8 : depth === 8 ? value : Math.round((value * 255) / ((1 << depth) - 1))
      put(column, grey, grey, grey, key !== null && key[0] === value ? 0 : 255)
    }
  }
}

/** A sample of at most eight bits. */
function small(row: Uint8Array, column: number, depth: number): number {
  if (depth === 8) return row[column] as number
  const bit = column * depth
  return ((row[bit >> 3] as number) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1)
}

function keyOf(transparency: Uint8Array, samples: number): number[] | null {
  if (transparency.length < samples * 2) return null
  return Array.from(
    { length: samples },
    (_, i) => ((transparency[i * 2] as number) << 8) | (transparency[i * 2 + 1] as number),
  )
}
