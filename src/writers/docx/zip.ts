import { crc32 } from '../../opc/crc32.ts'
import { deflateRaw } from '../deflate.ts'

/** 1 January 1980, 00:00, the first date a zip can state (APPNOTE 4.4.6): no clock in a pack. */
const DATE = 0x0021

/** A file of a zip, packed: what many packs have in common is packed once. */
export interface ZipEntry {
  name: string
  /** As it is. */
  content: Uint8Array
  deflated: Uint8Array
  crc: number
}

export function zipEntry(name: string, content: string | Uint8Array): ZipEntry {
  const data = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  return { name, content: data, deflated: deflateRaw(data), crc: crc32(data) }
}

/** A zip file of the entries in the order given; the same bytes for the same entries. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, content, deflated, crc } of entries) {
    const path = Buffer.from(name, 'utf8')
    const shared = sharedHeader(crc, deflated.length, content.length, path.length)
    files.push(Buffer.from([0x50, 0x4b, 3, 4]), shared, path, deflated)
    directory.push(directoryEntry(shared, path, offset))
    offset += 4 + shared.length + path.length + deflated.length
  }
  const index = Buffer.concat(directory)
  return Buffer.concat([...files, index, endRecord(entries.length, index.length, offset)])
}

/** The 26 bytes that a file's own header and its directory entry have in common (APPNOTE 4.3.7). */
function sharedHeader(crc: number, packed: number, size: number, nameLength: number): Buffer {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  // Bit 11: names are UTF-8.
  header.writeUInt16LE(0x0800, 2)
  header.writeUInt16LE(8, 4)
  header.writeUInt16LE(0, 6)
  header.writeUInt16LE(DATE, 8)
  header.writeUInt32LE(crc, 10)
  header.writeUInt32LE(packed, 14)
  header.writeUInt32LE(size, 18)
  header.writeUInt16LE(nameLength, 22)
  return header
}

function directoryEntry(shared: Buffer, path: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset, 10)
  return Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), shared, rest, path])
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22)
  record.write('PK\x05\x06', 0, 'latin1')
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(size, 12)
  record.writeUInt32LE(offset, 16)
  return record
}
