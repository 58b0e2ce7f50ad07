import type { DiagnosticList } from '../diagnostics/report.ts'
import type { MadePack, PackJob } from './make-packs.ts'
import { reasonOf } from './reason-of.ts'
import type { PackFile } from './report-run.ts'
import type { World } from './world.ts'

/** A pack to make, and where it will be. */
export interface PlannedPack {
  job: PackJob
  path: string
}

/** Writes the packs of one brief. A folder that refuses one pack refuses the others too: told once. */
export async function writePacks(
  made: readonly MadePack[],
  plan: readonly PlannedPack[],
  toStdout: boolean,
  world: World,
  list: DiagnosticList,
): Promise<PackFile[]> {
  const files: PackFile[] = []
  for (const { job, bytes } of made) {
    const path = plan.find((one) => one.job === job)?.path
    if (bytes === null || path === undefined) continue
    if (toStdout) {
      world.stdout.write(bytes)
      continue
    }
    try {
      await world.writeFile(path, bytes)
    } catch (error) {
      const reason = reasonOf(error)
      if (reason === null) throw error
      list.report('file-unwritable', null, { path, reason })
      break
    }
    files.push({ path, job, size: bytes.byteLength })
  }
  return files
}
