import type { IParagraphStyleOptions, IRunStylePropertiesOptions, IStylesOptions } from 'docx'
import { isRightToLeft, type Pack } from '../../template/pack.ts'
import type { Theme } from '../../template/theme.ts'
import { wordLanguage } from './languages.ts'
import { characterStyles, type NamedStyle, type ParagraphOptions, paragraphStyles } from './style-list.ts'
import { hex, lookOf, paragraphOf, rule, runOf } from './style-parts.ts'

const headings = ['heading1', 'heading2', 'heading3', 'heading4'] as const

/** Word's styles for a theme, with the pack's language and direction as the document's. */
export function stylesOf(theme: Theme, pack: Pack): IStylesOptions {
  const direction = isRightToLeft(pack.lang) ? { bidirectional: true } : {}
  const run = runOf(theme, 'body')
  return {
    default: {
      document: { run: { ...run, language: wordLanguage(pack.lang) } },
      title: titleStyle(theme),
      ...Object.fromEntries(headings.map((name) => [name, headingStyle(theme, name)])),
      hyperlink: { run: { color: hex(theme, 'link'), underline: {} } },
      footnoteText: { run: runOf(theme, 'note'), paragraph: paragraphOf(theme, 'note') },
      footnoteTextChar: { run: runOf(theme, 'note') },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, paragraph: direction as ParagraphOptions },
      ...paragraphStyles.map((one) => paragraphStyle(theme, one)),
    ],
    characterStyles: [
      ...characterStyles.map(({ id, name, from, inherits }) =>
        characterStyle(id, name, inherits ? lookOf(theme, from) : runOf(theme, from)),
      ),
      ...paragraphStyles.map(({ id, name, from }) => linked(id, name, runOf(theme, from))),
      linked('Title', 'Title', runOf(theme, 'title')),
      ...headings.map((from, i) => linked(`Heading${i + 1}`, `Heading ${i + 1}`, runOf(theme, from))),
    ],
  }
}

/** The title, with the thin rule that closes the head of the first page. */
function titleStyle(theme: Theme) {
  const border = { bottom: { ...rule(theme, 1, 'accent'), space: 10 } }
  const paragraph = { ...paragraphOf(theme, 'title'), keepNext: true, keepLines: true, border }
  return { run: runOf(theme, 'title'), next: 'BodyText', link: 'TitleChar', paragraph }
}

function headingStyle(theme: Theme, from: (typeof headings)[number]) {
  return {
    run: runOf(theme, from),
    next: 'BodyText',
    link: `H${from.slice(1)}Char`,
    paragraph: { ...paragraphOf(theme, from), keepNext: true, keepLines: true },
  }
}

function paragraphStyle(theme: Theme, style: NamedStyle): IParagraphStyleOptions {
  const { id, name, from, next, basedOn, paragraph } = style
  return {
    id,
    name,
    basedOn: basedOn ?? 'Normal',
    next: next ?? id,
    link: `${id}Char`,
    quickFormat: true,
    run: runOf(theme, from),
    paragraph: { ...paragraphOf(theme, from), ...paragraph?.(theme) },
  }
}

function characterStyle(id: string, name: string, run: IRunStylePropertiesOptions) {
  return { id, name, basedOn: 'DefaultParagraphFont', run }
}

/** The character half of a linked style, which Word puts on words when only they are given the style. */
function linked(id: string, name: string, run: IRunStylePropertiesOptions) {
  return { ...characterStyle(`${id}Char`, `${name} Char`, run), link: id }
}
