import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { coloursFor } from './colours.ts'
import type { ExitCode } from './exit-codes.ts'
import { formatSummary } from './format-summary.ts'
import type { LoadedBrief } from './load-brief.ts'
import type { PackJob } from './make-packs.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import type { RenderOptions } from './render-options.ts'
import { sanitise } from './sanitise.ts'
import { summarise } from './summarise.ts'
import type { World } from './world.ts'

/** A pack that was written. */
export interface PackFile {
  path: string
  job: PackJob
  /** Bytes. */
  size: number
}

/** A file that was left alone, though a pack was made to replace it. */
export interface KeptFile {
  path: string
  job: PackJob
  /** Somebody changed it since we wrote it; we never wrote it; another program holds it open. */
  because: 'edited' | 'foreign' | 'open'
}

/** What came of one brief. */
export interface BriefResult {
  loaded: LoadedBrief
  files: PackFile[]
  kept: KeptFile[]
  diagnostics: Diagnostic[]
  code: ExitCode
}

/** The end of a run: messages, the files made, and each brief as it was read. */
export async function reportRun(
  results: readonly BriefResult[],
  notes: readonly Diagnostic[],
  options: RenderOptions,
  world: World,
): Promise<void> {
  if (options.json === true) {
    world.stdout.write(`${JSON.stringify(runToJson(results, notes), null, 2)}\n`)
    return
  }
  const told = (all: readonly Diagnostic[]) =>
    options.quiet === true ? all.filter((one) => one.severity !== 'note') : all
  await printDiagnostics(told(notes), world)
  for (const one of results) await printDiagnostics(told(one.diagnostics), world, one.loaded.lineOf)
  if (options.quiet !== true) await printRun(results, world)
}

async function printRun(results: readonly BriefResult[], world: World): Promise<void> {
  const colours = await coloursFor(world, world.stderr)
  for (const { files, kept } of results) {
    for (const { path } of files) world.stderr.write(`${sanitise(path)}\n`)
    for (const { path } of kept)
      world.stderr.write(`${sanitise(path)} ${colours.warning('kept as it was')}\n`)
  }
  for (const { loaded } of results) {
    if (loaded.brief === null) continue
    world.stderr.write(formatSummary(loaded.name, summarise(loaded.brief), colours))
  }
  const failed = results.filter((one) => one.code !== 0)
  if (results.length === 1 || failed.length === 0) return
  world.stderr.write(
    `${colours.error('Not all is well')} with ${failed.length} of ${results.length} briefs:\n`,
  )
  for (const { loaded } of failed) world.stderr.write(`  ${sanitise(loaded.name)}\n`)
}

/** The result of a run for other programs: `briefpack/render@1`. */
function runToJson(results: readonly BriefResult[], notes: readonly Diagnostic[]) {
  return {
    schema: 'briefpack/render@1',
    files: results.flatMap(({ loaded, files }) =>
      files.map(({ path, job, size }) => ({
        path,
        brief: loaded.name,
        template: job.template,
        audience: job.design.template.audience,
        format: job.format,
        language: job.language ?? loaded.brief?.language.value ?? null,
        size,
      })),
    ),
    kept: results.flatMap(({ loaded, kept }) =>
      kept.map(({ path, job, because }) => ({
        path,
        brief: loaded.name,
        template: job.template,
        format: job.format,
        because,
      })),
    ),
    briefs: results.map(({ loaded, code }) => ({
      path: loaded.name,
      exitCode: code,
      read: loaded.brief === null ? null : summarise(loaded.brief),
    })),
    diagnostics: [...notes, ...results.flatMap((one) => one.diagnostics)],
  }
}
