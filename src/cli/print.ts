import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import type { Colours } from './colours.ts'
import { sanitise, widthOf } from './sanitise.ts'

/** Finds the line of a place in its file, or null where it must not be shown or isn't known. */
export type LineOf = (diagnostic: Diagnostic) => string | null

/** Cells of an excerpt: what fits a narrow terminal beside the line number. */
const excerptWidth = 100

/**
 * One message as lines for the terminal: where and what, the source line with a caret, why, and what to do. Words of
 * the brief are made safe for the terminal.
 */
export function formatDiagnostic(diagnostic: Diagnostic, lineOf: LineOf, colours: Colours): string {
  const { severity, what, name, code, why, fix, place } = diagnostic
  const head = `${whereOf(diagnostic)}${colours[severity](severity)} ${colours.strong(sanitise(what))} ${colours.faint(`(${name} ${code})`)}`
  const line = place === null ? null : lineOf(diagnostic)
  // Of a part that no message may show, and of an empty paragraph, there is nothing to print.
  const excerpt = place === null || !line ? '' : formatExcerpt(line, place, colours)
  return `${head}\n${excerpt}    ${sanitise(why)}\n    ${colours.faint('→')} ${sanitise(fix)}\n`
}

function whereOf({ path, place }: Diagnostic): string {
  if (place === null) return path === null ? '' : `${sanitise(path)}: `
  const at = pointOf(place)
  return `${path === null ? '' : `${sanitise(path)}:`}${at} `
}

/** `3:14`, or in a Word file `¶14`, in its header `header ¶1`. */
export function pointOf({ line, column, paragraph, part }: Place): string {
  if (paragraph === undefined) return `${line}:${column}`
  return part === 'header' || part === 'footer' ? `${part} ¶${paragraph}` : `¶${paragraph}`
}

/** The line, cut to a window round the column, and carets under what is meant. */
function formatExcerpt(line: string, place: Place, colours: Colours): string {
  const start = place.column - 1
  const last = place.endLine === place.line ? place.endColumn - 1 : line.length
  const from = line.length > excerptWidth ? Math.max(0, Math.min(start - 20, line.length - excerptWidth)) : 0
  const shown = line.slice(from, from + excerptWidth)
  const before = `${from > 0 ? '…' : ''}${sanitise(line.slice(from, start))}`
  const marked = sanitise(shown.slice(start - from, Math.max(last - from, start - from + 1)))
  const gutter = (place.paragraph === undefined ? `${place.line}` : `¶${place.paragraph}`).padStart(5)
  const text = `${from > 0 ? '…' : ''}${sanitise(shown)}${from + excerptWidth < line.length ? '…' : ''}`
  const carets = `${' '.repeat(widthOf(before))}${'^'.repeat(Math.max(1, widthOf(marked)))}`
  return `${colours.faint(`${gutter} |`)} ${text}\n${colours.faint('      |')} ${colours.error(carets)}\n`
}
