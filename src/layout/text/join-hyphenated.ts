import { isSameStyle, type Part, toParts } from './parts.ts'
import { shapeWord } from './shape-word.ts'
import type { ParagraphStyle, TextTools } from './text-tools.ts'
import { Units } from './units.ts'

/**
 * The units of a line, from `first` to before `behind`, without their hyphens: parts of a word between which no line
 * ends are one word again, with its ligatures and kerning, and the hyphen that the line ends in is a part like others.
 */
export function joinHyphenated(
  units: Units,
  first: number,
  behind: number,
  style: ParagraphStyle,
  tools: TextTools,
): Units {
  const joined = new Units()
  for (let i = first; i < behind; i++) {
    const start = i
    while (i < behind - 1 && units.endsInHyphen(i)) i++
    const parts = start === i ? units.wordOf(i) : joinWords(units, start, i, style, tools)
    if (i === behind - 1 && units.endsInHyphen(i)) parts.push(units.hyphenOf(i))
    let width = 0
    for (const part of parts) {
      joined.parts.add(part.shaped, part.width, part.style)
      width += part.width
    }
    const space = units.spaceOf(i)
    if (space !== null) joined.endInSpace(width, space)
    else joined.endInJoint(width, null, units.isLoose(i))
  }
  return joined
}

/** The parts of units from `start` to `last`; those that meet at a joint are shaped as one, if nothing else parts them. */
function joinWords(
  units: Units,
  start: number,
  last: number,
  { language, place }: ParagraphStyle,
  tools: TextTools,
): Part[] {
  const parts: Part[] = []
  const texts: string[] = []
  for (let i = start; i <= last; i++) {
    units.wordOf(i).forEach((part, k) => {
      const before = parts.at(-1)
      if (k === 0 && before !== undefined && isSameStyle(before.style, part.style)) {
        texts[texts.length - 1] += part.shaped.text
      } else {
        parts.push(part)
        texts.push(part.shaped.text)
      }
    })
  }
  return parts.flatMap((part, i) => {
    const text = texts[i] as string
    if (text === part.shaped.text) return [part]
    const { look, face, level } = part.style
    const word = { rightToLeft: level % 2 === 1, language: look.lang ?? language, place, beside: face }
    return toParts(shapeWord(text, look, word, tools), look, level)
  })
}
