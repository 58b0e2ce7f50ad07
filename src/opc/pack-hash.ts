import { createHash } from 'node:crypto'

/** The custom property that tells what we wrote. */
export const hashProperty = 'briefpack.hash'
/** The custom property that says of which template a document is the pack. */
export const packProperty = 'briefpack.pack'

/**
 * Names, lengths and checksums of the parts, in any order: a program that packs the same parts anew changes nothing.
 * The checksums are those of the zip (CRC-32), so that no part is inflated to compare a pack. They guard
 * against oversight, not against forgers: whoever makes a changed pack look unchanged loses nothing but that change.
 */
export function packHash(parts: readonly { name: string; size: number; crc: number }[]): string {
  const lines = parts.map(({ name, size, crc }) => `${name}\n${size} ${crc}\n`).sort()
  return createHash('sha256').update(lines.join('')).digest('hex').slice(0, 32)
}
