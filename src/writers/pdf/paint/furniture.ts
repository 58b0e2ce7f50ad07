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

/** Running head: session and section; foot: symbol and version at the start, page number at the end. */
export function paintFurniture(
  painter: PagePainter,
  theme: Theme,
  pack: Pack,
  tools: TextTools,
  at: PageNumber,
): void {
  const { page, styles } = theme
  const width = page.width - page.left - page.right
  const put = (line: Line, side: Side, y: number, artifact: 'header' | 'footer') =>
    painter.line(line, sideX(theme, line.width, side), y, null, artifact)
  if (at.title !== null) {
    const y = page.top * 0.55
    const [title, section] = share(at.title, at.section ?? '', width, (text, room) =>
      oneLine(text, styles.header, room, pack.briefLang, tools),
    )
    put(title, 'start', y, 'header')
    put(section, 'end', y, 'header')
    painter.fill(page.left, y + styles.header.size * 0.75, width, theme.table.rule, 'rule')
  }
  const y = page.height - page.bottom * 0.5
  const words = pack.furniture.pageOf.replace('{n}', `${at.number}`).replace('{m}', `${at.count}`)
  const number = oneLine(words, styles.footer, width, pack.lang, tools)
  const { symbol, version, status } = pack.properties
  const record = [symbol, version, status].filter((one) => one !== null).join(' \u00b7 ')
  put(oneLine(record, styles.footer, width - number.width - between, pack.lang, tools), 'start', y, 'footer')
  put(number, 'end', y, 'footer')
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
  const whole = set(text)
  if (whole.width <= width) return whole
  const characters = [...text]
  const cut = (count: number) => set(`${characters.slice(0, count).join('').trimEnd()}\u2026`)
  let fits = 0
  for (let over = characters.length; over - fits > 1; ) {
    const middle = (fits + over) >> 1
    if (cut(middle).width <= width) fits = middle
    else over = middle
  }
  let word = fits
  while (word > 0 && characters[word] !== ' ') word--
  return cut(word > fits * 0.6 ? word : fits)
}
