import type { PdfFile, PdfRef } from './pdf-file.ts'

/** An object with a stream of bytes that are packed already, as the `Filter` of its dictionary tells, or stay plain. */
export function writePacked(pdf: PdfFile, bytes: Uint8Array, dictionary: Record<string, unknown>): PdfRef {
  const ref = pdf.ref(dictionary)
  ref.compress = false
  ref.write(bytes)
  ref.end()
  return ref
}
