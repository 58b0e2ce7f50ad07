import type { IParagraphStyleOptions, IRunStylePropertiesOptions, IStylesOptions } from 'docx'
import type { Theme } from '../../../template/theme.ts'
import { type NamedStyle, paragraphStyles, type WordStyle, wordStyles } from './style-list.ts'
import { hex, lookOf, paragraphOf, runOf, shade } from './style-parts.ts'

/** Word's styles for a theme; language and direction of the document are set where they are known. */
export function stylesOf(theme: Theme, rtl: boolean): IStylesOptions {
  return {
    default: { document: { run: runOf(theme, 'body') } },
    paragraphStyles: [
      {
        id: 'Normal',
        name: 'Normal',
        quickFormat: true,
        run: runOf(theme, 'body'),
        paragraph: { widowControl: true } as object,
      },
      ...paragraphStyles.map((one) => paragraphStyle(theme, one, rtl)),
    ],
    characterStyles: [
      ...wordStyles.map((one) => wordStyle(theme, one)),
      ...paragraphStyles.map(({ id, name, from }) => linked(id, name, runOf(theme, from))),
    ],
  }
}

function paragraphStyle(theme: Theme, style: NamedStyle, rtl: boolean): IParagraphStyleOptions {
  const { id, name, from, next, basedOn, paragraph, outline, colour } = style
  return {
    id,
    name,
    basedOn: basedOn ?? 'Normal',
    next: next ?? id,
    link: `${id}Char`,
    quickFormat: true,
    run: { ...runOf(theme, from), ...(colour ? { color: hex(theme, colour) } : {}) },
    paragraph: {
      ...paragraphOf(theme, from),
      ...(outline === undefined ? {} : { outlineLevel: outline }),
      ...paragraph?.(theme, rtl),
    },
  }
}

/** Looks that the theme has no style for. */
const looks: Record<string, (theme: Theme) => IRunStylePropertiesOptions> = {
  Strong: () => ({ bold: true }),
  Emphasis: () => ({ italics: true }),
  Hyperlink: (theme) => ({ color: hex(theme, 'link'), underline: {} }),
  MissingImage: (theme) => ({ shading: shade(theme, 'shade') }),
  FootnoteReference: () => ({ superScript: true }),
  CommentReference: () => ({ size: 16 }),
}

function wordStyle(theme: Theme, { id, name, from, inherits }: WordStyle) {
  const run = from === null ? (looks[id]?.(theme) ?? {}) : inherits ? lookOf(theme, from) : runOf(theme, from)
  return { id, name, basedOn: 'DefaultParagraphFont', quickFormat: true, run }
}

/** The character half of a linked style, which Word puts on words when only they are given the style. */
function linked(id: string, name: string, run: IRunStylePropertiesOptions) {
  return { id: `${id}Char`, name: `${name} Char`, basedOn: 'DefaultParagraphFont', link: id, run }
}
