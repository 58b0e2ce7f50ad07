import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** Messages as lines to review: place, severity, what, name and code. */
export function formatReport(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ place, severity, what, name, code }) => {
      const at = place ? `${place.line}:${place.column} ` : ''
      return `${at}${severity} ${what} (${name} ${code})\n`
    })
    .join('')
}
