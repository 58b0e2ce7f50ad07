import type { ShapedGlyph, Shaping, ShapingFont } from '../harfbuzz.ts'
import { pageSize, type ShapingTable, slotFields, unknownMove } from './shaping-table.ts'

/** Languages for which none of our fonts has forms of its own. All others are left to HarfBuzz. */
export const plainLanguages: ReadonlySet<string> = new Set(
  'ca cs cy da de el en es et fi fr ga hr hu is it lt lv nb nn no pl pt ro ru sk sl sq sv uk'.split(' '),
)

/**
 * A font that shapes plain words from its table, exactly as HarfBuzz would, and asks HarfBuzz for all others. Most packs
 * never need it, and starting it takes longer than setting a pack does.
 */
export function tableFont(table: ShapingTable, openHarfBuzz: () => ShapingFont): ShapingFont {
  let full: ShapingFont | undefined
  const harfBuzz = () => {
    full ??= openHarfBuzz()
    return full
  }
  const shape = tableShaper(table)
  return {
    has: (codePoint) => slotOf(table, codePoint) >= 0 || harfBuzz().has(codePoint),
    // What is around joins with letters of other scripts only.
    shape: (text, how, start = 0, end = text.length) =>
      (isPlain(how) ? shape(text.slice(start, end)) : null) ?? harfBuzz().shape(text, how, start, end),
  }
}

/** Answers of `isPlainLanguage`: a document has few languages. */
const answers = new Map<string, boolean>()

function isPlain({ rightToLeft, language }: Shaping): boolean {
  if (rightToLeft) return false
  let answer = answers.get(language)
  if (answer === undefined) {
    answer = isPlainLanguage(language)
    answers.set(language, answer)
  }
  return answer
}

/** Of `fr-CA`, its language; other subtags may ask for other forms (`el-polyton`). */
function isPlainLanguage(language: string): boolean {
  return plainLanguages.has(language.replace(/-[A-Z]{2}$/, ''))
}

/**
 * Shapes words from a table; null where a character, or two that meet, are none of its own, or the scripts differ.
 * Figures of one width need no mark: a table has no character that has another form among those.
 */
export function tableShaper(table: ShapingTable): (text: string) => ShapedGlyph[] | null {
  const ligatures = new Map<number, number>()
  /** Few slots begin a ligature. */
  const begins = new Uint8Array(table.slots.length / slotFields)
  for (let i = 0; i < table.ligatures.length; i += 3) {
    const [first, second, both] = table.ligatures.subarray(i, i + 3)
    ligatures.set(keyOf(first as number, second as number), both as number)
    begins[first as number] = 1
  }
  return (text) => {
    const shown: number[] = []
    const clusters: number[] = []
    let scripts = 0
    let last = -1
    for (let i = 0; i < text.length; i++) {
      const slot = slotOf(table, text.charCodeAt(i))
      if (slot < 0) return null
      scripts |= table.slots[slot * slotFields + 4] as number
      const both = begins[last] === 1 ? ligatures.get(keyOf(last, slot)) : undefined
      if (both === undefined) {
        shown.push(slot)
        clusters.push(i)
        last = slot
      } else {
        shown[shown.length - 1] = both
        last = both
      }
    }
    const isMixed = (scripts & (scripts - 1)) !== 0
    return isMixed ? null : placeSlots(table, shown, clusters)
  }
}

/** Slot of a character; -1 where the table does not know it. */
function slotOf({ pageOf, pages }: ShapingTable, codePoint: number): number {
  const page = pageOf[Math.floor(codePoint / pageSize)] ?? 0
  return (pages[page * pageSize + (codePoint % pageSize)] as number) - 1
}

function placeSlots(
  { slots, moves, columns }: ShapingTable,
  shown: readonly number[],
  clusters: readonly number[],
): ShapedGlyph[] | null {
  const glyphs: ShapedGlyph[] = []
  for (let i = 0; i < shown.length; i++) {
    const at = (shown[i] as number) * slotFields
    const next = shown[i + 1]
    let move = 0
    if (next !== undefined) {
      const column = slots[next * slotFields + 3] as number
      move = moves[(slots[at + 2] as number) * columns + column] as number
      if (move === unknownMove) return null
    }
    glyphs.push({
      id: slots[at] as number,
      cluster: clusters[i] as number,
      advance: (slots[at + 1] as number) + move,
      dx: 0,
      dy: 0,
    })
  }
  return glyphs
}

function keyOf(first: number, second: number): number {
  return first * 0x10000 + second
}
