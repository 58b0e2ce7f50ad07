import type { Orientation } from '../model/asset.ts'
import { isJpeg, jpegHeader } from './jpeg-header.ts'
import { isPng, pngHeader } from './png-header.ts'

/** What the header of a picture says of it, before anything is unpacked. */
export interface ImageHeader {
  type: 'png' | 'jpeg'
  /** Pixels as stored, before they are turned by `orientation`. */
  width: number
  height: number
  orientation: Orientation
  /** Pixels an inch, across and down as stored; null where the file does not say. */
  resolution: Resolution | null
}

export interface Resolution {
  x: number
  y: number
}

/** Why a picture can't be used: it is neither PNG nor JPEG or is damaged, or its colours are for a press. */
export type ImageProblem = 'broken' | 'cmyk'

/** The header of a picture; its kind is told by its first bytes, whatever its name says. */
export function imageHeader(bytes: Uint8Array): ImageHeader | ImageProblem {
  if (isPng(bytes)) return pngHeader(bytes)
  return isJpeg(bytes) ? jpegHeader(bytes) : 'broken'
}
