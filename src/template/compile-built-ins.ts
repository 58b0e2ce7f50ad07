// Used when the program is built, and never by it.
import { DiagnosticList } from '../diagnostics/report.ts'
import { listResources, readResourceNow } from '../resources.ts'
import { compiledKey } from './compiled.ts'
import { listLanguages, parseLabels } from './load-labels.ts'
import { listTemplates, parseTemplate } from './load-template.ts'
import { loadTheme } from './load-theme.ts'
import { parseTheme } from './parse-theme.ts'
import type { Theme } from './theme.ts'

/** A file of the package, as the parsers take it. */
interface BuiltIn {
  path: string
  text: string
  byPath: false
}

/** The built-in themes. Throws where one is wrong. */
export async function builtInThemes(): Promise<Theme[]> {
  const names = listResources('templates/themes').map((file) => file.replace(/\.yml$/u, ''))
  const themes = await Promise.all(names.map((name) => loadTheme(name, [], () => {})))
  return themes.map((theme, at) => {
    if (theme === null) throw new Error(`The built-in theme ${names[at]} is wrong`)
    return theme
  })
}

/** Every built-in template, theme and labels file, parsed: the JSON that `compiled` reads. Throws where one is wrong. */
export async function compileBuiltIns(): Promise<string> {
  const list = new DiagnosticList(null)
  const store: Record<string, unknown> = {}
  const add = async (path: string, parse: (file: BuiltIn) => unknown) => {
    const text = new TextDecoder().decode(readResourceNow(path))
    store[compiledKey(path, text)] = await parse({ path, text, byPath: false })
  }
  for (const { name } of await listTemplates([])) {
    await add(`templates/${name}/template.md`, (file) => parseTemplate(file, name, list.report))
  }
  for (const file of listResources('templates/themes')) {
    await add(`templates/themes/${file}`, (found) => parseTheme(found, list.report))
    // As a whole: contrast of its colours, and what it extends.
    await loadTheme(file.replace(/\.yml$/u, ''), [], list.report)
  }
  for (const language of listLanguages()) {
    await add(`templates/labels/${language}.yml`, ({ text }) => parseLabels(text))
  }
  if (list.all.length > 0) throw new Error(list.all.map(({ path, what }) => `${path}: ${what}`).join('\n'))
  return JSON.stringify(store)
}
