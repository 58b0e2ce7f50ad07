import { FontFault } from '../../fonts/font-fault.ts'
import { readResource } from '../../resources.ts'
import { type Face, makeFace } from './face.ts'
import { isOwnFont, readFontFile } from './find-font-file.ts'
import { type ShapingFont, startHarfBuzz } from './harfbuzz.ts'
import { readTrueType } from './truetype.ts'

export type OpenFont = (bytes: Uint8Array) => ShapingFont

let harfBuzz: Promise<OpenFont> | undefined
/** Faces by their number and file: the packs of a run share them and the words they have shaped. */
const opened = new Map<string, Face>()

/** HarfBuzz, started once. */
export function harfBuzzOnce(): Promise<OpenFont> {
  harfBuzz ??= readResource('dist/assets/harfbuzz.wasm').then(startHarfBuzz)
  // A file that could not be read may be there the next time.
  harfBuzz.catch(() => {
    harfBuzz = undefined
  })
  return harfBuzz
}

/** Null where the face is already open, or is not ours and is read when a word asks for it. */
export async function readOnce(path: string, index: number): Promise<Uint8Array | null> {
  return opened.has(keyOf(index, path, 1)) || !isOwnFont(path) ? null : readResource(path)
}

function keyOf(index: number, path: string, scale: number): string {
  return `${index} ${scale} ${path}`
}

/** The face of that number, file and scale, opened once; `bytes` if they have been read already. */
export function openFace(
  index: number,
  path: string,
  scale: number,
  open: OpenFont,
  bytes: Uint8Array | null,
): Face {
  const key = keyOf(index, path, scale)
  const known = opened.get(key)
  if (known !== undefined) return known
  const read = bytes ?? readFontFile(path)
  const font = isOwnFont(path) ? open(read) : guard(path, open, read)
  const face = makeFace(index, readTrueType(read), font, scale)
  opened.set(key, face)
  return face
}

/** A font from elsewhere: where HarfBuzz gives up on it, it is the font that is told of, and HarfBuzz begins anew. */
function guard(path: string, open: OpenFont, bytes: Uint8Array): ShapingFont {
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
  const font = guarded(open)(bytes)
  return { ...font, has: guarded(font.has), shape: guarded(font.shape) }
}

/** WebAssembly's own errors, memory that can't be had, and HarfBuzz's `abort`. */
function isTrap(error: unknown): boolean {
  const { name, message } = error as Error
  return name === 'RuntimeError' || name === 'RangeError' || message === 'HarfBuzz stopped'
}
