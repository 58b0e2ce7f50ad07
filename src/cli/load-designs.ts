import { dirname } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { DiagnosticList } from '../diagnostics/report.ts'
import type { Brief } from '../model/brief.ts'
import { loadTemplate } from '../template/load-template.ts'
import { loadTheme } from '../template/load-theme.ts'
import type { Template } from '../template/template.ts'
import type { HouseDocument, Theme } from '../template/theme.ts'
import { distinctDiagnostics } from './print-diagnostics.ts'
import { type RenderOptions, templatesOf } from './render-options.ts'
import { UsageError } from './usage-error.ts'

/** A template and the theme it is printed with. */
export interface Design {
  template: Template
  theme: Theme
}

/** Folders that may hold templates and themes of the user's own: the brief's, then the one we are run in. */
export function localFolders(path: string | null): string[] {
  return path === null ? ['.'] : [...new Set([dirname(path), '.'])]
}

/**
 * The templates of a run with their themes. A name that nobody knows is a usage error; a mistake in a file is told by
 * `diagnostics`, and the design is left out.
 */
export async function loadDesigns(
  names: readonly string[],
  theme: string | undefined,
  folders: readonly string[],
): Promise<{ designs: Design[]; diagnostics: Diagnostic[] }> {
  const list = new DiagnosticList(null)
  const designs: Design[] = []
  for (const name of new Set(names)) {
    const template = await loadTemplate(name, folders, list.report)
    const look = template && (await loadTheme(theme ?? template.theme, folders, list.report))
    if (template && look) designs.push({ template, theme: look })
  }
  const unknown = list.all.filter((one) => one.name === 'template-unknown' || one.name === 'theme-unknown')
  if (unknown.length > 0) throw new UsageError(unknown)
  return { designs, diagnostics: list.all }
}

/** The document that the command names: like a theme that nobody knows, one that can't be used is a usage error. */
async function referenceOf(path: string | undefined): Promise<HouseDocument | null> {
  if (path === undefined) return null
  const { findReference } = await import('../template/find-reference.ts')
  const list = new DiagnosticList(null)
  const found = findReference(path, null, list.report)
  if (found === null) throw new UsageError(list.all)
  return found
}

function withReference(design: Design, reference: HouseDocument): Design {
  return { ...design, theme: { ...design.theme, reference } }
}

/** The designs that can be made of a brief. */
export type DesignsOf = (path: string | null, brief: Brief) => readonly Design[]

/** The designs of a run. Briefs in one folder share what lies beside them; it is loaded once. */
export async function loadDesignsFor(
  paths: readonly (string | null)[],
  options: Pick<RenderOptions, 'template' | 'theme' | 'reference'>,
): Promise<{ designsOf: DesignsOf; diagnostics: Diagnostic[] }> {
  const byFolders = new Map<string, Design[]>()
  const all: Diagnostic[] = []
  const reference = await referenceOf(options.reference)
  for (const path of paths) {
    const folders = localFolders(path)
    const key = folders.join('\n')
    if (byFolders.has(key)) continue
    const found = await loadDesigns(templatesOf(options), options.theme, folders)
    byFolders.set(
      key,
      reference === null ? found.designs : found.designs.map((one) => withReference(one, reference)),
    )
    all.push(...found.diagnostics)
  }
  const designsOf: DesignsOf = (path, { pack }) => {
    const designs = byFolders.get(localFolders(path).join('\n')) ?? []
    // Of a pack that is read back, only its own kind can be made; who asks for another by name is told so.
    const own = designs.filter((one) => one.template.audience === pack?.audience)
    return options.template === undefined && own.length > 0 ? own : designs
  }
  return { designsOf, diagnostics: distinctDiagnostics(all) }
}
