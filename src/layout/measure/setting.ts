import type { Place } from '../../diagnostics/diagnostic.ts'
import {
  type Audiences,
  audienceMark,
  type Inline,
  isMissing,
  isRightToLeft,
  type MissingText,
  type Pack,
} from '../../template/pack.ts'
import type { StyleName, TextStyle, Theme } from '../../template/theme.ts'
import { type Column, Flow } from '../flow.ts'
import type { Tag } from '../tag.ts'
import { runsRightToLeft } from '../text/direction.ts'
import { emptyLine, type Line, type Look, lookOf, type Span } from '../text/span.ts'
import { type FindNote, spansOf } from '../text/spans-of.ts'
import type { ParagraphStyle, TextTools } from '../text/text-tools.ts'
import { holdsImage } from './cut-figures.ts'
import { imageFinder, setWithFigures } from './set-figures.ts'

/** Everything a block needs to be measured, and the flow it is set into. */
export interface Setting {
  theme: Theme
  tools: TextTools
  pack: Pack
  findNote: FindNote
  flow: Flow
  /** Style of paragraphs, and of lists. */
  text: StyleName
  list: StyleName
  /** Language of what is around, so that only a change is tagged. */
  lang: string
  /** Where it stands in the brief, for messages. */
  place: Place | null
  /** Audience that the mark of the heading or block around already names. */
  marked: Audiences
  /** Number of lists and quotes around. */
  depth: number
}

/** The same, into a flow of its own: the content of a column. */
export function inColumn(setting: Setting): Setting {
  return { ...setting, flow: new Flow() }
}

/** `lang` for a tag, only where the language changes. */
export function changeOfLanguage(setting: Setting, lang: string | undefined): { lang?: string } {
  return lang === undefined || lang === setting.lang ? {} : { lang }
}

export function sameAudience(a: Audiences, b: Audiences): boolean {
  return a === 'all' || b === 'all' ? a === b : a.join('+') === b.join('+')
}

/** ` [moderator only]`, where nothing around has said so. The words stay together. */
export function markSpans(setting: Setting, audience: Audiences, before: Look | null = null): Span[] {
  const mark = audienceMark(setting.pack, audience)
  if (mark === null || sameAudience(audience, setting.marked)) return []
  const look = lookOf(setting.theme.styles.mark)
  return [
    { text: ' ', look: before ?? look },
    { text: `[${mark.replace(/ /g, '\u00a0')}]`, look },
  ]
}

/** Text or the visible gap that stands for it, with its audience mark. */
export function valueSpans(
  setting: Setting,
  value: Inline[] | MissingText,
  look: Look,
  audience: Audiences = setting.marked,
): Span[] {
  const text = isMissing(value)
    ? [missingSpan(setting, value, look)]
    : spansOf(value, look, setting.findNote, imageFinder(setting.pack))
  return [...text, ...markSpans(setting, audience, look)]
}

function missingSpan(setting: Setting, value: MissingText, look: Look): Span {
  const style = lookOf(setting.theme.styles.missing)
  return {
    text: value.missing,
    look: { ...style, size: Math.max(look.size * 0.95, style.size), shade: 'missingShade' },
  }
}

/** What stands inside lists and quotes is set no narrower than this, pt: a hundred levels still show their words. */
const narrowest = 120

/** The column that begins `indent` further in; the same one where it would get too narrow. */
export function indentColumn(setting: Setting, column: Column, indent: number): Column {
  const least = setting.depth === 0 ? indent / 2 : narrowest
  return column.width - indent < least ? column : { x: column.x + indent, width: column.width - indent }
}

/** What a style of the theme says of lines. */
type LineStyle = Pick<TextStyle, 'align' | 'hyphenate'>

const plainLines: LineStyle = { align: 'start', hyphenate: false }

/** Lines of a column's width. */
export function setLines(
  setting: Setting,
  spans: readonly Span[],
  width: number,
  style: LineStyle = plainLines,
  last: ParagraphStyle['last'] = 'short',
): Line[] {
  return setting.tools.breakLines(spans, paragraphStyle(setting, spans, width, style, last), setting.tools)
}

/** A label, a number or a marker: text of one look in one line. It may be shared: don't change it. */
export function setLabel(setting: Setting, text: string, look: Look): Line {
  const set = () => setLines(setting, [{ text, look }], Number.MAX_SAFE_INTEGER)[0] ?? emptyLine
  // What leads somewhere is different each time.
  return look.link === null ? setting.tools.labels.of(text, look, setting.lang, set) : set()
}

/** How a paragraph of these words is set, in the language of where it stands. */
export function paragraphStyle(
  { lang, place, tools }: Setting,
  spans: readonly Span[],
  width: number,
  { hyphenate, align }: LineStyle = plainLines,
  last: ParagraphStyle['last'] = 'short',
): ParagraphStyle {
  // Without rules for directions there is no letter in the pack that turns one.
  const rightToLeft = tools.levels === null ? isRightToLeft(lang) : runsRightToLeft(lang, spans)
  return { width, language: lang, rightToLeft, hyphenate, justify: align === 'justify', last, place }
}

/**
 * The style at the side where its lines begin: a paragraph in Arabic begins at the right of any page, one whose author
 * says that it is English at the left.
 */
export function atOwnSide(setting: Setting, style: TextStyle, lines: readonly Line[]): TextStyle {
  if (style.align === 'center') return style
  const rightToLeft = lines[0]?.rightToLeft ?? false
  const isForeign = setting.lang !== setting.pack.lang
  const turnsAway = rightToLeft !== (setting.pack.dir === 'rtl') && (rightToLeft || isForeign)
  if (!turnsAway) return style
  return { ...style, align: style.align === 'end' ? 'start' : 'end' }
}

/** Sets inlines with their mark as one paragraph; returns the index of its first slice. */
export function setText(
  setting: Setting,
  value: Inline[] | MissingText,
  style: TextStyle,
  column: Column,
  tag: Tag,
  audience: Audiences = setting.marked,
  last?: ParagraphStyle['last'],
): number {
  if (!isMissing(value) && holdsImage(value)) {
    return setWithFigures(setting, value, style, column, tag, audience, last)
  }
  const spans = valueSpans(setting, value, lookOf(style), audience)
  return addText(setting, spans, style, column, tag, last)
}

/** Sets spans as one paragraph at the side where it begins; returns the index of its first slice. */
export function addText(
  setting: Setting,
  spans: readonly Span[],
  style: TextStyle,
  column: Column,
  tag: Tag,
  last?: ParagraphStyle['last'],
): number {
  const lines = setLines(setting, spans, column.width, style, last)
  return setting.flow.addLines(lines, atOwnSide(setting, style, lines), column, tag)
}

/** Width of text set in one line, pt. */
export function widthOf(setting: Setting, value: Inline[], style: TextStyle): number {
  const lines = setLines(setting, valueSpans(setting, value, lookOf(style)), Number.MAX_SAFE_INTEGER)
  return Math.max(0, ...lines.map((line) => line.width))
}
