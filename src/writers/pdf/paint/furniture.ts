import { setLine } from '../../../layout/text/set-line.ts'
import { type Line, lookOf } from '../../../layout/text/span.ts'
import type { TextTools } from '../../../layout/text/text-tools.ts'
import type { Pack } from '../../../template/pack.ts'
import type { TextStyle, Theme } from '../../../template/theme.ts'
import type { PagePainter } from './page-painter.ts'

/** Which page this is. `title` is null on the first page of a part, whose cover says it. */
export interface PageNumber {
  number: number
  count: number
  title: string | null
  /** The section in force at the top of the page. */
  section: string | null
}

type Side = 'start' | 'end'

/** Least distance between what stands at the two sides of a line, pt. */
const between = 24

/** Running heads and feet of a pack's pages. What many pages have is set once. */
export class Furniture {
  private readonly theme: Theme
  private readonly pack: Pack
  private readonly tools: TextTools
  private readonly width: number
  /** By style, room and text. */
  private readonly lines = new Map<string, Line>()

  constructor(theme: Theme, pack: Pack, tools: TextTools) {
    this.theme = theme
    this.pack = pack
    this.tools = tools
    this.width = theme.page.width - theme.page.left - theme.page.right
  }

  /** Running head: session and section; foot: symbol and version at the start, page number at the end. */
  paint(painter: PagePainter, at: PageNumber): void {
    const { page, styles, table } = this.theme
    const put = (line: Line, side: Side, y: number, artifact: 'header' | 'footer') =>
      painter.line(line, sideX(this.theme, line.width, side), y, null, artifact)
    if (at.title !== null) {
      const y = page.top * 0.55
      const [title, section] = share(at.title, at.section ?? '', this.width, (text, room) =>
        this.inRoom('header', text, room),
      )
      put(title, 'start', y, 'header')
      put(section, 'end', y, 'header')
      painter.fill(page.left, y + styles.header.size * 0.75, this.width, table.rule, 'rule')
    }
    const y = page.height - page.bottom * 0.5
    const { furniture, properties } = this.pack
    const words = furniture.pageOf.replace('{n}', `${at.number}`).replace('{m}', `${at.count}`)
    const number = this.inRoom('footer', words, this.width)
    const { symbol, version, status } = properties
    const record = [symbol, version, status].filter((one) => one !== null).join(' \u00b7 ')
    const room = this.width - number.width - between
    put(this.inRoom('footer', record, room), 'start', y, 'footer')
    put(number, 'end', y, 'footer')
  }

  private inRoom(name: 'header' | 'footer', text: string, room: number): Line {
    const key = `${name} ${room} ${text}`
    let line = this.lines.get(key)
    if (line === undefined) {
      const language = name === 'header' ? this.pack.briefLang : this.pack.lang
      line = oneLine(text, this.theme.styles[name], room, language, this.tools)
      this.lines.set(key, line)
    }
    return line
  }
}

/** Where a line begins that stands at a side of the text area. */
function sideX({ page }: Theme, width: number, side: Side): number {
  return side === 'start' ? page.left : page.width - page.right - width
}

/** Two texts on one line: each has half of it, and what the other leaves. */
function share(
  a: string,
  b: string,
  width: number,
  setIn: (text: string, room: number) => Line,
): [Line, Line] {
  const half = (width - between) / 2
  const widthOf = (text: string) => setIn(text, Number.MAX_SAFE_INTEGER).width
  const spare = (text: string) => (text === '' ? half + between : Math.max(0, half - widthOf(text)))
  return [setIn(a, half + spare(b)), setIn(b, half + spare(a))]
}

/** As much as a line holds, with an ellipsis when there is more; cut behind a word unless that is far. */
function oneLine(text: string, style: TextStyle, width: number, language: string, tools: TextTools): Line {
  const look = lookOf(style)
  const set = (shown: string): Line => setLine(shown, look, language, tools)
  const whole = tools.labels.of(text, look, language, () => set(text))
  if (whole.width <= width) return whole
  const characters = [...text]
  const cut = (count: number) => set(`${characters.slice(0, count).join('').trimEnd()}\u2026`)
  const fits = (count: number) => cut(count).width <= width
  const ends = characters.flatMap((one, at) => (one === ' ' ? [at] : []))
  const words = lastThat((index) => fits(ends[index] as number), ends.length)
  const [word, next] = [ends[words] ?? 0, ends[words + 1] ?? characters.length]
  // Whatever fits of the next word is not enough to cut it.
  if (word > next * leastInWords) return cut(word)
  const most = Math.max(0, word + lastThat((more) => fits(word + more), next - word))
  return cut(word > most * leastInWords ? word : most)
}

/** Of what a line could hold, the least that is shown where a word is not cut. */
const leastInWords = 0.6

/** The last index below `count` for which something holds that holds for all before it; -1 for none. */
function lastThat(holds: (index: number) => boolean, count: number): number {
  let last = -1
  for (let over = count; over - last > 1; ) {
    const middle = (last + over) >> 1
    if (holds(middle)) last = middle
    else over = middle
  }
  return last
}
