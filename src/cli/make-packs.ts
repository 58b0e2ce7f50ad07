import { fillPack, renderPack } from '../convert.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { DiagnosticList } from '../diagnostics/report.ts'
import type { Brief } from '../model/brief.ts'
import { loadLabels } from '../template/load-labels.ts'
import { extensionOf, type Format } from '../writers/index.ts'
import type { Design } from './load-designs.ts'
import type { PackRequest } from './plan-packs.ts'

/** A pack to make: what its name depends on, and what it is made with. */
export interface PackJob extends PackRequest {
  design: Design
}

/** What is made of one brief; formats default to those of each template. */
export function jobsFor(
  path: string | null,
  brief: Brief,
  designs: readonly Design[],
  formats: readonly Format[] | null,
  lang: string | undefined,
): PackJob[] {
  const language = lang === undefined || lang === brief.language.value ? null : lang
  return designs.flatMap((design) =>
    (formats ?? design.template.formats).map((format) => ({
      brief: path,
      template: design.template.name,
      language,
      format,
      extension: extensionOf(format),
      design,
    })),
  )
}

/** A finished pack; null where an error forbids it. */
export interface MadePack {
  job: PackJob
  bytes: Uint8Array | null
}

/** What was made of one brief, and what there is to say about it. */
export interface MadePacks {
  made: MadePack[]
  diagnostics: Diagnostic[]
}

/** Fills and writes the packs of one brief, one after the other; `name` is the brief's in messages. */
export async function makePacks(name: string, brief: Brief, jobs: readonly PackJob[]): Promise<MadePacks> {
  const made: MadePack[] = []
  const diagnostics: Diagnostic[] = []
  for (const design of new Set(jobs.map((job) => job.design))) {
    const own = jobs.filter((job) => job.design === design)
    const list = new DiagnosticList(name)
    const labels = await loadLabels(own[0]?.language ?? brief.language.value, list.report)
    const pack = fillPack(brief, design.template, labels, name)
    diagnostics.push(...list.all, ...pack.diagnostics)
    for (const job of own) {
      const file = pack.value && (await renderPack(pack.value, design.theme, job.format, name))
      made.push({ job, bytes: file?.value ?? null })
      if (file) diagnostics.push(...file.diagnostics)
    }
  }
  return { made, diagnostics }
}
