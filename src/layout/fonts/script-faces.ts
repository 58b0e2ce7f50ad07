import { type ScriptName, scriptNames, type Theme } from '../../template/theme.ts'
import type { Face } from './face.ts'
import { findPackageFile } from './find-font-file.ts'
import type { FontSet } from './font-set.ts'
import { openFace } from './open-face.ts'
import { scriptFonts } from './script-fonts.ts'
import { scriptsOf } from './scripts-of.ts'

/** Faces 0 to 7 are the theme's own; then two for each script, and two for each script that the theme has a font for. */
const firstOfScripts = 8
const firstOfTheme = firstOfScripts + scriptNames.length * 2

/** The faces beyond the theme's own eight. */
export function openScripts(theme: Theme): Omit<FontSet, 'face'> {
  const faces = new Map<string, Face | null>()
  const found = new Map<string, string | null>()
  const pathOf = (name: ScriptName, bold: boolean, ofTheme: boolean): string | null => {
    const font = theme.fonts.scripts[name]
    if (ofTheme) return (bold ? font?.bold : font?.regular) ?? null
    const key = `${name} ${bold}`
    let path = found.get(key)
    if (path === undefined) {
      path = pathOfScript(name, bold, theme.fontFolders)
      found.set(key, path)
    }
    return path
  }
  const openCut = (name: ScriptName, bold: boolean, ofTheme: boolean): Face | null => {
    const path = pathOf(name, bold, ofTheme)
    if (path === null) return null
    // A font without a bold cut is not embedded twice.
    if (bold && path === pathOf(name, false, ofTheme)) return faceOf(name, false, ofTheme)
    const index = (ofTheme ? firstOfTheme : firstOfScripts) + scriptNames.indexOf(name) * 2 + (bold ? 1 : 0)
    const { scale } = (ofTheme ? theme.fonts.scripts[name] : null) ?? scriptFonts[name]
    return openFace(index, path, scale)
  }
  const faceOf = (name: ScriptName, bold: boolean, ofTheme: boolean): Face | null => {
    const key = `${name} ${bold} ${ofTheme}`
    let face = faces.get(key)
    if (face === undefined) {
      face = openCut(name, bold, ofTheme)
      faces.set(key, face)
    }
    return face
  }
  const answers = new Map<string, Face | null>()
  const find = (codePoint: number, lang: string, bold: boolean): Face | null => {
    const names: readonly ScriptName[] = [...scriptsOf(codePoint, lang).names, 'other']
    for (const ofTheme of [true, false]) {
      for (const name of names) {
        // A bold cut may lack what the regular one has: better not bold than not there.
        for (const cut of bold ? [true, false] : [false]) {
          const face = faceOf(name, cut, ofTheme)
          if (face?.has(codePoint)) return face
        }
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
        (name) => scriptFonts[name].package !== null && pathOf(name, false, false) === null,
      )
      return sure && absent !== undefined ? scriptFonts[absent].package : null
    },
    hasScript(codePoint, lang) {
      const { names, sure } = scriptsOf(codePoint, lang)
      return (
        sure && names.some((name) => [true, false].some((ofTheme) => pathOf(name, false, ofTheme) !== null))
      )
    },
  }
}

/** The file of a script's font, with briefpack or in a package. */
function pathOfScript(name: ScriptName, bold: boolean, folders: readonly string[]): string | null {
  const { bundled, package: from, files } = scriptFonts[name]
  const [regular, strong] = bundled ?? files ?? ['', '']
  if (bundled !== null) return bold ? strong : regular
  if (from === null) return null
  return (bold ? findPackageFile(from, strong, folders) : null) ?? findPackageFile(from, regular, folders)
}
