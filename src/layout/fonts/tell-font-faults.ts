import type { Report } from '../../diagnostics/report.ts'
import { FontFault, fontFaults } from '../../fonts/font-fault.ts'

/** Runs what lays text out; a font that fails on the way becomes a message, and the result null. */
export async function tellFontFaults<T>(report: Report, run: () => Promise<T>): Promise<T | null> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof FontFault)) throw error
    // A package is named, not the machine's folders above it.
    const path = error.path.replace(/^.*[\\/]node_modules[\\/]/u, '').replaceAll('\\', '/')
    report('font-unusable', null, { path, ...fontFaults[error.kind] })
    return null
  }
}
