import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Report } from '../../diagnostics/report.ts'

/** What a reader and the marks tell of lines, by the places of their blocks. */
export interface LineSigns {
  /** Lines that end in an audience mark of their own. */
  marked: ReadonlySet<Place>
  /** Lines in letters that are larger than those of the text. */
  larger: ReadonlySet<Place>
  report: Report
}
