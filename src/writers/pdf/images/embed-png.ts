import { type PngFormat, pngChunks, pngFormat, samplesOf } from '../../../images/png-header.ts'
import {
  channelsOf,
  mayBeTransparent,
  type PngColours,
  pngColours,
  unpackRow,
} from '../../../images/png-pixels.ts'
import { pngRows } from '../../../images/png-rows.ts'
import type { PdfFile, PdfRef } from '../pdf-file.ts'
import { Packer } from './packer.ts'
import { writeImage } from './write-image.ts'

/**
 * A PNG as an image of a PDF. Its packed pixels are taken as they are, since `FlateDecode` with a predictor is PNG's
 * own way (ISO 32000-1, 7.4.4.4), unless they are interlaced or may be transparent: then they are unpacked, and their
 * alpha becomes a mask.
 */
export async function embedPng(pdf: PdfFile, bytes: Uint8Array): Promise<PdfRef> {
  const format = pngFormat(bytes)
  if (format === null) throw new Error('no PNG reaches a writer unchecked')
  const colours = pngColours(bytes)
  if (!format.interlaced && !mayBeTransparent(format, colours))
    return embedPacked(pdf, bytes, format, colours)
  return embedUnpacked(pdf, bytes, format, colours)
}

function embedPacked(pdf: PdfFile, bytes: Uint8Array, format: PngFormat, { palette }: PngColours): PdfRef {
  const { width, depth } = format
  const packed = [...pngChunks(bytes)].filter((chunk) => chunk.type === 'IDAT').map((chunk) => chunk.data)
  return writeImage(pdf, Buffer.concat(packed), {
    ...sizeOf(format),
    ColorSpace:
      palette && format.colour === 'palette'
        ? indexed(pdf, palette.subarray(0, 3 << depth))
        : spaceOf(format),
    BitsPerComponent: depth,
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: samplesOf(format.colour), BitsPerComponent: depth, Columns: width },
  })
}

async function embedUnpacked(
  pdf: PdfFile,
  bytes: Uint8Array,
  format: PngFormat,
  colours: PngColours,
): Promise<PdfRef> {
  const { width } = format
  const channels = channelsOf(format)
  const colour = new Packer(width, channels)
  const alpha = new Packer(width, 1)
  await (format.interlaced
    ? packInterlaced(bytes, format, colours, colour, alpha)
    : packRows(bytes, format, colours, colour, alpha))
  const mask = alpha.isPlain(255)
    ? {}
    : {
        SMask: writeImage(pdf, await alpha.finish(), {
          ...sizeOf(format),
          ...eightBits('DeviceGray', 1, width),
        }),
      }
  return writeImage(pdf, await colour.finish(), {
    ...sizeOf(format),
    ...eightBits(spaceOf(format), channels, width),
    ...mask,
  })
}

/** Row by row, so that no more than a few of them are in memory. */
async function packRows(
  bytes: Uint8Array,
  format: PngFormat,
  colours: PngColours,
  colour: Packer,
  alpha: Packer,
): Promise<void> {
  for await (const row of pngRows(bytes, format)) {
    const [ownColour, ownAlpha] = [colour.newRow(), alpha.newRow()]
    unpackRow(row.bytes, format.width, format, colours, putInto(ownColour, ownAlpha, colour.channels, 0, 1))
    await colour.take(ownColour)
    await alpha.take(ownAlpha)
  }
}

/** The passes of an interlaced picture each hold pixels of all of it: it is put together before it is packed. */
async function packInterlaced(
  bytes: Uint8Array,
  format: PngFormat,
  colours: PngColours,
  colour: Packer,
  alpha: Packer,
): Promise<void> {
  const { width, height } = format
  const { channels } = colour
  const allColour = new Uint8Array(width * height * channels)
  const allAlpha = new Uint8Array(width * height)
  for await (const { pass, at, bytes: row } of pngRows(bytes, format)) {
    const first = (pass.y + at * pass.dy) * width + pass.x
    unpackRow(row, pass.columns, format, colours, putInto(allColour, allAlpha, channels, first, pass.dx))
  }
  for (let y = 0; y < height; y++) {
    await colour.take(allColour.subarray(y * width * channels, (y + 1) * width * channels))
    await alpha.take(allAlpha.subarray(y * width, (y + 1) * width))
  }
}

/** Puts pixels into two fields: the first at `first`, each next one `step` further. */
function putInto(colour: Uint8Array, alpha: Uint8Array, channels: 1 | 3, first: number, step: number) {
  return (column: number, red: number, green: number, blue: number, opacity: number): void => {
    const at = first + column * step
    alpha[at] = opacity
    colour[at * channels] = red
    if (channels === 1) return
    colour[at * 3 + 1] = green
    colour[at * 3 + 2] = blue
  }
}

function sizeOf({ width, height }: PngFormat) {
  return { Width: width, Height: height }
}

function spaceOf(format: PngFormat): string {
  return channelsOf(format) === 1 ? 'DeviceGray' : 'DeviceRGB'
}

function eightBits(space: string, channels: number, width: number) {
  return {
    ColorSpace: space,
    BitsPerComponent: 8,
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: channels, BitsPerComponent: 8, Columns: width },
  }
}

/** Colours by number (ISO 32000-1, 8.6.6.3). */
function indexed(pdf: PdfFile, palette: Uint8Array): unknown[] {
  const table = pdf.ref()
  table.write(palette)
  table.end()
  return ['Indexed', 'DeviceRGB', palette.length / 3 - 1, table]
}
