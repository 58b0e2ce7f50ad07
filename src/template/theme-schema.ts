import { kebabCase } from './camel-keys.ts'
import { colourNames, scriptNames, styleNames } from './theme.ts'

/** One kind of value a theme may hold: what to tell the user, and how to read it (undefined: it is wrong). */
export interface ThemeValue {
  expected: string
  /** Words it may be, for “did you mean”. */
  known: readonly string[]
  read(value: unknown): string | number | boolean | undefined
}

/** What keys a theme may have, in kebab case; a leaf says what its value may be. */
export interface ThemeSchema {
  [key: string]: ThemeSchema | ThemeValue
}

const pointsPer: Readonly<Record<string, number>> = { pt: 1, mm: 72 / 25.4, in: 72 }

/** Points of `12pt`, `5mm`, `0.5in` or 0; to a thousandth, so that sums stay readable. */
export function readLength(value: unknown): number | undefined {
  if (value === 0) return 0
  const match = typeof value === 'string' ? /^(\d+(?:\.\d+)?)(pt|mm|in)$/u.exec(value.trim()) : null
  const points = pointsPer[match?.[2] ?? '']
  return match && points !== undefined ? Math.round(Number(match[1]) * points * 1000) / 1000 : undefined
}

const length: ThemeValue = {
  expected: 'a length in pt, mm or in, such as 12pt, 4.5mm or 0.5in',
  known: [],
  read: readLength,
}

const positiveLength: ThemeValue = {
  expected: 'a length above 0 in pt, mm or in, such as 12pt, 4.5mm or 0.5in',
  known: [],
  read: (value) => readLength(value) || undefined,
}

const count: ThemeValue = {
  expected: 'a whole number, 0 or more',
  known: [],
  read: (value) => (Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined),
}

const colour: ThemeValue = {
  expected: 'a colour such as "#1f4e79", in quotation marks',
  known: [],
  read: (value) =>
    typeof value === 'string' && /^#[0-9a-f]{6}$/iu.test(value) ? value.toLowerCase() : undefined,
}

const yesNo: ThemeValue = {
  expected: 'true or false',
  known: ['true', 'false'],
  read: (value) => (typeof value === 'boolean' ? value : undefined),
}

const text: ThemeValue = {
  expected: 'a name',
  known: [],
  read: (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined),
}

/** What `findFont` then looks for. */
export const fontFile: ThemeValue = {
  expected: 'a TrueType font, such as fonts/House-Regular.ttf beside the theme',
  known: [],
  read: text.read,
}

/** What `findReference` then looks for. */
export const referenceFile: ThemeValue = {
  expected: 'a Word document, such as house.docx beside the theme',
  known: [],
  read: text.read,
}

const fontScale: ThemeValue = {
  expected: 'a number from 0.5 to 2, such as 1.1',
  known: [],
  read: (value) => (typeof value === 'number' && value >= 0.5 && value <= 2 ? value : undefined),
}

function oneOf(known: readonly string[]): ThemeValue {
  return {
    expected: known.join(', '),
    known,
    read: (value) => (typeof value === 'string' && known.includes(value) ? value : undefined),
  }
}

const fontFace: ThemeSchema = {
  regular: fontFile,
  italic: fontFile,
  bold: fontFile,
  'bold-italic': fontFile,
  word: text,
  'word-complex': text,
  'word-east-asian': text,
}

const textStyle: ThemeSchema = {
  font: oneOf(['serif', 'sans']),
  bold: yesNo,
  italic: yesNo,
  size: positiveLength,
  leading: positiveLength,
  before: length,
  after: length,
  colour: oneOf(colourNames.map(kebabCase)),
  align: oneOf(['start', 'center', 'end', 'justify']),
  hyphenate: yesNo,
}

function every(names: readonly string[], value: ThemeSchema | ThemeValue): ThemeSchema {
  return Object.fromEntries(names.map((name) => [kebabCase(name), value]))
}

export const themeSchema = {
  name: text,
  extends: text,
  hyphenate: yesNo,
  reference: referenceFile,
  page: {
    width: positiveLength,
    height: positiveLength,
    top: length,
    bottom: length,
    left: length,
    right: length,
  },
  fonts: {
    serif: fontFace,
    sans: fontFace,
    scripts: every(scriptNames, { regular: fontFile, bold: fontFile, scale: fontScale }),
  },
  colours: every(colourNames, colour),
  styles: every(styleNames, textStyle),
  list: { indent: length, gap: length },
  table: { padding: length, rule: length },
  room: { line: positiveLength, rule: length },
  contents: { pages: count },
} satisfies ThemeSchema

/** What a style is when neither the theme nor what it extends says so. */
export const styleDefaults: Readonly<Record<string, string | number | boolean>> = {
  bold: false,
  italic: false,
  before: 0,
  after: 0,
  colour: 'text',
  align: 'start',
}

/** Styles of running text, in which words may be parted; never in headings, labels, names, times and furniture. */
const parted: ReadonlySet<string> = new Set(
  ['body', 'list', 'quote', 'question', 'personDetail', 'agendaText', 'tableCell', 'note'].map(kebabCase),
)

/** Who needs large print reads whole words more easily. pt. */
const largePrint = 14

/** May words of a style be parted? `whole` is the theme's own answer, `own` that of the style; sizes in pt. */
export function mayHyphenate(name: string, size: unknown, whole: unknown, own: unknown): boolean {
  const small = typeof size === 'number' && size < largePrint
  return (
    small &&
    whole !== false &&
    own !== false &&
    (parted.has(name) || own === true) &&
    !/^(heading-|title$)/u.test(name)
  )
}

/** A leaf of the schema. */
export function isThemeValue(entry: ThemeSchema | ThemeValue): entry is ThemeValue {
  return typeof entry.read === 'function'
}
