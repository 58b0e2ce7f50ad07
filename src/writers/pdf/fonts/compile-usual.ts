// Used when the program is built, and never by it.
import { openFace } from '../../../layout/fonts/open-face.ts'
import { fontFiles } from '../../../layout/fonts/shaping-table/compile-shaping.ts'
import { makeUsual, packUsual, recordUsual, usualFontPath } from './usual-font.ts'

/** The usual font of every font of ours that has Latin letters, with its path in the package. */
export async function compileUsual(): Promise<{ path: string; text: string }[]> {
  const faces = (await fontFiles()).map((path) => openFace(0, path, 1)).filter((face) => face.has(0x61))
  return faces.map((face) => {
    const letters = recordUsual(face)
    const programs = letters.sizes.map((size) => makeUsual(face, letters, size))
    return { path: usualFontPath(face.path), text: packUsual({ ...letters, programs }) }
  })
}
