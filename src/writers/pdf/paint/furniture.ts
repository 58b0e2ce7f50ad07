import { setLine } from '../../../layout/text/set-line.ts'
import { type Line, lookOf } from '../../../layout/text/span.ts'
import type { TextTools } from '../../../layout/text/text-tools.ts'
import type { Pack } from '../../../template/pack.ts'
import type { TextStyle, Theme } from '../../../template/theme.ts'
import type { PagePainter } from './page-painter.ts'

/** Which page this is. `head` is null on the first page of a part, whose cover says it. */
interface PageNumber {
  number: number
  count: number
  head: string | null
}

/** Running head with a rule below it, and the foot: symbol and version at the start, page number at the end. */
export function paintFurniture(
  painter: PagePainter,
  theme: Theme,
  pack: Pack,
  tools: TextTools,
  at: PageNumber,
): void {
  const { page, styles } = theme
  const width = page.width - page.left - page.right
  if (at.head !== null) {
    const y = page.top * 0.55
    painter.line(oneLine(at.head, styles.header, width, pack.briefLang, tools), page.left, y, null)
    painter.fill(page.left, y + styles.header.size * 0.75, width, theme.table.rule, 'rule')
  }
  const y = page.height - page.bottom * 0.5
  const words = pack.furniture.pageOf.replace('{n}', `${at.number}`).replace('{m}', `${at.count}`)
  const number = oneLine(words, styles.footer, width, pack.lang, tools)
  painter.line(number, page.width - page.right - number.width, y, null)
  const { symbol, version, status } = pack.properties
  const record = [symbol, version, status].filter((one) => one !== null).join(' \u00b7 ')
  if (record !== '')
    painter.line(
      oneLine(record, styles.footer, width - number.width - 24, pack.lang, tools),
      page.left,
      y,
      null,
    )
}

/** As many words as a line holds, with an ellipsis when there are more. */
function oneLine(text: string, style: TextStyle, width: number, language: string, tools: TextTools): Line {
  const look = lookOf(style)
  const whole = setLine(text, look, language, tools)
  if (whole.width <= width) return whole
  const words = text.split(' ')
  let kept = words.length - 1
  let line = whole
  do {
    const shown = kept > 0 ? words.slice(0, kept).join(' ') : text.slice(0, 24)
    line = setLine(`${shown}\u2026`, look, language, tools)
    kept--
  } while (line.width > width && kept >= 0)
  return line
}
