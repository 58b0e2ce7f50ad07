// The only file that touches pdfkit. It numbers and writes objects, pages and streams; text, fonts, tags and metadata
// are ours, so that none of its own are ever loaded or used.
import { createHash } from 'node:crypto'

/** An object of the file. Every one must be ended, or the file would never be finished. */
export interface PdfRef {
  data: Record<string, unknown>
  compress: boolean
  write(chunk: string | Uint8Array): void
  end(): void
}

/** A page being painted; y runs down from its top. */
export interface PdfPage {
  ref: PdfRef
  width: number
  height: number
  addContent(operators: string): void
  addFont(name: string, font: PdfRef): void
  addImage(name: string, image: PdfRef): void
  addAnnotation(annotation: PdfRef): void
}

export interface PdfFile {
  /** The catalogue. */
  root: PdfRef
  ref(data?: Record<string, unknown>): PdfRef
  addPage(width: number, height: number): PdfPage
  /** Closes the file. Its `/ID` is a digest of all that stands before the trailer. */
  finish(info: Readonly<Record<string, string | Date>>): Uint8Array
}

/** A text string; a plain JavaScript string becomes a name. */
export function pdfText(text: string): unknown {
  return new String(text)
}

interface KitPage {
  dictionary: PdfRef
  fonts: Record<string, PdfRef>
  xobjects: Record<string, PdfRef>
  annotations: PdfRef[]
  write(operators: string): void
}
interface Kit {
  page: KitPage
  info: Record<string, string | Date>
  _root: PdfRef
  _id: Uint8Array
  _waiting: number
  ref(data?: Record<string, unknown>): PdfRef
  addPage(options: object): void
  push(chunk: Uint8Array | null): boolean
  end(): void
  endMetadata(): void
  _finalize(): void
}

/** Begins a PDF 1.7 file. */
export async function openPdf(): Promise<PdfFile> {
  const { default: PDFDocument } = await import('pdfkit')
  const kit = new PDFDocument({
    pdfVersion: '1.7',
    autoFirstPage: false,
    font: null as unknown as string,
  }) as unknown as Kit
  const chunks: Uint8Array[] = []
  const trap = chunksOf(kit, chunks)
  // The constructor has already written the header into its stream.
  chunks.push(trap)
  kit.endMetadata = () => {}
  return {
    root: kit._root,
    ref: (data = {}) => kit.ref(data),
    addPage: (width, height) => openPage(kit, width, height),
    finish(info) {
      kit.info = { ...info }
      const finalize = kit._finalize
      kit._finalize = () => {
        const digest = createHash('sha256')
        for (const chunk of chunks) digest.update(chunk)
        kit._id = new Uint8Array(digest.digest().subarray(0, 16))
        finalize.call(kit)
      }
      kit.end()
      if (kit._waiting > 0) throw new Error(`${kit._waiting} objects of the PDF were never ended`)
      return Buffer.concat(chunks)
    },
  }
}

/** Takes over what pdfkit would stream; returns what it has streamed so far. */
function chunksOf(kit: Kit, chunks: Uint8Array[]): Uint8Array {
  const begun = (kit as unknown as { read(): Uint8Array | null }).read() ?? new Uint8Array()
  kit.push = (chunk) => {
    if (chunk !== null) chunks.push(chunk)
    return true
  }
  return begun
}

function openPage(kit: Kit, width: number, height: number): PdfPage {
  kit.addPage({ size: [width, height], margin: 0 })
  const page = kit.page
  return {
    ref: page.dictionary,
    width,
    height,
    addContent: (operators) => page.write(operators),
    addFont: (name, font) => {
      page.fonts[name] = font
    },
    addImage: (name, image) => {
      page.xobjects[name] = image
    },
    addAnnotation: (annotation) => {
      page.annotations.push(annotation)
    },
  }
}
