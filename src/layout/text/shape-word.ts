import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Face, Neighbours, ShapedText } from '../fonts/face.ts'
import type { Shaping } from '../fonts/harfbuzz.ts'
import { codePointName } from '../fonts/scripts.ts'
import type { Look } from './span.ts'
import type { TextTools } from './text-tools.ts'

/** Glyphs of one face in a word. */
export interface Fragment {
  face: Face
  shaped: ShapedText
}

/** How a word is set: its direction, its language, and where it stands. */
export interface WordStyle {
  rightToLeft: boolean
  language: string
  place: Place | null
  /** The face of what stands before it, which spaces and signs of no script go on with. */
  beside: Face | null
}

/** Signs that order and draw nothing: soft hyphens, zero-width spaces, direction marks, variation selectors. */
const unseen =
  /\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu
/** Any of these or the joiners, as a quick test: most words have none. */
const mayBeUnseen = /[\u034f]|[\ufe00-\ufe0f]|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
/** The joiners: they shape the letters of some scripts (Persian, Hindi) and mean nothing in others. */
const joiners = /[\u200c\u200d]/gu
const joining =
  /[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\u1800-\u18af\ufb50-\ufdff\ufe70-\ufefe]/u
const mark = /\p{M}/u
const space = /\p{Zs}/u
const ofNoScript = /[\p{sc=Common}\p{sc=Inherited}]/u
const sign = /(?![0-9])[\p{sc=Common}\p{sc=Inherited}]/u
const openingSign = /[\p{Ps}\p{Pi}]/u

/**
 * A word in the face of its look. Characters the face lacks come from the same cut of the other family, else from a font
 * for their script; those that none has print as `[U+1F600]` and are noted in `tools.missing`.
 */
export function shapeWord(
  word: string,
  look: Look,
  style: WordStyle,
  tools: TextTools,
  around?: Neighbours,
): Fragment[] {
  const own = tools.fonts.face(look.family, look.bold, look.italic)
  const how = { rightToLeft: style.rightToLeft, language: style.language, tabular: look.tabular }
  const alone = style.beside === null || style.beside === own
  if (alone && around === undefined) {
    const known = own.words(how).get(word)
    if (known !== undefined) return [{ face: own, shaped: known }]
  }
  const text = withoutUnseen(word)
  if (text === '') return []
  if (alone && coversAll(own, text)) return [{ face: own, shaped: own.shape(text, how, around) }]
  return shapePieces(piecesOf(text, own, look, style, tools), how, around)
}

function withoutUnseen(word: string): string {
  if (!mayBeUnseen.test(word)) return word
  const text = word.replace(unseen, '')
  return joining.test(text) ? text : text.replace(joiners, '')
}

interface Piece {
  face: Face
  text: string
}

function shapePieces(pieces: readonly Piece[], how: Shaping, around?: Neighbours): Fragment[] {
  if (pieces.length !== 1) return pieces.map(({ face, text }) => ({ face, shaped: face.shape(text, how) }))
  return pieces.map(({ face, text }) => ({ face, shaped: face.shape(text, how, around) }))
}

/** Stretches of one face. A sign of no script goes with what it follows; an opening one with what it opens. */
function piecesOf(text: string, own: Face, look: Look, style: WordStyle, tools: TextTools): Piece[] {
  const pieces: Piece[] = []
  const characters = [...text]
  let ahead = 0
  const letterBehind = (index: number) => {
    ahead = Math.max(ahead, index + 1)
    while (ahead < characters.length && ofNoScript.test(characters[ahead] as string)) ahead++
    return characters[ahead]
  }
  const faceAhead = (index: number) => {
    const letter = letterBehind(index)
    return letter === undefined ? null : choose(letter, own, look, style, tools)[0]
  }
  characters.forEach((character, i) => {
    const last = pieces.at(-1)
    const face = openingSign.test(character) ? faceAhead(i) : (last?.face ?? style.beside)
    if (face && goesWith(face, character)) {
      if (last?.face === face) last.text += character
      else pieces.push({ face, text: character })
      return
    }
    const [chosen, shown] = choose(character, own, look, style, tools)
    if (last?.face === chosen) last.text += shown
    else pieces.push({ face: chosen, text: shown })
  })
  return pieces
}

/** Figures are not among them: they look the same everywhere on a page. */
function goesWith(face: Face, character: string): boolean {
  return (mark.test(character) || sign.test(character)) && covers(face, character)
}

function choose(
  character: string,
  own: Face,
  look: Look,
  { language, place }: WordStyle,
  { fonts, missing }: TextTools,
): [Face, string] {
  if (covers(own, character)) return [own, character]
  const other = fonts.face(look.family === 'serif' ? 'sans' : 'serif', look.bold, look.italic)
  if (covers(other, character)) return [other, character]
  const fallback = fonts.fallback(character.codePointAt(0) ?? 0, language, look.family, look.bold)
  if (fallback !== null) return [fallback, character]
  if (!missing.has(character)) missing.set(character, { place, lang: language })
  return [own, `[${codePointName(character)}]`]
}

/** HarfBuzz makes spaces of any width from the ordinary one, and draws no joiner. */
function covers(face: Face, character: string): boolean {
  return face.has(character.codePointAt(0) ?? 0) || space.test(character) || joins(character)
}

function joins(character: string): boolean {
  return character === '\u200c' || character === '\u200d'
}

function coversAll(face: Face, text: string): boolean {
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) as number
    if (!face.has(code) && !covers(face, String.fromCodePoint(code))) return false
    i += code > 0xffff ? 2 : 1
  }
  return true
}
