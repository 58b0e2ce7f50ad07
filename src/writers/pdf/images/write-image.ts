import type { PdfFile, PdfRef } from '../pdf-file.ts'
import { writePacked } from '../write-packed.ts'

/** An image XObject (ISO 32000-1, 8.9.5) of bytes that are packed already. */
export function writeImage(pdf: PdfFile, packed: Uint8Array, data: Record<string, unknown>): PdfRef {
  return writePacked(pdf, packed, { Type: 'XObject', Subtype: 'Image', ...data })
}
