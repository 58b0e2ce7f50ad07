import { foldSpace, plainText } from '../../template/pack.ts'
import type { StyleName } from '../../template/theme.ts'
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
  if (text === '') return `${tab}${value}`
  return fits(text, style, context) ? `${label}${tab}${value}` : `${label}${lineBreak}${value}`
}

function fits(text: string, style: PairStyle, { theme }: DocxContext): boolean {
  const room = labelColumn(theme, style) - twips(theme.table.padding)
  return widthOf(text) * twips(theme.styles[labels[style]].size) <= room
}

/** Words of some inlines on one line. */
export const oneLine = (inlines: Parameters<typeof plainText>[0]): string => foldSpace(plainText(inlines))
