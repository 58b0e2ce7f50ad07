import { type PackBlock, plainText } from '../../template/pack.ts'
import { type DocxContext, twips } from './context.ts'
import { columnWidth } from './frame/style-list.ts'
import { paragraph } from './paragraph.ts'
import { field, tab, words } from './runs.ts'
import { widthOf } from './text-width.ts'
import { type BlockXml, printable } from './wml.ts'

/** Shares of a line that the two halves of a running head may have: more of them would not stand beside each other. */
const halves = { session: 0.6, section: 0.38 }

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
    block.type === 'heading' && block.level === 1 ? [plainText(block.children)] : [],
  )
  return (
    sections.length > 0 &&
    share(session) < halves.session &&
    sections.every((text) => share(text) < halves.section)
  )
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
