import type { Report } from '../../diagnostics/report.ts'
import { faultData, faultMessages } from '../../opc/fault-messages.ts'
import type { PackageFault } from '../../opc/package-fault.ts'

/** Says why a Word file is not read, or which part of it is not. */
export function reportPackageFault(fault: PackageFault, report: Report): void {
  report(faultMessages[fault.kind], null, faultData(fault))
}
