import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'
import type { Pack } from '../../template/pack.ts'
import type { StyleName, Theme } from '../../template/theme.ts'
import { isRightToLeft, twips } from './context.ts'

type ParagraphOptions = NonNullable<IParagraphStyleOptions['paragraph']>

/** A paragraph style of Word: its id, the name staff see, and the style of the theme that drives it. */
interface NamedStyle {
  id: string
  name: string
  from: StyleName
  next?: string
  paragraph?: ParagraphOptions
}

const keep: ParagraphOptions = { keepNext: true, keepLines: true }

/** The styles of a pack. Changing one in Word changes every paragraph of its kind. */
const paragraphStyles: readonly NamedStyle[] = [
  { id: 'BodyText', name: 'Body Text', from: 'body' },
  { id: 'PackName', name: 'Pack Name', from: 'packName', next: 'Title', paragraph: keep },
  { id: 'Kicker', name: 'Kicker', from: 'kicker', next: 'Title', paragraph: keep },
  { id: 'ListBullet', name: 'List Bullet', from: 'list' },
  { id: 'ListNumber', name: 'List Number', from: 'list' },
  { id: 'ListContinue', name: 'List Continue', from: 'list' },
  { id: 'Quote', name: 'Quote', from: 'quote', next: 'BodyText' },
  { id: 'Code', name: 'Code', from: 'code' },
  { id: 'FactLabel', name: 'Fact Label', from: 'factLabel' },
  { id: 'FactValue', name: 'Fact Value', from: 'factValue' },
  { id: 'Question', name: 'Question', from: 'question', paragraph: { keepLines: true } },
  { id: 'PersonRole', name: 'Person Role', from: 'personRole' },
  { id: 'Person', name: 'Person', from: 'personDetail' },
  { id: 'AgendaTime', name: 'Agenda Time', from: 'agendaTime' },
  { id: 'AgendaItem', name: 'Agenda Item', from: 'agendaText' },
  { id: 'TableHeading', name: 'Table Heading', from: 'tableHead', paragraph: keep },
  { id: 'TableText', name: 'Table Text', from: 'tableCell' },
  { id: 'ToBeConfirmed', name: 'To Be Confirmed', from: 'missing' },
  { id: 'Header', name: 'header', from: 'header' },
  { id: 'Footer', name: 'footer', from: 'footer' },
]

const characterStyles: readonly { id: string; name: string; from: StyleName }[] = [
  { id: 'QuestionLabel', name: 'Question Label', from: 'questionLabel' },
  { id: 'PersonName', name: 'Person Name', from: 'personName' },
  { id: 'AudienceMark', name: 'Audience Mark', from: 'mark' },
  { id: 'MissingFact', name: 'Missing Fact', from: 'missing' },
  { id: 'InlineCode', name: 'Inline Code', from: 'code' },
]

/** Word's styles for a theme, with the pack's language as the document's. */
export function stylesOf(theme: Theme, pack: Pack): IStylesOptions {
  const rtl = isRightToLeft(pack.lang)
  const heading = (from: StyleName) => ({
    run: runOf(theme, from),
    paragraph: { ...paragraphOf(theme, from), ...keep },
  })
  return {
    default: {
      document: {
        run: { ...runOf(theme, 'body'), language: rtl ? { bidirectional: pack.lang } : { value: pack.lang } },
        paragraph: {},
      },
      title: { run: runOf(theme, 'title'), paragraph: { ...paragraphOf(theme, 'title'), ...keep } },
      heading1: heading('heading1'),
      heading2: heading('heading2'),
      heading3: heading('heading3'),
      heading4: heading('heading4'),
      hyperlink: { run: { color: hex(theme, 'link'), underline: {} } },
      footnoteText: { run: runOf(theme, 'note'), paragraph: paragraphOf(theme, 'note') },
    },
    paragraphStyles: [...paragraphStyles.map((one) => paragraphStyle(theme, one)), writingLine(theme)],
    characterStyles: characterStyles.map(({ id, name, from }) => ({
      id,
      name,
      basedOn: 'DefaultParagraphFont',
      run: { ...runOf(theme, from), ...shading(theme, from) },
    })),
  }
}

function paragraphStyle(
  theme: Theme,
  { id, name, from, next, paragraph }: NamedStyle,
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    next: next ?? id,
    quickFormat: true,
    run: { ...runOf(theme, from), ...shading(theme, from) },
    paragraph: { ...paragraphOf(theme, from), ...paragraph, ...decoration(theme, id) },
  }
}

/** Rules beside and below paragraphs, which a style can carry. */
function decoration(theme: Theme, id: string): ParagraphOptions {
  const line = (colour: string, space: number, size = 4) => ({
    style: 'single' as const,
    size,
    space,
    color: colour,
  })
  if (id === 'Quote')
    return { border: { left: line(hex(theme, 'rule'), 10, 12) }, indent: { left: twips(theme.list.indent) } }
  if (id === 'Header') return { border: { bottom: line(hex(theme, 'rule'), 4) } }
  return {}
}

/** An empty ruled line to write on, of an exact height. */
function writingLine(theme: Theme): IParagraphStyleOptions {
  return {
    id: 'WritingLine',
    name: 'Writing Line',
    basedOn: 'Normal',
    next: 'WritingLine',
    run: { size: 20 },
    paragraph: {
      spacing: { before: 0, after: 0, line: twips(theme.room.line), lineRule: LineRuleType.EXACT },
      border: {
        bottom: {
          style: 'single',
          size: Math.max(2, Math.round(theme.room.rule * 8)),
          space: 0,
          color: hex(theme, 'rule'),
        },
        between: {
          style: 'single',
          size: Math.max(2, Math.round(theme.room.rule * 8)),
          space: 0,
          color: hex(theme, 'rule'),
        },
      },
    },
  }
}

function shading(theme: Theme, from: StyleName): IRunStylePropertiesOptions {
  return from === 'missing'
    ? { shading: { type: 'clear', color: 'auto', fill: hex(theme, 'missingShade') } }
    : {}
}

/** Font, size and colour of a style of the theme; sizes in half-points. */
export function runOf(theme: Theme, from: StyleName): IRunStylePropertiesOptions {
  const style = theme.styles[from]
  const face = theme.fonts[style.font]
  return {
    font: { ascii: face.word, hAnsi: face.word, cs: face.wordComplex, eastAsia: face.wordEastAsian },
    size: Math.round(style.size * 2),
    color: hex(theme, style.colour),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italics: true } : {}),
  }
}

function paragraphOf(theme: Theme, from: StyleName): ParagraphOptions {
  const style = theme.styles[from]
  return {
    spacing: {
      before: twips(style.before),
      after: twips(style.after),
      line: twips(style.leading),
      lineRule: LineRuleType.AT_LEAST,
    },
    alignment: alignments[style.align],
  }
}

const alignments = { start: AlignmentType.START, center: AlignmentType.CENTER, end: AlignmentType.END }

/** `rrggbb`, as WordprocessingML writes colours. */
export function hex(theme: Theme, colour: keyof Theme['colours']): string {
  return theme.colours[colour].slice(1)
}
