import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import type { Brief } from '../model/brief.ts'
import type { LineOf } from './print.ts'

/**
 * The lines of a brief that messages may show. A terminal is read over shoulders and pasted into mails, so no line of
 * a restricted part is shown; and where a mark could not be read, nobody knows what it restricts, so none is shown
 * unless the brief has nothing that looks like a mark at all.
 */
export function linesOf(text: string, brief: Brief | null, diagnostics: readonly Diagnostic[]): LineOf {
  if (hidesEverything(text, brief, diagnostics)) return () => null
  const lines = text.split(/\r\n|\r|\n/)
  return ({ restricted, place }) => {
    if (restricted || place === null || place.file !== undefined) return null
    if (brief?.restricted.some((hidden) => touches(hidden, place))) return null
    return lines[place.line - 1] ?? null
  }
}

function hidesEverything(text: string, brief: Brief | null, diagnostics: readonly Diagnostic[]): boolean {
  const doubtful = diagnostics.some((one) => one.severity === 'error' && /^BP[23]/.test(one.code))
  return (doubtful || brief === null) && /\[|［|:::/.test(text)
}

/** Whole lines count: an excerpt shows all of its line, so a restricted date in it would be seen too. */
function touches(hidden: Place, place: Place): boolean {
  return hidden.line <= place.line && place.line <= hidden.endLine
}
