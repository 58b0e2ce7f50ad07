import type { XmlElement } from '../../opc/parse-xml.ts'
import { cleanText, isClean } from '../clean-text.ts'
import { isInContents, isShown, linkOf } from './fields.ts'
import { looksSame, type SettledFormat } from './run-format.ts'
import type { Story } from './story.ts'
import type { Style } from './styles.ts'
import type { RunFormat, TextPiece, WordPiece } from './word-document.ts'

/** A paragraph while its runs are read. */
export interface ParagraphDraft {
  style: Style
  pieces: WordPiece[]
  bookmarks: string[]
  /** Content of text boxes, read when the paragraph's own words are complete. */
  boxes: BoxSource[]
  /** Words that Word does not print, or that are a form's own, each with where it stood. */
  hidden: HiddenWords[]
  /** Words of a table of contents. */
  contents: string
  /** Words that a tracked change takes out. */
  deleted: string
  /** A line drawn across the page (`o:hr`). */
  rule: boolean
}

export interface HiddenWords {
  value: string
  /** How many pieces stood before them, and how many characters the last of these had by then. */
  pieces: number
  characters: number
  /** Why they are left out. */
  as: 'hidden' | 'placeholder'
}

/** What stands in a box: elements to read, or lines of words (a diagram's, a shape's). */
export type BoxSource = { element: XmlElement } | { words: string[] }

export function newDraft(style: Style): ParagraphDraft {
  return { style, pieces: [], bookmarks: [], boxes: [], hidden: [], contents: '', deleted: '', rule: false }
}

const cjk = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/

/** Adds words to a paragraph, cleaned as those of a text file are, if they are printed at all. */
export function addWords(
  draft: ParagraphDraft,
  story: Story,
  written: string,
  settled: SettledFormat,
  link: string | null = null,
): void {
  if (written === '') return
  if (!isShown(story.fields, story.running)) {
    if (isInContents(story.fields)) draft.contents += written
    return
  }
  const { reading } = story
  const value = isClean(written) ? written : cleaned(written, story)
  if (value === '') return
  if (settled.hidden) {
    hideWords(draft, value, 'hidden')
    return
  }
  const format =
    settled.langEastAsia !== null && cjk.test(value)
      ? { ...settled.format, lang: settled.langEastAsia }
      : settled.format
  reading.tally.add(value.length, format.size, format.lang)
  appendText(draft, story, value, format, link ?? linkOf(story.fields))
}

/** Keeps words that are not read, to look for marks in. */
export function hideWords({ hidden, pieces }: ParagraphDraft, value: string, as: HiddenWords['as']): void {
  const last = pieces.at(-1)
  hidden.push({ value, pieces: pieces.length, characters: last?.type === 'text' ? last.value.length : 0, as })
}

function appendText(
  draft: ParagraphDraft,
  { reading: { lines } }: Story,
  value: string,
  format: RunFormat,
  link: string | null,
): void {
  const last = draft.pieces.at(-1)
  if (last?.type === 'text' && last.link === link && looksSame(last.format, format)) {
    last.value += value
    lines.add(value)
    last.end = lines.point
    return
  }
  const start = lines.point
  lines.add(value)
  const piece: TextPiece = { type: 'text', value, format, link, start, end: lines.point }
  draft.pieces.push(piece)
}

function cleaned(written: string, { reading }: Story): string {
  const { text, removed } = cleanText(written)
  for (let i = 0; i < Math.min(removed, 1000); i++) {
    reading.findings.count('characters-replaced', reading.lines.point)
  }
  return text.replaceAll('\v', '\n')
}
