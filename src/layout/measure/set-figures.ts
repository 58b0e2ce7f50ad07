import {
  type Asset,
  type Audiences,
  type Image,
  type Inline,
  imagesIn,
  type Pack,
} from '../../template/pack.ts'
import type { TextStyle, Theme } from '../../template/theme.ts'
import type { Column } from '../flow.ts'
import { type Drawable, makeSlice } from '../slice.ts'
import { makeTag, type Tag } from '../tag.ts'
import { type Look, lookOf, type Span } from '../text/span.ts'
import { type FindImage, spansOf } from '../text/spans-of.ts'
import type { ParagraphStyle } from '../text/text-tools.ts'
import { cutFigures, type Figure, holdsOnlyImages } from './cut-figures.ts'
import { addText, atOwnSide, markSpans, type Setting, setLines } from './setting.ts'

/** A picture no higher than so many lines is one among words; a higher one stands by itself. */
const highestInline = 1.5
/** Share of the page that a picture may fill, so that its caption stays with it. */
const highestFigure = 0.8

/** Pictures among words: an icon as high as its letters, a missing one as its description on a shade. */
export function imageFinder(pack: Pack): FindImage {
  return (image, look) => {
    const asset = assetOf(pack, image)
    if (asset === null) return image.decorative ? [] : [placeholderSpan(pack, image, look)]
    const height = Math.min(asset.size.height, look.size * 1.2)
    const width = Math.min((asset.size.width * height) / asset.size.height, look.size * 8)
    const alt = image.decorative ? null : describe(pack, image)
    return [{ text: '\ufffc', look: { ...look, image: { asset, alt, width, height, rise: -height / 6 } } }]
  }
}

function placeholderSpan(pack: Pack, image: Image, look: Look): Span {
  const text = `[${describe(pack, image)}]`
  const lang = image.alt === '' ? pack.lang : look.lang
  return { text, look: { ...look, lang, italic: !look.italic, shade: 'shade' } }
}

function describe(pack: Pack, { alt }: Image): string {
  return alt === '' ? pack.furniture.imageWithoutDescription : alt
}

/** Null for a picture that could not be read. */
export function assetOf({ assets }: Pack, { url }: Image): Asset | null {
  return assets.find((asset) => asset.name === url) ?? null
}

/**
 * Sets inlines that hold pictures: those that stand by themselves between the lines, as wide as they are or as the
 * column is. A paragraph of nothing else is no paragraph to the structure. Returns the index of its first slice.
 */
export function setWithFigures(
  setting: Setting,
  inlines: readonly Inline[],
  style: TextStyle,
  column: Column,
  tag: Tag,
  audience: Audiences,
  last: ParagraphStyle['last'] | undefined,
): number {
  const { flow } = setting
  const first = flow.end
  const pieces = cutFigures(inlines, (image) => standsAlone(setting, image, inlines, style))
  const bare = tag.role === 'P' && pieces.every((piece) => piece.kind === 'figure')
  const parent = bare && tag.parent !== null ? tag.parent : tag
  const look = lookOf(style)
  const addWords = (spans: readonly Span[]) => addText(setting, spans, style, column, tag, last)
  pieces.forEach((piece, i) => {
    const marks = i === pieces.length - 1 ? markSpans(setting, audience, look) : []
    if (piece.kind === 'words') {
      addWords([...spansOf(piece.inlines, look, setting.findNote, imageFinder(setting.pack)), ...marks])
      return
    }
    setFigure(
      setting,
      piece,
      style,
      column,
      makeFigureTag(setting, piece.image, parent, bare ? tag.lang : undefined),
    )
    if (marks.length === 0) return
    flow.keepWithNext()
    addWords(marks)
  })
  return first
}

/** Higher than an icon, or the only thing there; of a missing one, where there are no words around it. */
function standsAlone(setting: Setting, image: Image, inlines: readonly Inline[], style: TextStyle): boolean {
  const asset = assetOf(setting.pack, image)
  const bare = holdsOnlyImages(inlines)
  if (asset === null) return bare && !image.decorative
  if (bare && imagesIn(inlines).length === 1) return true
  return asset.size.height > style.leading * highestInline || asset.size.width > style.size * 8
}

