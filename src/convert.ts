// The one file that names all four steps, top to bottom: read, build, fill, write.
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { DiagnosticList, type Report } from './diagnostics/report.ts'
import type { Asset } from './model/asset.ts'
import type { Brief } from './model/brief.ts'
import { buildBrief } from './model/build.ts'
import { imagesOf } from './model/images-of.ts'
import type { Image } from './model/inline.ts'
import type { ReadAsset } from './readers/assets/read-asset.ts'
import { readSource } from './readers/index.ts'
import { locateAll, located } from './readers/locate-all.ts'
import { fillTemplate } from './template/fill.ts'
import type { Labels } from './template/labels.ts'
import { loadLabels } from './template/load-labels.ts'
import { loadTemplate } from './template/load-template.ts'
import { loadTheme } from './template/load-theme.ts'
import type { Pack } from './template/pack.ts'
import type { Template } from './template/template.ts'
import type { HouseDocument, Theme } from './template/theme.ts'
import { extensionOf, type Format, formats, loadWriter } from './writers/index.ts'

/** A brief's bytes under the name the user gave; the extension decides the syntax. */
export interface Source {
  path: string
  bytes: Uint8Array
  /** Reads the pictures beside the brief; without it they are reported, and packs show boxes in their place. */
  readAsset?: ReadAsset
}

/** What came of a step, and everything there is to say of it; `value` is null when an error forbids it. */
export interface Outcome<T> {
  value: T | null
  diagnostics: Diagnostic[]
}

/** A brief, and the lines of the document it was read from, where that is a Word file: messages show them. */
export interface ParsedBrief extends Outcome<Brief> {
  text: string | null
}

/** read and build: a file's bytes to the model. Any error means that no pack may be made of it. */
export async function parseBrief(source: Source): Promise<ParsedBrief> {
  const list = new DiagnosticList(source.path)
  const read = await readSource(source.path, source.bytes, list.report)
  if (read === null) return { value: null, diagnostics: list.all, text: null }
  const { tree, word } = read
  const report: Report = word === null ? list.report : located(list.report, word.locate)
  const value = buildBrief(tree, report)
  if (word !== null) locateAll(value, word.locate)
  // Of a brief with errors no pack is made, so that its pictures are not looked for either.
  const readAsset = word?.readAsset ?? source.readAsset ?? null
  if (!list.hasErrors) value.assets = await assetsOf(value, readAsset, report)
  return { value, diagnostics: list.all, text: word?.text ?? null }
}

/** Most briefs have no pictures, and need not wait for what reads them. */
async function assetsOf(brief: Brief, readAsset: ReadAsset | null, report: Report): Promise<Asset[]> {
  const images = imagesOf(brief)
  if (images.length === 0) return []
  const { loadAssets } = await import('./readers/assets/load-assets.ts')
  const isRestricted = ({ place }: Image) =>
    place === undefined ||
    brief.restricted.some((hidden) => hidden.line <= place.line && place.line <= hidden.endLine)
  const wanted = images.map((image) => ({ image, restricted: isRestricted(image) }))
  return loadAssets(wanted, readAsset, report)
}

/** fill: the model and a template to what is on paper. `path` is the brief's, for the messages. */
export function fillPack(
  brief: Brief,
  template: Template,
  labels: Labels,
  path: string | null = null,
): Outcome<Pack> {
  const list = new DiagnosticList(path)
  const value = fillTemplate(brief, template, labels, list.report)
  return { value, diagnostics: list.all }
}

/** write: what is on paper to the bytes of one format. */
export async function renderPack(
  pack: Pack,
  theme: Theme,
  format: Format,
  path: string | null = null,
): Promise<Outcome<Uint8Array>> {
  const list = new DiagnosticList(path)
  const writer = await loadWriter(format)
  const value = await writer.write(pack, theme, list.report)
  return { value, diagnostics: list.all }
}

export interface ConvertOptions {
  /** Names of templates, or paths of template files; moderator and participant when left out. */
  templates?: readonly string[]
  /** All when left out. */
  formats?: readonly Format[]
  /** Language of labels, BCP 47; the brief's own when left out. */
  lang?: string
  /** Name of a theme; the template's own when left out. */
  theme?: string
  /** An organisation's own Word document, from which Word packs take their look; the theme's when left out. */
  reference?: HouseDocument
  /** Folders searched for templates and themes before the built-in ones. */
  folders?: readonly string[]
}

/** One finished pack; `extension` with its dot. */
export interface PackFile {
  template: string
  format: Format
  extension: string
  bytes: Uint8Array
}

/** What `convert` made, and everything said on the way. */
export interface Conversion {
  brief: Brief | null
  files: PackFile[]
  diagnostics: Diagnostic[]
}

/** All four steps: one brief to its packs, in memory; reads nothing but templates, themes, labels and fonts. */
export async function convert(source: Source, options: ConvertOptions = {}): Promise<Conversion> {
  const parsed = await parseBrief(source)
  const conversion: Conversion = { brief: parsed.value, files: [], diagnostics: [...parsed.diagnostics] }
  if (parsed.value === null || parsed.diagnostics.some((one) => one.severity === 'error')) return conversion
  for (const name of options.templates ?? ['moderator', 'participant']) {
    await addPack(conversion, parsed.value, name, source.path, options)
  }
  conversion.diagnostics = distinct(conversion.diagnostics)
  return conversion
}

async function addPack(
  into: Conversion,
  brief: Brief,
  name: string,
  path: string,
  options: ConvertOptions,
): Promise<void> {
  const list = new DiagnosticList(path)
  const folders = options.folders ?? []
  const template = await loadTemplate(name, folders, list.report)
  const look = template && (await loadTheme(options.theme ?? template.theme, folders, list.report))
  const theme = look && (await withReference(look, options.reference, list))
  const labels = await loadLabels(options.lang ?? brief.language.value, list.report)
  into.diagnostics.push(...list.all)
  if (!template || !theme || list.hasErrors) return
  const pack = fillPack(brief, template, labels, path)
  into.diagnostics.push(...pack.diagnostics)
  if (!pack.value) return
  for (const format of options.formats ?? formats) {
    const file = await renderPack(pack.value, theme, format, path)
    into.diagnostics.push(...file.diagnostics)
    if (file.value) {
      into.files.push({ template: template.name, format, extension: extensionOf(format), bytes: file.value })
    }
  }
}

async function withReference(
  theme: Theme,
  document: HouseDocument | undefined,
  list: DiagnosticList,
): Promise<Theme | null> {
  if (document === undefined) return theme
  const { checkReference } = await import('./template/find-reference.ts')
  const reference = checkReference(document, null, list.report)
  return reference && { ...theme, reference }
}

/** Two packs of one brief often say the same of it: once is enough. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics.filter((one) => {
    const key = JSON.stringify(one)
    return !seen.has(key) && seen.add(key)
  })
}
