import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { distinctDiagnostics } from './print-diagnostics.ts'
import type { BriefResult } from './report-run.ts'

/**
 * Takes what is said of the organisation's own document out of the messages of each brief: that is about all of them
 * alike, and told once. `briefpack render a.txt b.txt --reference house.docx` lists the styles that it lacks once.
 */
export function takeRunNotes(results: BriefResult[]): Diagnostic[] {
  const taken: Diagnostic[] = []
  for (const result of results) {
    const isOfRun = ({ name }: Diagnostic) => name.startsWith('reference-')
    taken.push(...result.diagnostics.filter(isOfRun).map((one) => ({ ...one, path: null })))
    result.diagnostics = result.diagnostics.filter((one) => !isOfRun(one))
  }
  return distinctDiagnostics(taken)
}
