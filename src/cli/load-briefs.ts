import { DiagnosticList } from '../diagnostics/report.ts'
import { type LoadedBrief, loadBrief } from './load-brief.ts'
import { type NamedBrief, nameBriefs } from './name-briefs.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import type { World } from './world.ts'

/** The briefs that the arguments name, as far as they can be read; what was skipped is told on stderr. */
export async function loadBriefs(args: readonly string[], world: World): Promise<LoadedBrief[]> {
  const notes = new DiagnosticList(null)
  const loaded = await loadNamed(await nameBriefs(args, world, notes), world, notes)
  await printDiagnostics(notes.all, world)
  return loaded
}

/**
 * Reads what is named. Packs among briefs are skipped with a note: most shells expand `*.md` before we see it, so a
 * pack is taken as named only where nothing but packs is.
 */
export async function loadNamed(
  named: readonly NamedBrief[],
  world: World,
  notes: DiagnosticList,
): Promise<LoadedBrief[]> {
  const loaded: LoadedBrief[] = []
  for (const one of named) {
    const brief = await loadBrief(one, world, notes)
    if (brief !== null) loaded.push(brief)
  }
  const briefs = loaded.filter((one) => !one.brief?.pack)
  if (briefs.length === 0 || briefs.length === loaded.length) return loaded
  for (const one of loaded) if (!briefs.includes(one)) notes.report('pack-skipped', null, { path: one.name })
  return briefs
}
