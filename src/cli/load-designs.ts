import { dirname } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { DiagnosticList } from '../diagnostics/report.ts'
import { loadTemplate } from '../template/load-template.ts'
import { loadTheme } from '../template/load-theme.ts'
import type { Template } from '../template/template.ts'
import type { Theme } from '../template/theme.ts'
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
