import type { IParagraphStyleOptions } from 'docx'
import type { StyleName, Theme } from '../../template/theme.ts'
import { twips } from './context.ts'
import { exactly, rule, shade } from './style-parts.ts'

export type ParagraphOptions = NonNullable<IParagraphStyleOptions['paragraph']>

/** A paragraph style of Word: its id, the name staff see, and the style of the theme that drives it. */
export interface NamedStyle {
  id: string
  name: string
  from: StyleName
  basedOn?: string
  /** The style of the paragraph that follows when staff press Enter; its own when left out. */
  next?: string
  /** What the style adds to the theme's: rules, indents, what stays together. */
  paragraph?: (theme: Theme) => ParagraphOptions
}

const keep = () => ({ keepNext: true, keepLines: true })

/** Width of the column that labels of questions hang in: two steps of a list, so that sub-points line up. */
export function labelIndent(theme: Theme): number {
  return twips(theme.list.indent * 2)
}

/** Deepest level of continued paragraphs in lists that Word has a style for. */
export const CONTINUED = 5

const continued: NamedStyle[] = Array.from({ length: CONTINUED }, (_, index) => ({
  id: index === 0 ? 'ListContinue' : `ListContinue${index + 1}`,
  name: index === 0 ? 'List Continue' : `List Continue ${index + 1}`,
  from: 'list',
  paragraph: (theme) => ({ indent: { left: twips(theme.list.indent * (index + 1)) } }),
}))

const cover: NamedStyle[] = [
  { id: 'PackName', name: 'Pack Name', from: 'packName', next: 'Title', paragraph: keep },
  { id: 'Kicker', name: 'Kicker', from: 'kicker', next: 'Title', paragraph: keep },
]

const prose: NamedStyle[] = [
  { id: 'BodyText', name: 'Body Text', from: 'body' },
  { id: 'ListBullet', name: 'List Bullet', from: 'list' },
  { id: 'ListNumber', name: 'List Number', from: 'list' },
  ...continued,
  {
    id: 'Quote',
    name: 'Quote',
    from: 'quote',
    paragraph: (theme) => ({
      border: { left: { ...rule(theme, 1.5), space: 10 } },
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
  { id: 'ToBeConfirmed', name: 'To Be Confirmed', from: 'missing', next: 'BodyText' },
]

const questions: NamedStyle[] = [
  {
    id: 'Question',
    name: 'Question',
    from: 'question',
    paragraph: (theme) => ({
      keepLines: true,
      indent: { left: labelIndent(theme), hanging: labelIndent(theme) },
      leftTabStop: labelIndent(theme),
    }),
  },
  {
    id: 'QuestionDetail',
    name: 'Question Detail',
    from: 'body',
    paragraph: (theme) => ({ indent: { left: labelIndent(theme) } }),
  },
]

/** Ruled lines to write on, of an exact height: across the page, and under a question. The last ends the room. */
const room: NamedStyle[] = [
  { id: 'WritingLine', name: 'Writing Line', from: 'body', paragraph: (theme) => line(theme, 0) },
  {
    id: 'AnswerLine',
    name: 'Answer Line',
    from: 'body',
    paragraph: (theme) => line(theme, labelIndent(theme)),
  },
  ...['WritingLine', 'AnswerLine'].map(
    (id): NamedStyle => ({
      id: `${id}Last`,
      name: `${id.replace('Line', ' Line')} Last`,
      from: 'body',
      basedOn: id,
      next: 'BodyText',
      paragraph: (theme) => ({
        ...line(theme, id === 'AnswerLine' ? labelIndent(theme) : 0),
        keepNext: false,
        spacing: { ...exactly(theme.room.line), before: 0, after: twips(theme.styles.question.after * 1.6) },
      }),
    }),
  ),
]

function line(theme: Theme, indent: number): ParagraphOptions {
  const border = { ...rule(theme, theme.room.rule), space: 0 }
  return {
    keepNext: true,
    spacing: { ...exactly(theme.room.line), before: 0, after: 0 },
    border: { bottom: border, between: border },
    ...(indent > 0 ? { indent: { left: indent } } : {}),
  }
}

/** Between a label and its column, at the end of the line in either direction. */
function label(theme: Theme): ParagraphOptions {
  return { indent: { right: twips(theme.table.padding) } }
}

const tables: NamedStyle[] = [
  { id: 'FactLabel', name: 'Fact Label', from: 'factLabel', paragraph: label },
  { id: 'FactValue', name: 'Fact Value', from: 'factValue' },
  { id: 'PersonRole', name: 'Person Role', from: 'personRole', paragraph: label },
  { id: 'Person', name: 'Person', from: 'personDetail' },
  { id: 'AgendaTime', name: 'Agenda Time', from: 'agendaTime', paragraph: label },
  { id: 'AgendaItem', name: 'Agenda Item', from: 'agendaText' },
  { id: 'TableHeading', name: 'Table Heading', from: 'tableHead', paragraph: keep },
  { id: 'TableText', name: 'Table Text', from: 'tableCell' },
  // Word makes one table of two that follow each other, and needs a paragraph behind the last.
  { id: 'TableGap', name: 'Table Gap', from: 'body', paragraph: () => ({ spacing: zero(6) }) },
]

const furniture: NamedStyle[] = [
  {
    id: 'PageBreak',
    name: 'Page Break',
    from: 'body',
    // Of the options of a style the library's types leave this one out, but it writes it.
    paragraph: () => ({ spacing: zero(1), pageBreakBefore: true }) as ParagraphOptions,
  },
  { id: 'NoteHeading', name: 'Note Heading', from: 'heading3', paragraph: keep },
  {
    id: 'Header',
    name: 'header',
    from: 'header',
    paragraph: (theme) => ({ border: { bottom: { ...rule(theme, theme.table.rule), space: 4 } } }),
  },
  {
    id: 'Footer',
    name: 'footer',
    from: 'footer',
    paragraph: ({ page }) => ({ rightTabStop: twips(page.width - page.left - page.right) }),
  },
]

function zero(height: number) {
  return { ...exactly(height), before: 0, after: 0 }
}

/** The styles of a pack beside Word's own headings. Changing one in Word changes every paragraph of its kind. */
export const paragraphStyles: readonly NamedStyle[] = [
  ...cover,
  ...prose,
  ...questions,
  ...room,
  ...tables,
  ...furniture,
]

/** Styles for words inside a paragraph. `inherits`: font and size are those of the words around. */
export const characterStyles: readonly { id: string; name: string; from: StyleName; inherits?: true }[] = [
  { id: 'QuestionLabel', name: 'Question Label', from: 'questionLabel' },
  { id: 'PersonName', name: 'Person Name', from: 'personName' },
  { id: 'AudienceMark', name: 'Audience Mark', from: 'mark' },
  { id: 'MissingFact', name: 'Missing Fact', from: 'missing', inherits: true },
  { id: 'InlineCode', name: 'Inline Code', from: 'code' },
]
