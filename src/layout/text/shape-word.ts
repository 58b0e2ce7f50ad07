import type { Face, ShapedText } from '../fonts/face.ts'
import type { FontSet } from '../fonts/font-set.ts'
import { codePointName } from '../fonts/scripts.ts'
import type { Look } from './span.ts'

/** What measuring text needs: the fonts, and a set for the characters that none of them has. */
export interface TextTools {
  fonts: FontSet
  missing: Set<string>
}

/** Glyphs of one face in a word. */
export interface Fragment {
  face: Face
  shaped: ShapedText
}

/** Signs that order or join and draw nothing: soft hyphens, zero-width and direction marks, variation selectors. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: these are single signs, joined to nothing.
const unseen = /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/gu
const joinsBefore = /[\p{M}]/u
const space = /\p{Zs}/u

/**
 * A word in the face of its look. Characters the face lacks come from the same cut of the other family; those that
 * none has print as `[U+1F600]` and are noted in `tools.missing`.
 */
export function shapeWord(word: string, look: Look, tools: TextTools): Fragment[] {
  const own = tools.fonts.face(look.family, look.bold, look.italic)
  const known = own.known(word, look.tabular)
  if (known !== undefined) return [{ face: own, shaped: known }]
  const text = word.replace(unseen, '')
  if (text === '') return []
  if (coversAll(own, text)) return [{ face: own, shaped: own.shape(text, look.tabular) }]
  const other = tools.fonts.face(look.family === 'serif' ? 'sans' : 'serif', look.bold, look.italic)
  const pieces: { face: Face; text: string }[] = []
  for (const character of text) {
    const last = pieces.at(-1)
    const [face, shown] = choose(character, own, other, tools)
    if (
      last !== undefined &&
      (last.face === face || (joinsBefore.test(character) && covers(last.face, character)))
    ) {
      last.text += shown
    } else pieces.push({ face, text: shown })
  }
  return pieces.map((piece) => ({ face: piece.face, shaped: piece.face.shape(piece.text, look.tabular) }))
}

function choose(character: string, own: Face, other: Face, tools: TextTools): [Face, string] {
  if (covers(own, character)) return [own, character]
  if (covers(other, character)) return [other, character]
  tools.missing.add(character)
  return [own, `[${codePointName(character)}]`]
}

/** HarfBuzz makes spaces of any width from the ordinary one. */
function covers(face: Face, character: string): boolean {
  return face.has(character.codePointAt(0) ?? 0) || space.test(character)
}

function coversAll(face: Face, text: string): boolean {
  for (const character of text) if (!covers(face, character)) return false
  return true
}
