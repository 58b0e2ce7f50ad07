import { inflateRawSync } from 'node:zlib'
import { crc32 } from './crc32.ts'
import { type PackageFault, packageFault } from './package-fault.ts'
import { readDirectory, type ZipEntry } from './zip-directory.ts'

/** Bytes of one part, inflated. */
const maxPart = 64 * 1024 * 1024
/** Bytes of all parts, inflated. */
const maxTotal = 256 * 1024 * 1024
/** Above this many bytes a part may not inflate to more than `maxRatio` times what it takes in the file. */
const ratioFrom = 8 * 1024 * 1024
/** Deflate reaches 1032; document.xml of Word 10 to 40, a long table of empty cells 150. */
const maxRatio = 250
const headerSize = 30

/** A zip file whose entries are known to lie apart and to be no larger than allowed. */
export interface Zip {
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[]
  /** Inflates a part, into as many bytes as the directory states and never more. */
  read(entry: ZipEntry): Uint8Array | PackageFault
}

/** Opens a zip file without inflating any of it; or tells why not. */
export function openZip(bytes: Uint8Array): Zip | PackageFault {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = readDirectory(data)
  if ('kind' in directory) return directory
  const { entries, end } = directory
  const starts = new Map<ZipEntry, number>()
  let total = 0
  let free = 0
  for (const entry of [...entries].sort((a, b) => a.at - b.at)) {
    const start = dataStart(data, entry, end)
    if (typeof start !== 'number') return start
    if (entry.at < free) return packageFault('overlap', entry.name)
    free = start + entry.packed
    if (free > end) return packageFault('truncated', entry.name)
    total += entry.size
    if (isBomb(entry) || total > maxTotal) return packageFault('bomb', entry.name)
    starts.set(entry, start)
  }
  return { entries, read: (entry) => inflate(data, entry, starts.get(entry) ?? 0) }
}

function isBomb({ size, packed }: ZipEntry): boolean {
  return size > maxPart || (size > ratioFrom && size > packed * maxRatio)
}

/** Where a part's bytes start: behind its own header, which must be there and agree with the directory. */
function dataStart(data: Buffer, entry: ZipEntry, end: number): number | PackageFault {
  const { at, name, streamed } = entry
  if (at + headerSize > end) return packageFault('truncated', name)
  if (data.readUInt32LE(at) !== 0x04034b50) return packageFault('lyingDirectory', name)
  const nameEnd = at + headerSize + data.readUInt16LE(at + 26)
  const start = nameEnd + data.readUInt16LE(at + 28)
  if (start > end) return packageFault('truncated', name)
  const packed = data.readUInt32LE(at + 18)
  const size = data.readUInt32LE(at + 22)
  // Programs that write as they go state no sizes here, or leave them to a zip64 field: .NET's System.IO.Packaging.
  const states = !streamed && packed !== 0xffffffff && size !== 0xffffffff
  const agrees =
    data.toString('utf8', at + headerSize, nameEnd) === name &&
    data.readUInt16LE(at + 8) === entry.method &&
    (!states || (packed === entry.packed && size === entry.size))
  return agrees ? start : packageFault('lyingDirectory', name)
}

function inflate(data: Buffer, entry: ZipEntry, start: number): Uint8Array | PackageFault {
  const raw = data.subarray(start, start + entry.packed)
  const bytes = entry.method === 0 ? raw : inflated(raw, entry)
  if (!(bytes instanceof Uint8Array)) return bytes
  if (bytes.length !== entry.size) return packageFault('lyingDirectory', entry.name)
  return crc32(bytes) === entry.crc ? bytes : packageFault('malformed', entry.name)
}

function inflated(raw: Uint8Array, { name, size }: ZipEntry): Uint8Array | PackageFault {
  try {
    // One more, so that a part of no bytes has a limit, too, and one that goes on is seen.
    return inflateRawSync(raw, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return packageFault(code === 'ERR_BUFFER_TOO_LARGE' ? 'lyingDirectory' : 'malformed', name)
  }
}
