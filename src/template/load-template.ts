import { didYouMean } from '../diagnostics/did-you-mean.ts'
import { DiagnosticList, type Report } from '../diagnostics/report.ts'
import { compiled } from './compiled.ts'
import { type FoundFile, findResource, listNames, type Shelf } from './find-resource.ts'
import type { Template, TemplateSummary } from './template.ts'

const shelf: Shelf = {
  local: ['', 'templates'],
  builtIn: 'templates',
  fileOf: (name) => `${name}/template.md`,
  extension: '.md',
}

/**
 * The template of that name: the first of the user's `folders` that has `<name>/template.md` or
 * `templates/<name>/template.md`, else the built-in one. A name with a slash or `.md` is a path. Null when there is
 * none, or when anything in it is wrong: a template never renders half.
 */
export async function loadTemplate(
  name: string,
  folders: readonly string[],
  report: Report,
): Promise<Template | null> {
  const found = await findResource(name, folders, shelf)
  if (found) return compiled<Template>(found) ?? parseTemplate(found, nameOf(name, found), report)
  const known = await listNames(folders, shelf)
  report('template-unknown', null, { name, near: didYouMean(name, known) ?? '', known: known.join(', ') })
  return null
}

/** Every template that can be used, for `briefpack templates`; one with errors is left out. */
export async function listTemplates(folders: readonly string[]): Promise<TemplateSummary[]> {
  const all: TemplateSummary[] = []
  for (const name of await listNames(folders, shelf)) {
    const template = await loadTemplate(name, folders, new DiagnosticList(null).report)
    if (template === null) continue
    const { audience, description, formats } = template
    all.push({ name, description, audience, formats })
  }
  return all
}

/** Parses one template's text; `name` is what its place in a folder calls it. */
export async function parseTemplate(file: FoundFile, name: string, report: Report): Promise<Template | null> {
  // Here, not above: `inspect` parses no template.
  const { parseTemplateHead } = await import('./parse-template-head.ts')
  const { parseTemplateBody } = await import('./parse-template-body.ts')
  const list = new DiagnosticList(file.path)
  const watched: Report = (...message) => {
    list.report(...message)
    report(...message)
  }
  const head = await parseTemplateHead(file, name, watched)
  const nodes = await parseTemplateBody(file, watched)
  return head === null || list.hasErrors ? null : { ...head, nodes }
}

/** The folder's name; of a path, the name of the file, or of its folder where the file is `template.md`. */
function nameOf(name: string, found: FoundFile): string {
  if (!found.byPath) return name
  const parts = name.split(/[\\/]/u)
  const file = (parts.at(-1) ?? name).replace(/\.md$/iu, '')
  return file === 'template' ? (parts.at(-2) ?? file) : file
}
