// The only file that touches pdfkit. It numbers and writes objects, pages and streams; text, fonts, tags and metadata
// are ours, so that none of its own are ever loaded or used.
import { deflate } from '../deflate.ts'
import { ObjectWriter } from './file/object-writer.ts'
import { type IsReference, type Numbered, writeReference, writeValue } from './file/write-value.ts'

/** An object of the file. Every one must be ended, or the file would never be finished. */
export interface PdfRef extends Numbered {
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
  /** The number of an object that `add` writes: for the tens of thousands of which little is known before. */
  number(): number
  /** Writes the object of a number, as the file holds it. */
  add(id: number, value: string): void
  /** What refers to an object by its number. */
  refTo(id: number): Numbered
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
  /** Ours; what its objects are written to. */
  objects: ObjectWriter
  page: KitPage
  info: Record<string, string | Date>
  _root: KitRef
  _info: KitRef
  _offsets: unknown[]
  _waiting: number
  ref(data?: Record<string, unknown>): KitRef
  read(): Uint8Array | null
  addPage(options: object): void
  end(): void
  endMetadata(): void
  _finalize(): void
  _refEnd(ref: KitRef): void
}
interface KitRef extends PdfRef {
  document: Kit
  buffer: Uint8Array[]
  finalize(): void
}

class ObjectNumber implements Numbered {
  readonly id: number

  constructor(id: number) {
    this.id = id
  }
}

/** Begins a PDF 1.7 file. */
export async function openPdf(): Promise<PdfFile> {
  const { default: PDFDocument } = await import('pdfkit')
  const kit = new PDFDocument({
    pdfVersion: '1.7',
    autoFirstPage: false,
    font: null as unknown as string,
  }) as unknown as Kit
  // The constructor has already written the header into its stream.
  const takeNumber = () => kit._offsets.push(null)
  const objects = new ObjectWriter(kit.read() ?? new Uint8Array(), takeNumber)
  takeOver(kit, objects)
  return {
    root: kit._root,
    ref: (data = {}) => kit.ref(data),
    number: takeNumber,
    add: (id, value) => objects.add(id, value),
    refTo: (id) => new ObjectNumber(id),
    addPage: (width, height) => openPage(kit, width, height),
    finish(info) {
      kit.info = { ...info }
      kit.end()
      if (kit._waiting > 0) throw new Error(`${kit._waiting} objects of the PDF were never ended`)
      return objects.finish(`/Root ${writeReference(kit._root)}/Info ${writeReference(kit._info)}`)
    },
  }
}

/** pdfkit would write each object, and a table of all, as text. It numbers and ends them, and we write them. */
function takeOver(kit: Kit, objects: ObjectWriter): void {
  kit.objects = objects
  kit.endMetadata = () => {}
  kit._finalize = () => {}
  const prototype: KitRef = Object.getPrototypeOf(kit._root)
  const isReference = (value: object): value is Numbered =>
    value instanceof kit._root.constructor || value instanceof ObjectNumber
  prototype.write = function (chunk) {
    this.buffer.push(typeof chunk === 'string' ? Buffer.from(`${chunk}\n`, 'latin1') : chunk)
  }
  prototype.finalize = function () {
    if (this.buffer.length === 0) this.document.objects.add(this.id, writeValue(this.data, isReference))
    else writeStream(this, isReference)
    this.buffer = []
    this.document._refEnd(this)
  }
}

/** A stream that has a filter already is compressed as it is. */
function writeStream({ id, document, buffer, compress, data }: KitRef, isReference: IsReference): void {
  const whole = buffer.length === 1 ? (buffer[0] as Uint8Array) : Buffer.concat(buffer)
  const bytes = compress ? deflate(whole) : whole
  const more = compress ? { Length: bytes.length, Filter: 'FlateDecode' } : { Length: bytes.length }
  document.objects.addStream(id, writeValue({ ...data, ...more }, isReference), bytes)
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
