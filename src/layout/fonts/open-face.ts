import { FontFault } from '../../fonts/font-fault.ts'
import { findResourceNow, readResourceNow } from '../../resources.ts'
import { type Face, makeFace } from './face.ts'
import { isOwnFont, readFontFile } from './find-font-file.ts'
import { type ShapingFont, startHarfBuzz } from './harfbuzz.ts'
import { shapingTablePath, unpackTable } from './shaping-table/shaping-table.ts'
import { tableFont } from './shaping-table/table-font.ts'
import { readTrueType } from './truetype.ts'

let harfBuzz: ((bytes: Uint8Array) => ShapingFont) | undefined
/** Faces by their number and file: the packs of a run share them and the words they have shaped. */
const opened = new Map<string, Face>()

/** A font in HarfBuzz, which is started for the first one. */
function openHarfBuzz(bytes: Uint8Array): ShapingFont {
  harfBuzz ??= startHarfBuzz(readResourceNow('dist/assets/harfbuzz.wasm'))
  return harfBuzz(bytes)
}

function keyOf(index: number, path: string, scale: number): string {
  return `${index} ${scale} ${path}`
}

/** The face of that number, file and scale, opened once. */
export function openFace(index: number, path: string, scale: number): Face {
  const key = keyOf(index, path, scale)
  const known = opened.get(key)
  if (known !== undefined) return known
  const bytes = readFontFile(path)
  const font = isOwnFont(path) ? openOwn(path, bytes) : guard(path, bytes)
  const face = makeFace(index, path, readTrueType(bytes), font, scale)
  opened.set(key, face)
  return face
}

/** A font of ours: the build has recorded how its plain words are shaped, if it has Latin letters. */
function openOwn(path: string, bytes: Uint8Array): ShapingFont {
  const table = findResourceNow(shapingTablePath(path))
  return table === null ? openHarfBuzz(bytes) : tableFont(unpackTable(table), () => openHarfBuzz(bytes))
}

/** A font from elsewhere: where HarfBuzz gives up on it, it is the font that is told of, and HarfBuzz begins anew. */
function guard(path: string, bytes: Uint8Array): ShapingFont {
  const guarded =
    <A extends unknown[], R>(run: (...args: A) => R) =>
    (...args: A): R => {
      try {
        return run(...args)
      } catch (error) {
        if (!isTrap(error)) throw error
        harfBuzz = undefined
        opened.clear()
        throw new FontFault(path, 'damaged')
      }
    }
  const font = guarded(openHarfBuzz)(bytes)
  return { ...font, has: guarded(font.has), shape: guarded(font.shape) }
}

/** WebAssembly's own errors, memory that can't be had, and HarfBuzz's `abort`. */
function isTrap(error: unknown): boolean {
  const { name, message } = error as Error
  return name === 'RuntimeError' || name === 'RangeError' || message === 'HarfBuzz stopped'
}
