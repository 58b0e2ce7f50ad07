/** A font file to be filled table by table (OpenType, font file and its table directory). */
export class FontTables {
  private readonly file: Buffer
  private readonly tables = new Map<string, Buffer>()

  /** Tags in order, and how many bytes each table has; all bytes are 0 at first. */
  constructor(sizes: readonly (readonly [tag: string, size: number])[]) {
    const first = 12 + sizes.length * 16
    this.file = Buffer.alloc(sizes.reduce((sum, [, size]) => sum + filledUp(size), first))
    this.writeHeader(sizes.length)
    let offset = first
    sizes.forEach(([tag, size], i) => {
      const at = 12 + i * 16
      this.file.write(tag, at, 'latin1')
      this.file.writeUInt32BE(offset, at + 8)
      this.file.writeUInt32BE(size, at + 12)
      this.tables.set(tag, this.file.subarray(offset, offset + size))
      offset += filledUp(size)
    })
  }

  /** The bytes of a table, to be written to. */
  get(tag: string): Buffer {
    return this.tables.get(tag) as Buffer
  }

  /** Copies a table of another font, which has as many bytes. */
  set(tag: string, bytes: Uint8Array): Buffer {
    const table = this.get(tag)
    table.set(bytes)
    return table
  }

  /** The whole file, once all tables are written. */
  finish(): Uint8Array {
    const view = new DataView(this.file.buffer, this.file.byteOffset, this.file.byteLength)
    for (let at = 12; at < 12 + this.tables.size * 16; at += 16) {
      const start = view.getUint32(at + 8)
      view.setUint32(at + 4, checksum(view, start, start + filledUp(view.getUint32(at + 12))))
    }
    return this.file
  }

  private writeHeader(count: number): void {
    const power = 2 ** Math.floor(Math.log2(count))
    this.file.writeUInt32BE(0x00010000, 0)
    this.file.writeUInt16BE(count, 4)
    this.file.writeUInt16BE(power * 16, 6)
    this.file.writeUInt16BE(Math.log2(power), 8)
    this.file.writeUInt16BE(count * 16 - power * 16, 10)
  }
}

function filledUp(size: number): number {
  return (size + 3) & ~3
}

/** The sum of whole words of four bytes. */
function checksum(view: DataView, start: number, end: number): number {
  let sum = 0
  for (let at = start; at < end; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
