// The one file that names all four steps, top to bottom: read, build, fill, write.
import { DiagnosticList } from './diagnostics/report.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { buildBrief } from './model/build.ts'
import type { Brief } from './model/brief.ts'
import { readSource } from './readers/index.ts'
import { fillTemplate } from './template/fill.ts'
import type { Template } from './template/template.ts'
import type { Labels } from './template/labels.ts'
import type { Pack } from './template/pack.ts'
import type { Theme } from './template/theme.ts'
import { loadWriter } from './writers/index.ts'

/** A brief's bytes under the name the user gave; the extension decides the syntax. */
export interface Source {
  path: string
  bytes: Uint8Array
}

/** What came of it, and everything there is to say; `value` is null when an error makes it impossible. */
export interface Outcome<T> {
  value: T | null
  diagnostics: Diagnostic[]
}

/** read and build: bytes to the model. */
export async function parseBrief(source: Source): Promise<Outcome<Brief>> {
  const list = new DiagnosticList(source.path)
  const tree = await readSource(source.path, source.bytes, list.report)
  const value = tree === null ? null : buildBrief(tree, list.report)
  return { value, diagnostics: list.all }
}

/** fill: the model and a template to what is on paper. */
export function fillPack(brief: Brief, template: Template, labels: Labels, path: string | null = null): Outcome<Pack> {
  const list = new DiagnosticList(path)
  const value = fillTemplate(brief, template, labels, list.report)
  return { value, diagnostics: list.all }
}

/** write: what is on paper to the bytes of one format. */
export async function renderPack(
  pack: Pack,
  theme: Theme,
  format: string,
  path: string | null = null,
): Promise<Outcome<Uint8Array>> {
  const list = new DiagnosticList(path)
  const writer = await loadWriter(format)
  const value = await writer.write(pack, theme, list.report)
  return { value, diagnostics: list.all }
}
