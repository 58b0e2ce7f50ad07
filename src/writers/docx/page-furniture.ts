import { Footer, Header, PageNumber, Tab, TextRun } from 'docx'
import type { DocxContext } from './context.ts'
import { paragraph } from './paragraph.ts'
import { printable, words } from './runs.ts'

/** Name of the session and the pack, at the head of each page but the first. */
export function headerOf(context: DocxContext): Header {
  return new Header({ children: [paragraph('Header', words(context.part.runningHead, context), context)] })
}

/** The brief's symbol and version at the start, and `Page {n} of {m}`, with both numbers as fields, at the end. */
export function footerOf(context: DocxContext): Footer {
  const { symbol, version, status } = context.pack.properties
  const record = [symbol, version, status].filter((one) => one !== null).join(' · ')
  const numbers = context.pack.furniture.pageOf.split(/(\{[nm]\})/).flatMap((piece) => {
    if (piece === '{n}') return [new TextRun({ children: [PageNumber.CURRENT] })]
    if (piece === '{m}') return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })]
    return piece === '' ? [] : words(piece, context)
  })
  const start = printable(record) === '' ? [] : words(record, context)
  const children = [...start, new TextRun({ children: [new Tab()] }), ...numbers]
  return new Footer({ children: [paragraph('Footer', children, context)] })
}
