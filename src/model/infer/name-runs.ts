import { hasSign } from '../words/hits.ts'
import { sign } from '../words/signs.ts'
import { suffixLength } from './name-suffix.ts'
import { looksPersonal, postLength, titleLength } from './names.ts'
import type { Span } from './unit.ts'

/** Words with capitals, small words of names between them, a title before them. A tab parts two columns. */
const run =
  /(?<![\p{L}\p{M}'’])(?:\p{Ll}{2,5}\.\s)?\p{Lu}[\p{L}\p{M}'’.-]*(?:[^\S\t]+(?:(?:de|van|von|der|den|la|el|al|bin|di|da|dos?|du|y)\s+){0,2}["'“‘]?\p{Lu}[\p{L}\p{M}'’.-]*["'”’]?){1,6}/gu

/** A stretch of a text that is written like a person's name. */
export interface NameRun {
  name: Span
  /** With its title, where it has one. */
  titled: boolean
  /** The post directly before it (`Mayor Ida Holm`). */
  post: Span | null
}

/** All names in a text, by their capitals alone. */
export function nameRuns(text: string): NameRun[] {
  const found: NameRun[] = []
  for (const match of text.matchAll(run)) {
    const end = match.index + match[0].replace(/[.,]+$/u, '').length
    const whole = fromTitle(text.slice(match.index, end))
    const post = postLength(whole)
    const name = whole.slice(post)
    const start = end - name.length
    if (!looksPersonal(name)) continue
    found.push({
      name: { start, end: end + suffixLength(text, end) },
      titled: titleLength(name) > 0,
      post: post > 0 ? { start: start - post, end: start - 1 } : null,
    })
  }
  return found
}

/** Of `Welcome Address by Ms Gloria Lim` the part from the title on, where there is one. */
export function fromTitle(text: string): string {
  if (!hasSign(text, sign.title)) return text
  const words = [...text.matchAll(/\S+/gu)]
  for (const word of words.slice(0, -1)) {
    const rest = text.slice(word.index)
    if (titleLength(rest) > 0) return rest
  }
  return text
}
