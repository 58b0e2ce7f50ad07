import { isGreyJpeg } from '../../../images/jpeg-header.ts'
import type { Asset } from '../../../template/pack.ts'
import type { PdfFile, PdfRef } from '../pdf-file.ts'
import { embedPng } from './embed-png.ts'
import { writeImage } from './write-image.ts'

/** A picture as an object of the file; the same bytes are one object, however often and by whatever name shown. */
export interface EmbeddedImage {
  /** Name in the resources of pages: `Im1`. */
  name: string
  ref: PdfRef
}

/** Pictures by their bytes. */
export type EmbeddedImages = ReadonlyMap<Uint8Array, EmbeddedImage>

/** Writes the pictures of a pack into the file, each once. */
export async function embedImages(pdf: PdfFile, assets: readonly Asset[]): Promise<EmbeddedImages> {
  const images = new Map<Uint8Array, EmbeddedImage>()
  for (const asset of assets) {
    if (images.has(asset.bytes)) continue
    const ref = asset.type === 'png' ? await embedPng(pdf, asset.bytes) : embedJpeg(pdf, asset)
    images.set(asset.bytes, { name: `Im${images.size + 1}`, ref })
  }
  return images
}

/** As it is: the filter `DCTDecode` is JPEG (ISO 32000-1, 7.4.8). Turned pictures are turned when they are painted. */
function embedJpeg(pdf: PdfFile, { bytes, width, height, orientation }: Asset): PdfRef {
  const isTurned = orientation >= 5
  return writeImage(pdf, bytes, {
    Width: isTurned ? height : width,
    Height: isTurned ? width : height,
    ColorSpace: isGreyJpeg(bytes) ? 'DeviceGray' : 'DeviceRGB',
    BitsPerComponent: 8,
    Filter: 'DCTDecode',
  })
}
