import type { Heading, Paragraph, RootContent } from 'mdast'
import { plainText } from '../plain-text.ts'
import type { Conversion } from './conversion.ts'
import { convertInlines } from './convert-inline.ts'
import { placeOf } from './place-of.ts'
import { takeStatedMark } from './stated-mark.ts'
import { takeMark } from './take-mark.ts'

/**
 * Does a heading with an audience mark cover what stands behind these nodes, itself `depth` deep? In a brief without
 * marked headings a bare line may be one, in all others a bold one.
 */
export function covers(nodes: readonly RootContent[], depth: number, conversion: Conversion): boolean {
  const headings = nodes.filter((node) => node.type === 'heading')
  // One may be the title.
  const bare = depth === Number.POSITIVE_INFINITY && headings.length <= 1
  let open: number[] = []
  let last = 1
  for (const node of nodes) {
    if (node.type !== 'heading' && node.type !== 'paragraph') continue
    const { text, marked, stated } = wordsOf(node, conversion)
    const isHeading = node.type === 'heading' || stated
    const own = node.type === 'heading' ? node.depth : stated || bare ? conversion.headingDepth : last + 1
    if (node.type === 'heading') last = node.depth
    if (isHeading) open = open.filter((one) => one < own)
    if (marked && (isHeading || ((bare || isBold(node)) && mayBeHeading(text)))) open.push(own)
  }
  return open.some((one) => one < depth)
}

/** As in headings that are recognised: one short line that closes no sentence. */
const mayBeHeading = (text: string): boolean =>
  text.length <= 110 && !text.includes('\n') && !/[.;,!?؛؟]$/u.test(text)

const isBold = ({ children }: Paragraph | Heading): boolean => children.every(({ type }) => type === 'strong')

function wordsOf(node: Heading | Paragraph, conversion: Conversion) {
  const place = placeOf(node)
  const silent = { report: () => {}, suspect: [] }
  const taken = takeMark(convertInlines(node.children, conversion), place, silent, 'may stand alone')
  const { children, stated } = takeStatedMark(taken.children, place, silent)
  const text = plainText(children).trim()
  return { text, marked: taken.audience !== 'all', stated: stated === 'heading' }
}
