import type { IParagraphStyleOptions } from 'docx'
import type { ColourName, StyleName, Theme } from '../../../template/theme.ts'
import { twips } from '../context.ts'
import { levelStyle, STYLED_LEVELS } from '../lists.ts'
import { exactly, rule, shade } from './style-parts.ts'

export type ParagraphOptions = NonNullable<IParagraphStyleOptions['paragraph']>

/** A paragraph style of Word, and the style of the theme that drives it. */
export interface NamedStyle {
  id: string
  /** As Word stores it: its own styles have English names in a file, whatever language its menus speak. */
  name: string
  from: StyleName
  /** `Normal` when left out. */
  basedOn?: string
  /** The style of the paragraph that follows when staff press Enter; its own when left out. */
  next?: string
  /** What the style adds to the theme's: rules, indents, what stays together. */
  paragraph?: (theme: Theme, rtl: boolean) => ParagraphOptions
  /** Another colour than that of `from`: the lines to write on are words to Word. */
  colour?: ColourName
  /** Outline level, from 0: Word lists the style in its navigation. */
  outline?: number
  /** Items of a list, and the level of the numbering that the style brings along. */
  numbering?: { kind: 'bullets' | 'numbers'; level: number }
}

const keep = () => ({ keepNext: true, keepLines: true })

/** Width of the text column, twips. */
export function columnWidth({ page }: Theme): number {
  return twips(page.width - page.left - page.right)
}

/** Width of the column that labels of questions hang in: two steps of a list, so that sub-points line up. */
export function labelIndent(theme: Theme): number {
  return twips(theme.list.indent * 2)
}

/** Styles whose paragraphs have a label in the margin. */
export type PairStyle = 'Fact' | 'Person' | 'AgendaItem'

/** Of the width of the text: what labels of each kind need. */
const shares: Record<PairStyle, number> = { Fact: 0.27, Person: 0.27, AgendaItem: 0.22 }

/** Where words begin beside a label, twips from the margin. */
export function labelColumn(theme: Theme, style: PairStyle): number {
  return Math.round(columnWidth(theme) * shares[style])
}

const levels = <T>(make: (depth: number) => T) =>
  Array.from({ length: STYLED_LEVELS }, (_, depth) => make(depth))
/** `List Bullet`, `List Bullet 2` … */
const levelName = (stem: string, depth: number) => (depth === 0 ? stem : `${stem} ${depth + 1}`)

const cover: NamedStyle[] = [
  { id: 'PackName', name: 'Pack Name', from: 'packName', next: 'Title', paragraph: keep },
  { id: 'Subtitle', name: 'Subtitle', from: 'kicker', next: 'BodyText', paragraph: keep },
  { id: 'Kicker', name: 'Kicker', from: 'kicker', basedOn: 'Subtitle', next: 'Title', paragraph: keep },
  {
    id: 'Title',
    name: 'Title',
    from: 'title',
    next: 'BodyText',
    // The thin rule that closes the head of the first page.
    paragraph: (theme) => ({ ...keep(), border: { bottom: { ...rule(theme, 1, 'accent'), space: 10 } } }),
  },
]

const headings: NamedStyle[] = (['heading1', 'heading2', 'heading3', 'heading4'] as const).map(
  (from, index) => ({
    id: `Heading${index + 1}`,
    name: `heading ${index + 1}`,
    from,
    next: 'BodyText',
    outline: index,
    paragraph: keep,
  }),
)

const lists: NamedStyle[] = [
  ...levels(
    (depth): NamedStyle => ({
      id: levelStyle('ListBullet', depth),
      name: levelName('List Bullet', depth),
      from: 'list',
      numbering: { kind: 'bullets', level: depth },
    }),
  ),
  ...levels(
    (depth): NamedStyle => ({
      id: levelStyle('ListNumber', depth),
      name: levelName('List Number', depth),
      from: 'list',
      numbering: { kind: 'numbers', level: depth },
    }),
  ),
  ...levels(
    (depth): NamedStyle => ({
      id: levelStyle('ListContinue', depth),
      name: levelName('List Continue', depth),
      from: 'list',
      paragraph: (theme) => ({ indent: { left: twips(theme.list.indent * (depth + 1)) } }),
    }),
  ),
]