/** Null for decoration, which has no place in the structure. */
function makeFigureTag(setting: Setting, image: Image, parent: Tag, lang: string | undefined): Tag | null {
  if (image.decorative) return null
  const own = image.alt === '' ? setting.pack.lang : (lang ?? setting.lang)
  const around = lang === undefined ? setting.lang : null
  return makeTag('Figure', parent, {
    alt: describe(setting.pack, image),
    ...(own === around ? {} : { lang: own }),
  })
}

function setFigure(
  setting: Setting,
  figure: Figure,
  style: TextStyle,
  column: Column,
  tag: Tag | null,
): void {
  const asset = assetOf(setting.pack, figure.image)
  const first = setting.flow.end
  if (asset !== null) {
    const { width, height } = fitted(asset, column.width, setting.theme)
    const x = column.x + startOf(atOwnSide(setting, style, []), column.width - width)
    const draw: Drawable = { kind: 'image', x, y: 0, width, height, asset, tag, link: figure.link }
    setting.flow.add(makeSlice(height, [draw]))
  } else if (tag !== null) setPlaceholder(setting, figure, style, column, tag)
  const space = style.leading / 2
  setting.flow.spaceAround(first, Math.max(space, style.before), Math.max(space, style.after))
}

/** Natural size, or as much of it as the column and the page hold. */
function fitted({ size }: Asset, width: number, { page }: Theme): { width: number; height: number } {
  const height = (page.height - page.top - page.bottom) * highestFigure
  const scale = Math.min(1, width / size.width, height / size.height)
  return { width: size.width * scale, height: size.height * scale }
}

function startOf(style: TextStyle, free: number): number {
  return style.align === 'end' ? free : style.align === 'center' ? free / 2 : 0
}

/** Between the frame of a placeholder and its words, pt. */
export function placeholderPadding({ table }: Theme): number {
  return table.padding * 1.5
}

/** A shaded box in hairlines with the description in it; a description that fills a page flows as any text does. */
function setPlaceholder(
  setting: Setting,
  { image, link }: Figure,
  style: TextStyle,
  column: Column,
  tag: Tag,
): void {
  const { theme, flow } = setting
  const padding = placeholderPadding(theme)
  const inner = { x: column.x + padding, width: Math.max(1, column.width - 2 * padding) }
  const look = { ...lookOf(style), italic: !style.italic, link }
  const lines = setLines(setting, [{ text: describe(setting.pack, image), look }], inner.width)
  const plain = atOwnSide(setting, { ...style, before: 0, after: 0 }, lines)
  const height = lines.length * style.leading + 2 * padding
  const first = flow.end
  flow.addLines(lines, plain, inner, tag)
  if (height > (theme.page.height - theme.page.top - theme.page.bottom) * highestFigure) {
    flow.bands.push({ first, last: flow.end - 1, ...column, overhang: padding, colour: 'shade' })
    return
  }
  const words = flow.slices
    .splice(first)
    .flatMap(({ draws }, i) =>
      draws.map((draw) =>
        draw.kind === 'text' ? { ...draw, y: draw.y + padding + i * style.leading } : draw,
      ),
    )
  flow.add(
    makeSlice(height, [
      ...frame(column, height, theme.table.rule),
      { kind: 'extent', ...column, y: 0, height, tag },
      ...words,
    ]),
  )
}

function frame({ x, width }: Column, height: number, thickness: number): Drawable[] {
  const edge = { kind: 'fill', colour: 'rule' } as const
  return [
    { kind: 'fill', x, y: 0, width, height, colour: 'shade' },
    { ...edge, x, y: 0, width, height: thickness },
    { ...edge, x, y: height - thickness, width, height: thickness },
    { ...edge, x, y: 0, width: thickness, height },
    { ...edge, x: x + width - thickness, y: 0, width: thickness, height },
  ]
}
