// Run when the program is built: parses every built-in template, theme and labels file, so that a start needs to
// parse none. Prints the store that compiled.ts reads.
import { DiagnosticList } from '../diagnostics/report.ts'
import { listResources, readResource } from '../resources.ts'
import { compiledKey } from './compiled.ts'
import { listLanguages, parseLabels } from './load-labels.ts'
import { listTemplates, parseTemplate } from './load-template.ts'
import { parseTheme } from './parse-theme.ts'

const list = new DiagnosticList(null)
const store: Record<string, unknown> = {}

/** Adds one file under its key, parsed. */
async function add(
  path: string,
  parse: (file: { path: string; text: string; byPath: false }) => unknown,
): Promise<void> {
  const text = new TextDecoder().decode(await readResource(path))
  store[compiledKey(path, text)] = await parse({ path, text, byPath: false })
}

for (const { name } of await listTemplates([])) {
  await add(`templates/${name}/template.md`, (file) => parseTemplate(file, name, list.report))
}
for (const file of await listResources('templates/themes')) {
  await add(`templates/themes/${file}`, (found) => parseTheme(found, list.report))
}
for (const language of await listLanguages()) {
  await add(`templates/labels/${language}.yml`, ({ text }) => parseLabels(text))
}
if (list.all.length > 0) throw new Error(list.all.map(({ path, what }) => `${path}: ${what}`).join('\n'))
process.stdout.write(JSON.stringify(store))
