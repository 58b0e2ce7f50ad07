import { type CatalogueEntry, catalogue, type MessageData } from './catalogue.ts'
import type { Diagnostic, Place } from './diagnostic.ts'

export type MessageName = keyof typeof catalogue

/** Adds one message of the catalogue. Every step is given one, and none prints. */
export type Report = (name: MessageName, place: Place | null, data?: MessageData) => void

/** Collects what the steps report of one file, in the order in which it was found. */
export class DiagnosticList {
  readonly all: Diagnostic[] = []

  /** `path` is the file as the user named it, or null. */
  constructor(readonly path: string | null) {}

  /** Bound, so that it can be handed down as a plain function. */
  readonly report: Report = (name, place, data = {}) => {
    const entry: CatalogueEntry = catalogue[name]
    this.all.push({
      code: entry.code,
      name,
      severity: entry.severity,
      what: entry.what(data),
      why: entry.why,
      fix: typeof entry.fix === 'string' ? entry.fix : entry.fix(data),
      path: place?.file ?? this.path,
      place,
      restricted: entry.restricted ?? false,
    })
  }

  get hasErrors(): boolean {
    return this.all.some((one) => one.severity === 'error')
  }
}
