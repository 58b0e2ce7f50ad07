import { briefToJson, sourceToJson } from '../model/brief-json.ts'
import { coloursFor } from './colours.ts'
import { type ExitCode, exitCodeOf } from './exit-codes.ts'
import { formatBrief } from './format-brief.ts'
import type { LoadedBrief } from './load-brief.ts'
import { loadBriefs } from './load-briefs.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import type { World } from './world.ts'

/** Prints the model of one brief on stdout, messages on stderr. */
export async function inspectBrief(path: string, json: boolean, world: World): Promise<ExitCode> {
  const [loaded] = await loadBriefs([path], world)
  if (loaded === undefined) return exitCodeOf([], false)
  if (json) {
    world.stdout.write(`${JSON.stringify(loadedToJson(loaded), null, 2)}\n`)
  } else {
    await printDiagnostics(loaded.diagnostics, world, loaded.lineOf)
    const colours = await coloursFor(world, world.stdout)
    if (loaded.brief !== null) world.stdout.write(formatBrief(loaded.name, loaded.brief, colours))
  }
  return exitCodeOf(loaded.diagnostics, false)
}

/** A brief with errors has no model that could be relied on: its source and its messages only. */
function loadedToJson({ name, source, format, brief, diagnostics }: LoadedBrief) {
  if (source === null) return { schema: 'briefpack/brief@1', source: null, diagnostics }
  const described = { path: name, format, bytes: source.bytes }
  if (brief === null) return { schema: 'briefpack/brief@1', source: sourceToJson(described), diagnostics }
  return { ...briefToJson(brief, described), diagnostics }
}
