import { completeness } from '../template/completeness.ts'
import { listTemplates } from '../template/load-template.ts'
import type { CheckOptions } from './check.ts'
import { type ExitCode, exitCodeOf, exitCodes, joinExitCodes } from './exit-codes.ts'
import type { LoadedBrief } from './load-brief.ts'
import { loadBriefs } from './load-briefs.ts'
import { loadDesigns, localFolders } from './load-designs.ts'
import { distinctDiagnostics, printDiagnostics } from './print-diagnostics.ts'
import { sanitise } from './sanitise.ts'
import type { World } from './world.ts'

/** What one pack of a brief would lack. */
interface Gaps {
  template: string
  /** What it has a place for. */
  wanted: string[]
  /** What of that the brief does not say, or not to its readers. */
  missing: string[]
}

interface Checked {
  loaded: LoadedBrief
  gaps: Gaps[]
  code: ExitCode
}

/** Messages of each brief on stderr, what its packs lack on stdout. */
export async function checkBriefs(
  args: readonly string[],
  options: CheckOptions,
  world: World,
): Promise<ExitCode> {
  const checked: Checked[] = []
  const broken = []
  const designsFor = designsByFolders(options)
  for (const loaded of await loadBriefs(args, world)) {
    const { gaps, diagnostics } = await gapsOf(loaded, designsFor)
    broken.push(...diagnostics)
    checked.push({ loaded, gaps, code: exitCodeOf(loaded.diagnostics, options.strict === true) })
  }
  const templates = distinctDiagnostics(broken)
  if (options.json === true) {
    world.stdout.write(`${JSON.stringify(checkedToJson(checked, templates), null, 2)}\n`)
  } else {
    await printDiagnostics(templates, world)
    for (const one of checked) await printChecked(one, world)
  }
  const code = joinExitCodes(checked.map((one) => one.code))
  return code === exitCodes.fine ? exitCodeOf(templates, options.strict === true) : code
}

type DesignsFor = (path: string | null) => ReturnType<typeof loadDesigns>

/** The designs for a brief; briefs in one folder share what lies beside them, and it is loaded once. */
function designsByFolders(options: CheckOptions): DesignsFor {
  const known = new Map<string, ReturnType<typeof loadDesigns>>()
  const load = async (folders: readonly string[]) => {
    const names = options.template ?? (await listTemplates(folders)).map((one) => one.name)
    return loadDesigns(names, undefined, folders)
  }
  return (path) => {
    const folders = localFolders(path)
    const key = folders.join('\n')
    const found = known.get(key) ?? load(folders)
    known.set(key, found)
    return found
  }
}

async function gapsOf({ named, brief }: LoadedBrief, designsFor: DesignsFor) {
  const { designs, diagnostics } = await designsFor(named.path)
  const gaps: Gaps[] = []
  if (brief === null) return { gaps, diagnostics }
  for (const { template } of designs) {
    const wanted = completeness(brief, template)
    gaps.push({
      template: template.name,
      wanted: wanted.map((one) => one.what),
      missing: wanted.filter((one) => one.missing).map((one) => one.what),
    })
  }
  return { gaps, diagnostics }
}

async function printChecked({ loaded, gaps }: Checked, world: World): Promise<void> {
  await printDiagnostics(loaded.diagnostics, world, loaded.lineOf)
  world.stdout.write(`${sanitise(loaded.name)}\n`)
  if (loaded.brief === null) world.stdout.write('  no pack can be made: see the messages\n')
  for (const { template, missing } of gaps) {
    const told = missing.length === 0 ? 'complete' : `lacks ${missing.map(sanitise).join(', ')}`
    world.stdout.write(`  ${sanitise(template)} pack: ${told}\n`)
  }
}

/** The result for other programs: `briefpack/check@1`. */
function checkedToJson(checked: readonly Checked[], templates: LoadedBrief['diagnostics']) {
  return {
    schema: 'briefpack/check@1',
    briefs: checked.map(({ loaded, gaps, code }) => ({ path: loaded.name, exitCode: code, packs: gaps })),
    diagnostics: [...templates, ...checked.flatMap((one) => one.loaded.diagnostics)],
  }
}
