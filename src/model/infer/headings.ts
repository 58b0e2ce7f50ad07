import type { Report } from '../../diagnostics/report.ts'
import type { Block, Heading, Inline } from '../inline.ts'
import { plainText, sliceInlines, wordlessBefore } from '../plain-text.ts'
import { headingRole } from '../words/index.ts'
import { bareLine, numbering } from './bare-line.ts'
import { CoveredDepths } from './covered-depths.ts'
import { isMoment } from './explain-line.ts'
import { enough, headingScore, isBareTime, never } from './heading-score.ts'
import type { LineSigns } from './line-signs.ts'
import { isMarkedBoldLine, isMarkedPlainLine, type MarkedLine, reportMarkedTitle } from './marked-line.ts'
import { isRecordLine } from './record-line.ts'
import { splitHeadingLines } from './split-heading-lines.ts'

/**
 * Bare lines that are headings become blocks of type `heading`. `from`: index of the first block that may be one
 * (behind title and kicker). Where headings are marked, only bold lines count, as headings below those.
 */
export function markBareHeadings(
  blocks: readonly Block[],
  from: number,
  language: string,
  hasHeadings: boolean,
  signs: LineSigns,
): Block[] {
  if (hasHeadings) return markBoldLines(blocks, from, language, signs)
  const apart = splitHeadingLines(blocks, from)
  // An agenda in lines: from its first time on, other short lines are its items.
  let agenda = false
  let timed = false
  const depths = new CoveredDepths(signs)
  return apart.map((block, index) => {
    if (index < from) {
      // The title is the last of these, and whoever marks it may mean the whole brief.
      if (index === from - 1 && signs.marked.has(block.place))
        reportMarkedTitle(block, apart[index + 1], signs.report)
      return block
    }
    if (block.type === 'heading') {
      agenda = headingRole(plainText(block.children), language) === 'agenda'
      timed = false
      depths.pass(block)
      return block
    }
    timed ||= isBareTime(block)
    const line = bareLine(block)
    if (!line || block.stated !== undefined || isRecordLine(line.text)) return block
    const role = headingRole(line.text, language)
    const next = apart[index + 1]
    const larger = signs.larger.has(block.place)
    const score = headingScore(line, role, { before: apart[index - 1], next, agenda, timed, larger })
    const found = { line, block, next, score, above: depths.isAbove(block, next) }
    if (score < enough && !(signs.marked.has(block.place) && coversBelow(found, signs.report))) return block
    agenda = role === 'agenda' || (agenda && isMoment(line.text))
    return toHeading(block, line.children, depths.of(block, depthOf(line.text)))
  })
}

const coversBelow = (found: MarkedLine, report: Report): boolean =>
  found.line.bold ? isMarkedBoldLine(found, report) : isMarkedPlainLine(found)

/** In a brief with marked headings: `**Issues**` above a list or text, but not inside an agenda. */
function markBoldLines(blocks: readonly Block[], from: number, language: string, signs: LineSigns): Block[] {
  let depth = 1
  let agenda = false
  const depths = new CoveredDepths(signs)
  return blocks.map((block, index) => {
    if (block.type === 'heading') {
      depth = block.depth
      depths.pass(block)
      agenda = headingRole(plainText(block.children), language) === 'agenda'
    }
    const marked = signs.marked.has(block.place)
    const line = (index < from || agenda) && !marked ? null : bareLine(block)
    if (!line?.bold || block.stated !== undefined) return block
    const next = blocks[index + 1]
    const near = {
      before: blocks[index - 1],
      next,
      agenda,
      timed: agenda,
      larger: signs.larger.has(block.place),
    }
    const score = agenda ? never : headingScore(line, headingRole(line.text, language), near)
    const isHeading =
      score > enough ||
      (marked &&
        isMarkedBoldLine({ line, block, next, score, above: depths.isAbove(block, next) }, signs.report))
    return isHeading ? toHeading(block, line.children, depths.of(block, depth + 1)) : block
  })
}

/** A heading's words without its number and without an attribute (`{#speakers}`). */
export function withoutNumber(children: readonly Inline[]): Inline[] {
  const text = plainText(children)
  const lead = text.length - text.trimStart().length
  const match = numbering.exec(text.slice(lead))
  const start = lead + (match?.[0].length ?? 0)
  const end = text.length - (/\s*\{[#.][\p{L}\p{N}_ #.-]{1,60}\}\s*$/u.exec(text)?.[0].length ?? 0)
  if (start === 0 && end === text.length) return [...children]
  return [...wordlessBefore(children, start), ...sliceInlines(children, start, end)]
}

function depthOf(text: string): number {
  const number = /^\d{1,2}((?:\.\d{1,2})*)/u.exec(text)?.[1] ?? ''
  return 1 + number.split('.').filter((part) => part !== '').length
}

function toHeading(block: Block, children: Inline[], depth: number): Heading {
  const { id, place, audience, lang } = block
  const inner = block.type === 'list' ? (block.children[0]?.audience ?? audience) : audience
  return {
    type: 'heading',
    depth,
    children,
    id,
    place,
    audience: inner,
    ...(lang === undefined ? {} : { lang }),
  }
}
