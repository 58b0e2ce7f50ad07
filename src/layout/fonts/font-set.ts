import { readResource } from '../../resources.ts'
import type { Theme } from '../../template/theme.ts'
import { type Face, makeFace } from './face.ts'
import { startHarfBuzz } from './harfbuzz.ts'
import { readTrueType } from './truetype.ts'

export type Family = 'serif' | 'sans'

/** The faces of a theme. Each is opened when it is first asked for. */
export interface FontSet {
  face(family: Family, bold: boolean, italic: boolean): Face
}

const cuts = ['regular', 'italic', 'bold', 'boldItalic'] as const

/** Font sets by the paths of their files: the packs of a run share faces and the words these have shaped. */
const opened = new Map<string, Promise<FontSet>>()

/** The fonts of a theme, opened once however many packs are set. */
export function openFonts(theme: Theme): Promise<FontSet> {
  const paths = (['serif', 'sans'] as const).flatMap((family) => cuts.map((cut) => theme.fonts[family][cut]))
  const key = paths.join('\n')
  const set = opened.get(key) ?? readFonts(paths)
  opened.set(key, set)
  // A font that could not be read may be there the next time.
  set.catch(() => opened.delete(key))
  return set
}

/** Reads the font files and starts HarfBuzz, all at once. */
async function readFonts(paths: readonly string[]): Promise<FontSet> {
  const [wasm, ...files] = await Promise.all([
    readResource('dist/assets/harfbuzz.wasm'),
    ...paths.map((path) => readResource(path)),
  ])
  const open = await startHarfBuzz(wasm)
  const faces: (Face | undefined)[] = []
  return {
    face(family, bold, italic) {
      const index = (family === 'serif' ? 0 : 4) + (bold ? 2 : 0) + (italic ? 1 : 0)
      const bytes = files[index] as Uint8Array
      faces[index] ??= makeFace(index, readTrueType(bytes), open(bytes))
      return faces[index]
    },
  }
}