const prose: NamedStyle[] = [
  { id: 'BodyText', name: 'Body Text', from: 'body' },
  ...lists,
  {
    id: 'Quote',
    name: 'Quote',
    from: 'quote',
    // Left and right of a border are those of the page, whichever way a paragraph runs (ECMA-376-1, 17.3.1.17).
    paragraph: (theme, rtl) => ({
      border: { [rtl ? 'right' : 'left']: { ...rule(theme, 1.5), space: 10 } },
      indent: { left: twips(theme.list.indent) },
    }),
  },
  {
    id: 'Code',
    name: 'Code',
    from: 'code',
    paragraph: (theme) => ({ keepLines: true, shading: shade(theme, 'shade') }),
  },
  {
    id: 'Rule',
    name: 'Rule',
    from: 'body',
    next: 'BodyText',
    paragraph: (theme) => ({
      spacing: { ...exactly(4), before: 0, after: twips(theme.styles.body.after * 1.5) },
      border: { bottom: rule(theme, theme.table.rule) },
    }),
  },
  { id: 'MinorHeading', name: 'Minor Heading', from: 'heading4', next: 'BodyText', paragraph: keep },
  { id: 'Caption', name: 'caption', from: 'note', next: 'BodyText' },
  { id: 'ToBeConfirmed', name: 'To Be Confirmed', from: 'missing', next: 'BodyText' },
]

const questions: NamedStyle[] = [
  {
    id: 'Question',
    name: 'Question',
    from: 'question',
    paragraph: (theme) => ({ keepLines: true, ...hanging(labelIndent(theme)) }),
  },
  {
    id: 'QuestionDetail',
    name: 'Question Detail',
    from: 'body',
    paragraph: (theme) => ({ indent: { left: labelIndent(theme) } }),
  },
  {
    id: 'WritingLines',
    name: 'Writing Lines',
    from: 'body',
    next: 'BodyText',
    colour: 'rule',
    paragraph: (theme) => ruled(theme, 0),
  },
  {
    id: 'AnswerLines',
    name: 'Answer Lines',
    from: 'body',
    next: 'Question',
    colour: 'rule',
    paragraph: (theme) => ruled(theme, labelIndent(theme)),
  },
]

function hanging(indent: number): ParagraphOptions {
  return { indent: { left: indent, hanging: indent }, leftTabStop: indent }
}

/** Lines of an exact height, each a tab that a rule leads to the other side. */
function ruled(theme: Theme, indent: number): ParagraphOptions {
  return {
    keepLines: true,
    spacing: {
      ...exactly(theme.room.line),
      before: 0,
      after: twips(theme.styles.question.after * 1.6),
    },
    tabStops: [{ type: 'right', position: columnWidth(theme), leader: 'underscore' }],
    ...(indent > 0 ? { indent: { left: indent } } : {}),
  } as ParagraphOptions
}

const pairs: NamedStyle[] = [
  {
    id: 'Fact',
    name: 'Fact',
    from: 'factValue',
    paragraph: (theme) => ({
      ...pair(theme, 'Fact', 0.7),
      border: { bottom: between(theme, 0.7), between: between(theme, 0.7) },
    }),
  },
  { id: 'Person', name: 'Person', from: 'personDetail', paragraph: (theme) => pair(theme, 'Person', 0.4) },
  // Where nobody's role is told, there is no margin for it.
  { id: 'PersonLine', name: 'Person Line', from: 'personDetail', paragraph: (theme) => alone(theme, 0.4) },
  {
    id: 'PersonDetail',
    name: 'Person Detail',
    from: 'personDetail',
    paragraph: (theme) => ({ indent: { left: labelColumn(theme, 'Person') } }),
  },
  {
    id: 'AgendaItem',
    name: 'Agenda Item',
    from: 'agendaText',
    paragraph: (theme) => ({
      ...pair(theme, 'AgendaItem', 0.6),
      border: { top: between(theme, 0.6), between: between(theme, 0.6) },
    }),
  },
  // Where nothing has a time, there is no margin for it.
  { id: 'AgendaLine', name: 'Agenda Line', from: 'agendaText', paragraph: (theme) => alone(theme, 0.6) },
  {
    id: 'AgendaDetail',
    name: 'Agenda Detail',
    from: 'agendaText',
    paragraph: (theme) => ({ indent: { left: labelColumn(theme, 'AgendaItem') } }),
  },
]

/** A line whose words hang beside its label; `height` is its share of a table cell's padding, above and below. */
function pair(theme: Theme, style: PairStyle, height: number): ParagraphOptions {
  const space = twips(theme.table.padding * height)
  const { leading } = theme.styles[style === 'Fact' ? 'factValue' : 'personDetail']
  return {
    keepLines: true,
    ...hanging(labelColumn(theme, style)),
    spacing: { before: space, after: space, line: twips(leading), lineRule: 'atLeast' },
  }
}

/** Such a line without a label. */
function alone(theme: Theme, height: number): ParagraphOptions {
  const space = twips(theme.table.padding * height)
  const { leading } = theme.styles.personDetail
  return {
    keepLines: true,
    spacing: { before: space, after: space, line: twips(leading), lineRule: 'atLeast' },
  }
}

