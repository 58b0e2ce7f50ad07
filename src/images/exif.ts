import type { Orientation } from '../model/asset.ts'
import type { ImageHeader } from './image-header.ts'
import { plausible } from './plausible.ts'

/** Tags of Exif 2.32, 4.6.4. */
const tags = { orientation: 0x0112, x: 0x011a, y: 0x011b, unit: 0x0128 }
/** More entries than any camera writes are not looked at. */
const mostEntries = 200

/** How a camera held the picture and what resolution it states, in the TIFF block of Exif; damage says nothing. */
export function readExif(tiff: Uint8Array): Pick<ImageHeader, 'orientation' | 'resolution'> {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  try {
    const little = view.getUint16(0) === 0x4949
    const values = entriesOf(view, little)
    const orientation = values.get(tags.orientation) ?? 1
    const perUnit = values.get(tags.unit) === 3 ? 2.54 : 1
    const x = (values.get(tags.x) ?? 0) * perUnit
    const y = (values.get(tags.y) ?? 0) * perUnit
    const isKnown = Number.isInteger(orientation) && orientation >= 1 && orientation <= 8
    return { orientation: isKnown ? (orientation as Orientation) : 1, resolution: plausible(x, y) }
  } catch (error) {
    // An offset that leads out of the block.
    if (error instanceof RangeError) return { orientation: 1, resolution: null }
    throw error
  }
}

/** Short numbers and fractions of the first directory, by tag. */
function entriesOf(view: DataView, little: boolean): Map<number, number> {
  const values = new Map<number, number>()
  if (view.getUint16(2, little) !== 42) return values
  const start = view.getUint32(4, little)
  const count = Math.min(view.getUint16(start, little), mostEntries)
  for (let i = 0; i < count; i++) {
    const at = start + 2 + i * 12
    const type = view.getUint16(at + 2, little)
    if (type === 3) values.set(view.getUint16(at, little), view.getUint16(at + 8, little))
    if (type !== 5) continue
    const from = view.getUint32(at + 8, little)
    values.set(view.getUint16(at, little), view.getUint32(from, little) / view.getUint32(from + 4, little))
  }
  return values
}
