import { DiagnosticList } from '../diagnostics/report.ts'
import type { Format } from '../writers/index.ts'
import { collectBitByBit } from './collect-bit-by-bit.ts'
import { type ExitCode, exitCodeOf, exitCodes, joinExitCodes } from './exit-codes.ts'
import type { LoadedBrief } from './load-brief.ts'
import { loadNamed } from './load-briefs.ts'
import { type DesignsOf, loadDesignsFor } from './load-designs.ts'
import { jobsFor, type MadePacks, makePacks } from './make-packs.ts'
import { type NamedBrief, nameBriefs } from './name-briefs.ts'
import { folderFor, planPacks } from './plan-packs.ts'
import { distinctDiagnostics } from './print-diagnostics.ts'
import { checkLanguage, parseFormats, type RenderOptions, templatesOf } from './render-options.ts'
import { type BriefResult, reportRun } from './report-run.ts'
import { takeRunNotes } from './take-run-notes.ts'
import { usageError } from './usage-error.ts'
import type { World } from './world.ts'
import { type PlannedPack, writePacks } from './write-packs.ts'

/** Makes the packs of all briefs; everything is read and every name is known before the first is written. */
export async function renderBriefs(
  args: readonly string[],
  options: RenderOptions,
  world: World,
): Promise<ExitCode> {
  const formats = parseFormats(options.format)
  checkLanguage(options.lang)
  const notes = new DiagnosticList(null)
  const named = await nameBriefs(args, world, notes)
  const toStdout = options.out === '-'
  if (toStdout) checkOneFile(named, formats, options)
  const { designsOf, diagnostics } = await loadDesignsFor(
    named.map((one) => one.path),
    options,
  )
  if (diagnostics.some((one) => one.severity === 'error')) {
    await reportRun([], diagnostics, options, world)
    return exitCodes.input
  }
  notes.all.push(...diagnostics)
  const loaded = await loadNamed(named, world, notes)
  const plans = planAll(loaded, designsOf, formats, options)
  const results = await renderAll(loaded, plans, toStdout, options, world)
  notes.all.push(...takeRunNotes(results))
  await reportRun(results, notes.all, options, world)
  return joinExitCodes(results.map((one) => one.code))
}

/** `--out -` and `--json` are both for stdout. */
function checkOneFile(
  named: readonly NamedBrief[],
  formats: readonly Format[] | null,
  options: RenderOptions,
): void {
  if (options.json === true) {
    throw usageError('usage-wrong', { problem: '--json and --out - both print on stdout', command: 'render' })
  }
  const templates = new Set(templatesOf(options)).size
  const count = named.length * templates * (formats?.length ?? 3)
  if (count !== 1) throw usageError('stdout-holds-one', { count })
}

function planAll(
  loaded: readonly LoadedBrief[],
  designsOf: DesignsOf,
  formats: readonly Format[] | null,
  options: RenderOptions,
): PlannedPack[][] {
  const jobs = loaded.map((one) =>
    one.brief === null
      ? []
      : jobsFor(one.named.path, one.brief, designsOf(one.named.path, one.brief), formats, options.lang),
  )
  const briefs = loaded.map((one) => one.named.path)
  const paths = planPacks(jobs.flat(), briefs, folderFor(briefs, options.out ?? null))
  let at = 0
  return jobs.map((own) => own.map((job) => ({ job, path: paths[at++] ?? '' })))
}

/** Behind so many briefs with packs a run is long enough for V8's usual collecting of garbage, and its code is loaded. */
const few = 5

/** While the packs of one brief reach the disk, those of the next are made. */
async function renderAll(
  loaded: readonly LoadedBrief[],
  plans: readonly (readonly PlannedPack[])[],
  toStdout: boolean,
  options: RenderOptions,
  world: World,
): Promise<BriefResult[]> {
  const results: BriefResult[] = []
  let writing: Promise<BriefResult> | null = null
  let made = 0
  for (const [at, brief] of loaded.entries()) {
    const plan = plans[at] ?? []
    const packs = await packsOf(brief, plan)
    if (packs.made.length > 0 && ++made === few) collectBitByBit()
    if (writing !== null) results.push(await writing)
    writing = writeOne(brief, packs, plan, toStdout, options, world)
  }
  if (writing !== null) results.push(await writing)
  return results
}

async function packsOf({ name, brief }: LoadedBrief, plan: readonly PlannedPack[]): Promise<MadePacks> {
  if (brief === null) return { made: [], diagnostics: [] }
  return makePacks(
    name,
    brief,
    plan.map(({ job }) => job),
  )
}

async function writeOne(
  loaded: LoadedBrief,
  { made, diagnostics: told }: MadePacks,
  plan: readonly PlannedPack[],
  toStdout: boolean,
  options: RenderOptions,
  world: World,
): Promise<BriefResult> {
  const list = new DiagnosticList(loaded.name)
  const { files, kept } = await writePacks(
    made,
    plan,
    { toStdout, force: options.force === true },
    world,
    list,
  )
  const diagnostics = [...loaded.diagnostics, ...told, ...list.all]
  const code = exitCodeOf(diagnostics, options.strict === true, files.length)
  return { loaded, files, kept, diagnostics: distinctDiagnostics(diagnostics), code }
}