/** The hairline between such lines, as far from the words as the space around them. */
function between(theme: Theme, height: number) {
  return { ...rule(theme, theme.table.rule), space: Math.round(theme.table.padding * height) }
}

const tables: NamedStyle[] = [
  { id: 'TableText', name: 'Table Text', from: 'tableCell' },
  {
    id: 'TableTextCentred',
    name: 'Table Text Centred',
    from: 'tableCell',
    basedOn: 'TableText',
    paragraph: centred,
  },
  { id: 'TableTextEnd', name: 'Table Text End', from: 'tableCell', basedOn: 'TableText', paragraph: atEnd },
  { id: 'TableHeading', name: 'Table Heading', from: 'tableHead', paragraph: keep },
  {
    id: 'TableHeadingCentred',
    name: 'Table Heading Centred',
    from: 'tableHead',
    basedOn: 'TableHeading',
    paragraph: () => ({ ...keep(), ...centred() }),
  },
  {
    id: 'TableHeadingEnd',
    name: 'Table Heading End',
    from: 'tableHead',
    basedOn: 'TableHeading',
    paragraph: () => ({ ...keep(), ...atEnd() }),
  },
  // Word makes one table of two that follow each other, and needs a paragraph behind the last.
  {
    id: 'TableGap',
    name: 'Table Gap',
    from: 'body',
    paragraph: () => ({ spacing: { ...exactly(6), before: 0, after: 0 } }),
  },
]

function centred(): ParagraphOptions {
  return { alignment: 'center' }
}

/** Right is the end of a line to Word, whichever way it runs. */
function atEnd(): ParagraphOptions {
  return { alignment: 'right' }
}

const furniture: NamedStyle[] = [
  { id: 'TOCHeading', name: 'TOC Heading', from: 'heading1', next: 'BodyText', paragraph: keep },
  ...[0, 1, 2].map(
    (level): NamedStyle => ({
      id: `TOC${level + 1}`,
      name: `toc ${level + 1}`,
      from: 'body',
      paragraph: (theme) => ({
        spacing: { before: 0, after: twips(4), line: twips(theme.styles.body.leading), lineRule: 'atLeast' },
        indent: { left: twips(theme.list.indent * level) },
        tabStops: [{ type: 'right', position: columnWidth(theme), leader: 'dot' }],
      }),
    }),
  ),
  { id: 'NoteHeading', name: 'Note Heading', from: 'heading3', next: 'BodyText', paragraph: keep },
  { id: 'FootnoteText', name: 'footnote text', from: 'note' },
  { id: 'CommentText', name: 'annotation text', from: 'factValue' },
  {
    id: 'Header',
    name: 'header',
    from: 'header',
    paragraph: (theme) => ({
      border: { bottom: { ...rule(theme, theme.table.rule), space: 4 } },
      rightTabStop: columnWidth(theme),
    }),
  },
  {
    id: 'Footer',
    name: 'footer',
    from: 'footer',
    paragraph: (theme) => ({ rightTabStop: columnWidth(theme) }),
  },
]

/** The styles of a pack. Changing one in Word changes every paragraph of its kind. */
export const paragraphStyles: readonly NamedStyle[] = [
  ...cover,
  ...headings,
  ...prose,
  ...questions,
  ...pairs,
  ...tables,
  ...furniture,
]

/** A style for words inside a paragraph. */
export interface WordStyle {
  id: string
  name: string
  from: StyleName | null
  /** Font and size are those of the words around. */
  inherits?: true
}

/** `from: null`: what the words look like does not come from a style of the theme. */
export const wordStyles: readonly WordStyle[] = [
  { id: 'QuestionLabel', name: 'Question Label', from: 'questionLabel' },
  { id: 'FactLabel', name: 'Fact Label', from: 'factLabel' },
  { id: 'PersonRole', name: 'Person Role', from: 'personRole' },
  { id: 'PersonName', name: 'Person Name', from: 'personName' },
  { id: 'AgendaTime', name: 'Agenda Time', from: 'agendaTime' },
  { id: 'AudienceMark', name: 'Audience Mark', from: 'mark' },
  { id: 'MissingFact', name: 'Missing Fact', from: 'missing', inherits: true },
  { id: 'MissingImage', name: 'Missing Image', from: null },
  { id: 'InlineCode', name: 'Inline Code', from: 'code' },
  { id: 'Strong', name: 'Strong', from: null },
  { id: 'Emphasis', name: 'Emphasis', from: null },
  { id: 'Hyperlink', name: 'Hyperlink', from: null },
  { id: 'FootnoteReference', name: 'footnote reference', from: null },
  { id: 'CommentReference', name: 'annotation reference', from: null },
]
