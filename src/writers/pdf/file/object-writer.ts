import { createHash } from 'node:crypto'
import { deflate } from '../../deflate.ts'

/** Objects of one object stream: enough to compress well, and few to read for one of them. */
const streamObjects = 200

/** Where an object is: at an offset in the file, or in an object stream of that number at an index. */
type Entry = { kind: 1; offset: number; index: 0 } | { kind: 2; offset: number; index: number }

/**
 * Writes objects to the bytes of a PDF 1.5 or later. Those without a stream are gathered in compressed object streams
 * (PDF 32000-1, 7.5.7), and a cross-reference stream tells where each is: less than half of what they take otherwise.
 */
export class ObjectWriter {
  private readonly chunks: Uint8Array[] = []
  private length = 0
  private readonly entries: (Entry | undefined)[] = []
  private pool: { id: number; text: string }[] = []
  private readonly takeNumber: () => number

  /** `takeNumber` gives the next free object number. */
  constructor(header: Uint8Array, takeNumber: () => number) {
    this.takeNumber = takeNumber
    this.append(header)
  }

  /** An object without a stream. */
  add(id: number, value: string): void {
    this.pool.push({ id, text: value })
    if (this.pool.length === streamObjects) this.flush()
  }

  /** A stream with its dictionary, which tells its length and filter already. */
  addStream(id: number, dictionary: string, bytes: Uint8Array): void {
    this.entries[id] = { kind: 1, offset: this.length, index: 0 }
    this.append(Buffer.from(`${id} 0 obj\n${dictionary}\nstream\n`, 'latin1'))
    this.append(bytes)
    this.append(end)
  }

  /** The whole file. `trailer` holds what the cross-reference stream says beside its own; `/ID` is a digest of all before. */
  finish(trailer: string): Uint8Array {
    if (this.pool.length > 0) this.flush()
    const digest = createHash('sha256')
    for (const chunk of this.chunks) digest.update(chunk)
    const name = `<${digest.digest('hex').slice(0, 32)}>`
    const id = this.takeNumber()
    const offset = this.length
    this.entries[id] = { kind: 1, offset, index: 0 }
    this.checkWhole()
    const table = deflate(this.table())
    const own = `/Type /XRef/Size ${this.entries.length}/W [1 4 2]/ID [${name}${name}]`
    this.addStream(id, `<<${own}${trailer}/Length ${table.length}/Filter /FlateDecode>>`, table)
    this.append(Buffer.from(`startxref\n${offset}\n%%EOF\n`, 'latin1'))
    return Buffer.concat(this.chunks)
  }

  private append(bytes: Uint8Array): void {
    this.chunks.push(bytes)
    this.length += bytes.length
  }

  private flush(): void {
    const id = this.takeNumber()
    let head = ''
    let body = ''
    this.pool.forEach((object, index) => {
      this.entries[object.id] = { kind: 2, offset: id, index }
      head += `${object.id} ${body.length} `
      body += `${object.text}\n`
    })
    const bytes = deflate(Buffer.from(head + body, 'latin1'))
    const sizes = `/N ${this.pool.length}/First ${head.length}/Length ${bytes.length}`
    this.pool = []
    this.addStream(id, `<</Type /ObjStm${sizes}/Filter /FlateDecode>>`, bytes)
  }

  /** A number that was taken must have been written: what refers to it would lead nowhere. */
  private checkWhole(): void {
    for (let id = 1; id < this.entries.length; id++) {
      if (this.entries[id] === undefined) throw new Error(`object ${id} of the PDF was never written`)
    }
  }

  /** Entries of one, four and two bytes; number 0 is free, as it must be. */
  private table(): Buffer {
    const table = Buffer.alloc(this.entries.length * 7)
    for (let id = 0; id < this.entries.length; id++) {
      const { kind, offset, index } = this.entries[id] ?? { kind: 0, offset: 0, index: 0xffff }
      table[id * 7] = kind
      table.writeUInt32BE(offset, id * 7 + 1)
      table.writeUInt16BE(index, id * 7 + 5)
    }
    return table
  }
}

const end = Buffer.from('\nendstream\nendobj\n', 'latin1')
