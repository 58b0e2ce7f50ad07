import { childOf, valOf } from '../../../opc/child-elements.ts'
import type { StyleName, Theme } from '../../../template/theme.ts'
import { paragraphStyles, wordStyles } from '../frame/style-list.ts'
import type { HouseStyle, HouseStyles } from './house-styles.ts'
import { firstOf, lookOf } from './style-look.ts'

/**
 * The theme by which a pack in a house's styles is measured: the house's page, and sizes, weights and spaces of the
 * styles that are its own. What else a theme says shows in Word only where a style is filled in.
 */
export function houseTheme(
  theme: Theme,
  page: Theme['page'],
  mapped: ReadonlyMap<string, HouseStyle>,
  styles: HouseStyles,
): Theme {
  const body = lookOf(mapped.get('BodyText') ?? styles.defaultOf('paragraph'), styles)
  const scale = body.size / theme.styles.body.size
  const own = Object.fromEntries(
    Object.entries(theme.styles).map(([name, style]) => [
      name,
      { ...style, size: rounded(style.size * scale), leading: rounded(style.leading * scale) },
    ]),
  ) as Theme['styles']
  const take = (from: StyleName, style: HouseStyle) => {
    const { size, bold, italic, leading, before, after } = lookOf(style, styles)
    own[from] = { ...own[from], size, bold, italic, leading, before: before / 20, after: after / 20 }
  }
  const text = mapped.get('BodyText') ?? styles.defaultOf('paragraph')
  if (text !== null) for (const from of textual) take(from, text)
  // The first of ours that a style of the theme drives is the one that gives it its name.
  for (const { id, from } of [...paragraphStyles].reverse()) {
    const style = mapped.get(id)
    if (style !== undefined && !(from === 'body' && id !== 'BodyText')) take(from, style)
  }
  for (const { id, from } of wordStyles) {
    const style = mapped.get(id)
    if (from === null || style === undefined) continue
    const { bold, italic } = lookOf(style, styles)
    own[from] = { ...own[from], bold, italic }
  }
  // The rule under the title is of the colour of the house's headings.
  const accent = colourOf(mapped.get('Heading1') ?? mapped.get('Title'), styles) ?? theme.colours.rule
  return { ...theme, page, styles: own, colours: { ...theme.colours, accent } }
}

/** Styles of the theme whose words are as large as the text where the house has none of its own for them. */
const textual: readonly StyleName[] = ['body', 'list', 'question', 'agendaText', 'personDetail', 'factValue']

const rounded = (value: number) => Math.round(value * 10) / 10

/** `#rrggbb` of the words of a style; null where it says none. */
function colourOf(style: HouseStyle | undefined, styles: HouseStyles): string | null {
  const chain = style === undefined ? [] : styles.chain(style)
  const value = firstOf(chain, ({ element }) => valOf(childOf(element, 'w:rPr'), 'w:color'))
  return value !== null && /^[0-9a-f]{6}$/i.test(value) ? `#${value.toLowerCase()}` : null
}
