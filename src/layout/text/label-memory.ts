import type { Line, Look } from './span.ts'

/** Labels, numbers and markers that have been set in one line: a pack has the same bullet hundreds of times. */
export class LabelMemory {
  private readonly all = new Map<Look, Map<string, Line>>()

  /** The line of a text in a look and a language (BCP 47); `set` makes it the first time. */
  of(text: string, look: Look, language: string, set: () => Line): Line {
    let lines = this.all.get(look)
    if (lines === undefined) {
      lines = new Map()
      this.all.set(look, lines)
    }
    const key = `${language} ${text}`
    let line = lines.get(key)
    if (line === undefined) {
      line = set()
      lines.set(key, line)
    }
    return line
  }
}
