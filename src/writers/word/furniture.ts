import { Footer, Header, PageNumber, TextRun } from 'docx'
import { type DocxContext, twips } from './context.ts'
import { paragraph } from './prose.ts'
import { run } from './runs.ts'

/** Name of the pack's session at the head of each page but the first. */
export function headerOf(context: DocxContext): Header {
  return new Header({ children: [paragraph('Header', [run(context.part.runningHead, context)], context)] })
}

/** The first page has its title instead. */
export function firstHeader(context: DocxContext): Header {
  const plain = { border: { bottom: { style: 'none' as const, size: 0, color: 'auto' } } }
  return new Header({ children: [paragraph('Header', [], context, plain)] })
}

/** `Page {n} of {m}`, with both numbers as fields, at the outer end of the line. */
export function footerOf(context: DocxContext): Footer {
  const children = context.pack.furniture.pageOf.split(/(\{[nm]\})/).map((piece) => {
    if (piece === '{n}') return new TextRun({ children: [PageNumber.CURRENT] })
    if (piece === '{m}') return new TextRun({ children: [PageNumber.TOTAL_PAGES] })
    return run(piece, context)
  })
  return new Footer({
    children: [paragraph('Footer', children, context, { alignment: 'end', spacing: { before: twips(4) } })],
  })
}
