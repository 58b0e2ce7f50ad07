import { deflateRawSync } from 'node:zlib'
import { crc32 } from '../crc32.ts'

/** A file for `buildZip`, and what is said of it that is not so. */
export interface ZipFile {
  name: string
  content: string | Uint8Array
  /** Not deflated. */
  stored?: boolean
  /** In place of the content as it would be deflated. */
  packed?: Uint8Array
  /** Sizes stand behind the data, not before (APPNOTE 4.3.9). */
  streamed?: boolean
  /** Written into the directory in place of the truth. */
  lies?: Partial<Record<'size' | 'packed' | 'at' | 'crc' | 'method' | 'flags', number>>
  /** Name in its own header, where it is another. */
  localName?: string
}

/** A zip file of any shape, also of those that no program makes. */
export function buildZip(files: readonly ZipFile[], comment = ''): Uint8Array {
  const chunks: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const file of files) {
    const data = Buffer.from(file.content)
    const packed = file.packed ?? (file.stored === true ? data : deflateRawSync(data))
    const facts = {
      flags: 0x0800 | (file.streamed === true ? 8 : 0),
      method: file.stored === true ? 0 : 8,
      crc: crc32(data),
      packed: packed.length,
      size: data.length,
      at,
    }
    const local = localHeader(file, facts)
    const descriptor =
      file.streamed === true ? numbers([0x08074b50, facts.crc, packed.length, data.length]) : []
    const bytes = Buffer.concat([local, packed, ...descriptor])
    chunks.push(bytes)
    directory.push(entryOf(file, { ...facts, ...file.lies }))
    at += bytes.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(at, 16)
  end.writeUInt16LE(Buffer.byteLength(comment), 20)
  return Buffer.concat([...chunks, index, end, Buffer.from(comment)])
}

type Facts = Record<'flags' | 'method' | 'crc' | 'packed' | 'size' | 'at', number>

function localHeader({ name, localName = name, streamed }: ZipFile, facts: Facts): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(facts.flags, 6)
  header.writeUInt16LE(facts.method, 8)
  if (streamed !== true) {
    header.writeUInt32LE(facts.crc, 14)
    header.writeUInt32LE(facts.packed, 18)
    header.writeUInt32LE(facts.size, 22)
  }
  header.writeUInt16LE(Buffer.byteLength(localName), 26)
  return Buffer.concat([header, Buffer.from(localName)])
}

function entryOf({ name }: ZipFile, facts: Facts): Buffer {
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(facts.flags, 8)
  entry.writeUInt16LE(facts.method, 10)
  entry.writeUInt32LE(facts.crc, 16)
  entry.writeUInt32LE(facts.packed, 20)
  entry.writeUInt32LE(facts.size, 24)
  entry.writeUInt16LE(Buffer.byteLength(name), 28)
  entry.writeUInt32LE(facts.at, 42)
  return Buffer.concat([entry, Buffer.from(name)])
}

function numbers(values: readonly number[]): Buffer[] {
  return values.map((value) => {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32LE(value)
    return bytes
  })
}
