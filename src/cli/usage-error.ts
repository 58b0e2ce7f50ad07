import type { MessageData } from '../diagnostics/catalogue.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { DiagnosticList, type MessageName } from '../diagnostics/report.ts'

/** The command can't be carried out as it was given: nothing was done, exit 2. */
export class UsageError extends Error {
  readonly diagnostics: readonly Diagnostic[]

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics[0]?.what)
    this.name = 'UsageError'
    this.diagnostics = diagnostics
  }
}

/** A usage error of one message. */
export function usageError(name: MessageName, data: MessageData): UsageError {
  const list = new DiagnosticList(null)
  list.report(name, null, data)
  return new UsageError(list.all)
}
