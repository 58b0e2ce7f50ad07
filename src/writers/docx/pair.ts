import { lineWords, type PairKind } from '../../pack-document/line-words.ts'
import { foldSpace, type Inline, plainText } from '../../template/pack.ts'
import type { StyleName } from '../../template/theme.ts'
import { bookmarkLine } from './bookmark.ts'
import { type DocxContext, twips } from './context.ts'
import { labelColumn, type PairStyle } from './frame/style-list.ts'
import { lineBreak, tab } from './runs.ts'
import { widthOf } from './text-width.ts'
import { type InlineXml, wordsOfXml } from './wml.ts'

/** The theme's style of the labels of each kind of line. */
const labels: Record<PairStyle, StyleName> = {
  Fact: 'factLabel',
  Person: 'personRole',
  AgendaItem: 'agendaTime',
}

/**
 * A label in the margin of its paragraph, and what belongs to it in the column beside. Two columns of a table would
 * need a header row, which a fact sheet has not, for a reader who hears it read out; and staff add a line by Enter and
 * Tab. A label too long for its margin has a line of its own.
 */
export function pairRuns(
  style: PairStyle,
  label: InlineXml,
  value: InlineXml,
  context: DocxContext,
): InlineXml {
  const text = wordsOfXml(label)
  if (text === '') return `${tab(context)}${value}`
  return fits(text, style, context)
    ? `${label}${tab(context)}${value}`
    : `${label}${lineBreak(context)}${value}`
}

function fits(text: string, style: PairStyle, { theme }: DocxContext): boolean {
  const room = labelColumn(theme, style) - twips(theme.table.padding)
  return widthOf(text) * twips(theme.styles[labels[style]].size) <= room
}

/** A line with a label in the margin, and the words of the brief that it was made from. */
interface LabelledLine {
  label: InlineXml
  words: InlineXml
  source: readonly Inline[]
  /** Has any line beside it a label? Else there is no margin. */
  hasLabels?: boolean
}

/** A person or an item of the agenda, with what the brief says of it. */
export function sourceRuns(
  kind: PairKind,
  { label, words, source, hasLabels = true }: LabelledLine,
  context: DocxContext,
): InlineXml {
  const read = lineWords(kind, wordsOfXml(label), wordsOfXml(words))
  const line = hasLabels ? pairRuns(kind, label, words, context) : words
  return bookmarkLine(oneLine(source), read, line, context)
}

/** Words of some inlines on one line. */
export const oneLine = (inlines: Parameters<typeof plainText>[0]): string => foldSpace(plainText(inlines))
