import type { PdfFile, PdfRef } from '../pdf-file.ts'

/** An image XObject (ISO 32000-1, 8.9.5) of bytes that are packed already. */
export function writeImage(pdf: PdfFile, packed: Uint8Array, data: Record<string, unknown>): PdfRef {
  const ref = pdf.ref({ Type: 'XObject', Subtype: 'Image', ...data })
  ref.compress = false
  ref.write(packed)
  ref.end()
  return ref
}
