import { type PackageFault, packageFault } from './package-fault.ts'
import { isPartName } from './part-name.ts'

/** A file in a zip file, as its directory has it. */
export interface ZipEntry {
  name: string
  /** 0 stored, 8 deflated. */
  method: number
  crc: number
  /** Bytes as they stand in the file. */
  packed: number
  /** Bytes when inflated. */
  size: number
  /** Where its own header starts. */
  at: number
  /** Its own header has no sizes. */
  streamed: boolean
}

/** Entries of one file; Word's own have some dozens, and one more for each picture. */
const maxEntries = 4096
/** A comment behind the end record has 16 bits of length (APPNOTE 4.3.16). */
const longestComment = 0xffff
const endSize = 22
const entrySize = 46

/**
 * The directory at the end of a zip file (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and
 * 4.3.16), without its folders; or why it is not read. `data` begins with a local header.
 */
export function readDirectory(data: Buffer): { entries: ZipEntry[]; end: number } | PackageFault {
  const end = findEnd(data)
  if (end < 0) return packageFault('truncated')
  const count = data.readUInt16LE(end + 10)
  const size = data.readUInt32LE(end + 12)
  const start = data.readUInt32LE(end + 16)
  if (count === 0xffff && countOfZip64(data, end) > maxEntries) return packageFault('tooManyParts')
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) return packageFault('unusualZip')
  if (data.readUInt16LE(end + 4) !== 0 || data.readUInt16LE(end + 8) !== count)
    return packageFault('unusualZip')
  if (count > maxEntries) return packageFault('tooManyParts')
  if (start + size > end) return packageFault('truncated')
  const entries = readEntries(data.subarray(0, start + size), start, count)
  return Array.isArray(entries) ? { entries, end: start } : entries
}

/** 65535 entries stand for themselves, or for a number that zip64's end record has (4.3.14, 4.3.15). */
function countOfZip64(data: Buffer, end: number): number {
  const locator = end - 20
  if (locator < 0 || data.readUInt32LE(locator) !== 0x07064b50) return 0xffff
  const at = Number(data.readBigUInt64LE(locator + 8))
  if (at + 56 > locator || data.readUInt32LE(at) !== 0x06064b50) return 0xffff
  return Number(data.readBigUInt64LE(at + 32))
}

function readEntries(data: Buffer, start: number, count: number): ZipEntry[] | PackageFault {
  const entries: ZipEntry[] = []
  const seen = new Set<string>()
  let at = start
  for (let left = count; left > 0; left--) {
    if (at + entrySize > data.length || data.readUInt32LE(at) !== 0x02014b50)
      return packageFault('lyingDirectory')
    const lengths = [28, 30, 32].map((offset) => data.readUInt16LE(at + offset)) as [number, number, number]
    const next = at + entrySize + lengths[0] + lengths[1] + lengths[2]
    if (next > data.length) return packageFault('lyingDirectory')
    const name = data.toString('utf8', at + entrySize, at + entrySize + lengths[0])
    const entry = readEntry(data, at, name)
    if ('kind' in entry) return entry
    at = next
    if (name.endsWith('/') && entry.size === 0) continue
    const key = name.toLowerCase()
    if (!isPartName(name) || seen.has(key)) return packageFault('badName', name)
    seen.add(key)
    entries.push(entry)
  }
  return entries
}

function readEntry(data: Buffer, at: number, name: string): ZipEntry | PackageFault {
  const flags = data.readUInt16LE(at + 8)
  const method = data.readUInt16LE(at + 10)
  const packed = data.readUInt32LE(at + 20)
  const size = data.readUInt32LE(at + 24)
  const offset = data.readUInt32LE(at + 42)
  if ((flags & 0x0041) !== 0) return packageFault('encrypted', name)
  if ((method !== 0 && method !== 8) || [packed, size, offset].includes(0xffffffff)) {
    return packageFault('unusualZip', name)
  }
  if (method === 0 && packed !== size) return packageFault('lyingDirectory', name)
  const streamed = (flags & 0x0008) !== 0
  return { name, method, crc: data.readUInt32LE(at + 16), packed, size, at: offset, streamed }
}

/** The last end record whose comment has room behind it, or -1. */
function findEnd(data: Buffer): number {
  const first = Math.max(0, data.length - endSize - longestComment)
  for (let at = data.length - endSize; at >= first; at--) {
    if (data[at] !== 0x50 || data.readUInt32LE(at) !== 0x06054b50) continue
    if (at + endSize + data.readUInt16LE(at + 20) <= data.length) return at
  }
  return -1
}
