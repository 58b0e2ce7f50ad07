/** Every way in which text can look. A theme gives each one a style. */
export const styleNames = [
  'packName',
  'kicker',
  'title',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'body',
  'list',
  'quote',
  'code',
  'factLabel',
  'factValue',
  'questionLabel',
  'question',
  'personRole',
  'personName',
  'personDetail',
  'agendaTime',
  'agendaText',
  'tableHead',
  'tableCell',
  'note',
  'mark',
  'missing',
  'header',
  'footer',
] as const
export type StyleName = (typeof styleNames)[number]

export const colourNames = [
  'text',
  'muted',
  'accent',
  'rule',
  'shade',
  'missing',
  'missingShade',
  'link',
] as const
export type ColourName = (typeof colourNames)[number]

/**
 * Scripts, and ways to write Chinese characters, that have fonts of their own; `other` is for signs and for scripts
 * not named here. The order numbers the faces of a file: new ones go to the end.
 */
export const scriptNames = [
  'arabic',
  'hebrew',
  'devanagari',
  'thai',
  'simplifiedChinese',
  'traditionalChinese',
  'hongKongChinese',
  'japanese',
  'korean',
  'bengali',
  'tamil',
  'telugu',
  'gujarati',
  'gurmukhi',
  'kannada',
  'malayalam',
  'sinhala',
  'khmer',
  'lao',
  'myanmar',
  'georgian',
  'armenian',
  'ethiopic',
  'other',
] as const
export type ScriptName = (typeof scriptNames)[number]

/** Lengths are points (1/72 in). */
export interface TextStyle {
  font: 'serif' | 'sans'
  bold: boolean
  italic: boolean
  /** pt. */
  size: number
  /** Distance of base lines, pt. */
  leading: number
  /** Space above and below, pt; the larger of two neighbours counts, never the sum. */
  before: number
  after: number
  colour: ColourName
  align: 'start' | 'center' | 'end' | 'justify'
  /** May a word be parted at the end of a line? */
  hyphenate: boolean
}

export interface FontFace {
  /** Resource paths of static TrueType files, from the package's root. */
  regular: string
  italic: string
  bold: string
  boldItalic: string
  /** A font that Word has on every staff machine; and those for complex and East Asian scripts. */
  word: string
  wordComplex: string
  wordEastAsian: string
}

/** A font of the user's for one script. */
export interface ScriptFace {
  regular: string
  /** The regular one where the theme names no other. */
  bold: string
  /** Its size beside Latin of 1. */
  scale: number
}

/** An organisation's own Word document, from which Word packs take their look. */
export interface HouseDocument {
  /** As the theme or the command names it, from the folder that the program is run in. */
  path: string
  bytes: Uint8Array
}

export interface Theme {
  name: string
  /** Styles, page, headers and footers of Word packs; null where they are the theme's. */
  reference: HouseDocument | null
  page: { width: number; height: number; top: number; bottom: number; left: number; right: number }
  fonts: { serif: FontFace; sans: FontFace; scripts: Partial<Record<ScriptName, ScriptFace>> }
  /** Folders in whose `node_modules` font packages are looked for, besides those of briefpack. */
  fontFolders: readonly string[]
  /** `#rrggbb`. */
  colours: Record<ColourName, string>
  styles: Record<StyleName, TextStyle>
  list: { indent: number; gap: number }
  table: { padding: number; rule: number }
  /** Distance of the ruled lines to write on, pt. */
  room: { line: number; rule: number }
  /** A pack of more pages than this has a contents page; 0: never. */
  contents: { pages: number }
}
