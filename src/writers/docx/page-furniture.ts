import { type PackBlock, plainText } from '../../template/pack.ts'
import { type DocxContext, twips } from './context.ts'
import { columnWidth } from './frame/style-list.ts'
import { paragraph } from './paragraph.ts'
import { field, tab, words } from './runs.ts'
import { widthOf } from './text-width.ts'
import { type BlockXml, printable } from './wml.ts'

/**
 * Share of a line that a running head's two ends may take together: with more they would not stand beside each other.
 * It is above one because the widths are too much, by a tenth for capitals and by two fifths for usual letters.
 */
const shareOfBoth = 1.03

/**
 * The session at the head of each page but the first, and at its other end the section that the page is in: a field
 * that Word fills page by page (ECMA-376-1, 17.16.5.59), and that says nothing where a program knows it not.
 */
export function headerOf(context: DocxContext): BlockXml {
  const { runningHead, blocks } = context.part
  const section = fitsBeside(runningHead, blocks, context)
    ? `${tab(context)}${field(context.frame.sectionField, '')}`
    : ''
  return paragraph('PackHeader', `${words(runningHead, context)}${section}`, context)
}

function fitsBeside(session: string, blocks: readonly PackBlock[], { theme }: DocxContext): boolean {
  const share = (text: string) => (widthOf(text) * twips(theme.styles.header.size)) / columnWidth(theme)
  const sections = blocks.flatMap((block) =>
    block.type === 'heading' && block.level === 1 ? [share(plainText(block.children))] : [],
  )
  return sections.length > 0 && share(session) + Math.max(...sections) < shareOfBoth
}

/** The brief's symbol and version at the start, and `Page {n} of {m}`, with both numbers as fields, at the end. */
export function footerOf(context: DocxContext): BlockXml {
  const { symbol, version, status } = context.pack.properties
  const record = [symbol, version, status].filter((one) => one !== null).join(' · ')
  const numbers = context.pack.furniture.pageOf.split(/(\{[nm]\})/).map((piece) => {
    if (piece === '{n}') return field('PAGE', words('1', context))
    if (piece === '{m}') return field('NUMPAGES', words('1', context))
    return words(piece, context)
  })
  const start = printable(record) === '' ? '' : words(record, context)
  return paragraph('PackFooter', `${start}${tab(context)}${numbers.join('')}`, context)
}
