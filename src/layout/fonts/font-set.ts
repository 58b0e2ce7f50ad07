import { FontFault } from '../../fonts/font-fault.ts'
import { readResource } from '../../resources.ts'
import { type ScriptFace, type ScriptName, scriptNames, type Theme } from '../../template/theme.ts'
import { type Face, makeFace } from './face.ts'
import { findPackageFile, isOwnFont, readFontFile } from './find-font-file.ts'
import { type ShapingFont, startHarfBuzz } from './harfbuzz.ts'
import { scriptFonts } from './script-fonts.ts'
import { scriptsOf } from './scripts-of.ts'
import { readTrueType } from './truetype.ts'

export type Family = 'serif' | 'sans'

/** The faces of a theme. Each is opened when it is first asked for. */
export interface FontSet {
  face(family: Family, bold: boolean, italic: boolean): Face
  /**
   * A face that has a character which the theme's own faces lack: of the theme's `fonts.scripts`, of the fonts that
   * come with briefpack, or of an installed package; null where none has it. `lang` decides between the shapes of
   * China, Japan and Korea.
   */
  fallback(codePoint: number, lang: string, family: Family, bold: boolean): Face | null
  /** The npm package that would draw it, if there is one and it isn't installed. */
  wanted(codePoint: number, lang: string): string | null
  /** Is there a font for its script, although that font may lack the character? */
  hasScript(codePoint: number, lang: string): boolean
}

const cuts = ['regular', 'italic', 'bold', 'boldItalic'] as const
type OpenFont = (bytes: Uint8Array) => ShapingFont

/** Faces 0 to 7 are the theme's own; then two for each script, and two for each script that the theme has a font for. */
const firstOfScripts = 8
const firstOfTheme = firstOfScripts + scriptNames.length * 2

let harfBuzz: Promise<OpenFont> | undefined
/** Faces by their number and file: the packs of a run share them and the words they have shaped. */
const opened = new Map<string, Face>()

/** The fonts of a theme, each file opened once however many packs are set. */
export async function openFonts(theme: Theme): Promise<FontSet> {
  const paths = (['serif', 'sans'] as const).flatMap((family) => cuts.map((cut) => theme.fonts[family][cut]))
  harfBuzz ??= readResource('dist/assets/harfbuzz.wasm').then(startHarfBuzz)
  // A file that could not be read may be there the next time.
  harfBuzz.catch(() => {
    harfBuzz = undefined
  })
  const [open, ...files] = await Promise.all([harfBuzz, ...paths.map(readOnce)])
  const own: (Face | undefined)[] = []
  return {
    face(family, bold, italic) {
      const index = (family === 'serif' ? 0 : 4) + (bold ? 2 : 0) + (italic ? 1 : 0)
      own[index] ??= openFace(index, paths[index] as string, 1, open, files[index] ?? null)
      return own[index]
    },
    ...openScripts(theme, open),
  }
}

/** Null where the face is already open, or is not ours and is read when a word asks for it. */
async function readOnce(path: string, index: number): Promise<Uint8Array | null> {
  return opened.has(keyOf(index, path, 1)) || !isOwnFont(path) ? null : readResource(path)
}

function keyOf(index: number, path: string, scale: number): string {
  return `${index} ${scale} ${path}`
}

function openFace(
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

/** The faces beyond the theme's own eight. */
function openScripts(theme: Theme, open: OpenFont): Omit<FontSet, 'face'> {
  const faces = new Map<number, Face | null>()
  const faceOf = (name: ScriptName, bold: boolean, ofTheme: boolean): Face | null => {
    const index = (ofTheme ? firstOfTheme : firstOfScripts) + scriptNames.indexOf(name) * 2 + (bold ? 1 : 0)
    let face = faces.get(index)
    if (face === undefined) {
      const font = ofTheme ? theme.fonts.scripts[name] : null
      const path = font === null ? pathOf(name, bold, theme.fontFolders) : cutOf(font, bold)
      face = path === null ? null : openFace(index, path, (font ?? scriptFonts[name]).scale, open, null)
      faces.set(index, face)
    }
    return face
  }
  const answers = new Map<string, Face | null>()
  const find = (codePoint: number, lang: string, bold: boolean): Face | null => {
    const names: readonly ScriptName[] = [...scriptsOf(codePoint, lang).names, 'other']
    for (const ofTheme of [true, false]) {
      for (const name of names) {
        const face = faceOf(name, bold, ofTheme)
        if (face?.has(codePoint)) return face
      }
    }
    return null
  }
  return {
    fallback(codePoint, lang, _family, bold) {
      const key = `${codePoint} ${bold} ${lang}`
      let face = answers.get(key)
      if (face === undefined) {
        face = find(codePoint, lang, bold)
        answers.set(key, face)
      }
      return face
    },
    wanted(codePoint, lang) {
      const { names, sure } = scriptsOf(codePoint, lang)
      const absent = names.find(
        (name) => scriptFonts[name].package !== null && faceOf(name, false, false) === null,
      )
      return sure && absent !== undefined ? scriptFonts[absent].package : null
    },
    hasScript(codePoint, lang) {
      const { names, sure } = scriptsOf(codePoint, lang)
      return sure && names.some((name) => faceOf(name, false, true) ?? faceOf(name, false, false))
    },
  }
}

function cutOf(font: ScriptFace | undefined, bold: boolean): string | null {
  return (bold ? font?.bold : font?.regular) ?? null
}

/** The file of a script's font, with briefpack or in a package. */
function pathOf(name: ScriptName, bold: boolean, folders: readonly string[]): string | null {
  const { bundled, package: from, files } = scriptFonts[name]
  const [regular, strong] = bundled ?? files ?? ['', '']
  if (bundled !== null) return bold ? strong : regular
  if (from === null) return null
  return (bold ? findPackageFile(from, strong, folders) : null) ?? findPackageFile(from, regular, folders)
}
