import { DiagnosticList } from '../diagnostics/report.ts'
import { type LoadedBrief, loadBrief } from './load-brief.ts'
import { nameBriefs } from './name-briefs.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import type { World } from './world.ts'

/** The briefs that the arguments name, as far as they can be read; what was skipped is told on stderr. */
export async function loadBriefs(args: readonly string[], world: World): Promise<LoadedBrief[]> {
  const notes = new DiagnosticList(null)
  const loaded: LoadedBrief[] = []
  for (const named of await nameBriefs(args, world, notes)) {
    const brief = await loadBrief(named, world, notes)
    if (brief !== null) loaded.push(brief)
  }
  await printDiagnostics(notes.all, world)
  return loaded
}
