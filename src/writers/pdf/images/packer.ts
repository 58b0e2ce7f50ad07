import { createDeflate, type Deflate } from 'node:zlib'

/** Rows are handed to zlib so many bytes at a time. */
const blockBytes = 1 << 20

/** Packs rows of eight-bit samples with PNG's predictor “up”: of a row only what differs from the one above. */
export class Packer {
  readonly channels: 1 | 3
  private readonly width: number
  private readonly deflate: Deflate = createDeflate()
  private readonly packed: Uint8Array[] = []
  private above: Uint8Array
  private block: Uint8Array[] = []
  private size = 0
  /** The only value so far; null when there are several. */
  private only: number | null | undefined

  constructor(width: number, channels: 1 | 3) {
    this.width = width
    this.channels = channels
    this.above = this.newRow()
    this.deflate.on('data', (chunk: Uint8Array) => this.packed.push(chunk))
  }

  newRow(): Uint8Array {
    return new Uint8Array(this.width * this.channels)
  }

  /** The row belongs to the packer from now on. */
  async take(row: Uint8Array): Promise<void> {
    const coded = new Uint8Array(row.length + 1)
    coded[0] = 2
    for (let i = 0; i < row.length; i++) coded[i + 1] = (row[i] as number) - (this.above[i] as number)
    this.notice(row)
    this.above = row
    this.block.push(coded)
    this.size += coded.length
    if (this.size >= blockBytes) await this.flush()
  }

  /** Had all samples this value? */
  isPlain(value: number): boolean {
    return this.only === value
  }

  async finish(): Promise<Uint8Array> {
    await this.flush()
    await new Promise<void>((resolve, reject) => {
      this.deflate.on('end', resolve).on('error', reject)
      this.deflate.end()
    })
    return Buffer.concat(this.packed)
  }

  private notice(row: Uint8Array): void {
    if (this.only === null) return
    const value = this.only ?? row[0]
    this.only = row.every((one) => one === value) ? (value as number) : null
  }

  private async flush(): Promise<void> {
    const block = Buffer.concat(this.block)
    this.block = []
    this.size = 0
    await new Promise<void>((resolve, reject) => {
      this.deflate.write(block, (error) => (error ? reject(error) : resolve()))
    })
  }
}
