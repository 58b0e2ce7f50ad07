import type { Place } from '../diagnostics/diagnostic.ts'
import { didYouMean } from '../diagnostics/did-you-mean.ts'
import { DiagnosticList, type Report } from '../diagnostics/report.ts'
import { camelCase, camelKeys } from './camel-keys.ts'
import { compiled } from './compiled.ts'
import { type FoundFile, findResource, listNames, type Shelf } from './find-resource.ts'
import type { Theme } from './theme.ts'
import { isThemeValue, mayHyphenate, styleDefaults, type ThemeSchema, themeSchema } from './theme-schema.ts'

const shelf: Shelf = {
  local: ['themes', 'templates/themes'],
  builtIn: 'templates/themes',
  fileOf: (name) => `${name}.yml`,
  extension: '.yml',
}

/** Values of a theme file in a tree of kebab-case keys. */
export interface ThemeTree {
  [key: string]: ThemeTree | string | number | boolean
}

/**
 * The theme of that name: a user's `themes/<name>.yml` before a built-in one; a name with a slash or `.yml` is a
 * path. `extends:` gives what it does not say itself. Null when there is none or anything in it is wrong.
 */
export async function loadTheme(
  name: string,
  folders: readonly string[],
  report: Report,
): Promise<Theme | null> {
  const list = new DiagnosticList(null)
  const watched: Report = (...message) => {
    list.report(...message)
    report(...message)
  }
  const loaded = await loadTree(name, folders, watched, [])
  if (loaded === null || list.hasErrors) return null
  const tree = withDefaults(loaded.tree)
  const top: Place = { line: 1, column: 1, endLine: 1, endColumn: 1, file: loaded.file.path }
  requireAll(themeSchema, tree, '', (key) => watched('theme-value-missing', top, { key }))
  if (list.hasErrors) return null
  const theme = { ...(camelKeys(tree) as unknown as Theme), fontFolders: [...folders] }
  theme.fonts.scripts ??= {}
  for (const style of Object.values(theme.styles))
    style.colour = camelCase(style.colour) as typeof style.colour
  const { width, height, left, right, top: above, bottom } = theme.page
  if (width - left - right < 72 || height - above - bottom < 72) {
    watched('theme-page-too-small', top)
    return null
  }
  return theme
}

/** Names of all themes, the user's own first. */
export function listThemes(folders: readonly string[]): Promise<string[]> {
  return listNames(folders, shelf)
}

/** A theme's values over those of what it extends; `below` are the files that led here. */
async function loadTree(
  name: string,
  folders: readonly string[],
  report: Report,
  below: readonly string[],
): Promise<{ tree: ThemeTree; file: FoundFile } | null> {
  const file = await findResource(name, folders, shelf)
  if (file === null) {
    const known = await listThemes(folders)
    report('theme-unknown', null, { name, near: didYouMean(name, known) ?? '', known: known.join(', ') })
    return null
  }
  if (below.includes(file.path)) {
    report(
      'theme-extends-itself',
      { line: 1, column: 1, endLine: 1, endColumn: 1, file: file.path },
      { name },
    )
    return null
  }
  const own = (await compiled<ThemeTree>(file)) ?? (await parseThemeFile(file, report))
  if (own === null) return null
  fillCuts(own)
  const parent = own.extends
  if (typeof parent !== 'string') return { tree: { name, ...own }, file }
  const base = await loadTree(parent, folders, report, [...below, file.path])
  return base && { tree: { ...merge(base.tree, own), name: own.name ?? name }, file }
}

async function parseThemeFile(file: FoundFile, report: Report): Promise<ThemeTree | null> {
  // Here, not above: a built-in theme is not parsed again.
  const { parseTheme } = await import('./parse-theme.ts')
  return parseTheme(file, report)
}

/** `over` where it says something, else `under`. */
function merge(under: ThemeTree, over: ThemeTree): ThemeTree {
  const merged: ThemeTree = { ...under }
  for (const [key, value] of Object.entries(over)) {
    const old = merged[key]
    merged[key] = typeof value === 'object' && typeof old === 'object' ? merge(old, value) : value
  }
  return merged
}

/** A theme that names its own regular font, but not every cut of it, has none of the other theme's in their place. */
function fillCuts({ fonts }: ThemeTree): void {
  if (typeof fonts !== 'object') return
  const { serif, sans, scripts } = fonts
  const faces = [serif, sans, ...(typeof scripts === 'object' ? Object.values(scripts) : [])]
  for (const face of faces) {
    if (typeof face !== 'object' || face.regular === undefined) continue
    face.bold ??= face.regular
    if (face === serif || face === sans) {
      face['bold-italic'] ??= face.italic ?? face.bold
      face.italic ??= face.regular
    } else face.scale ??= 1
  }
}

function withDefaults(tree: ThemeTree): ThemeTree {
  const { extends: _, hyphenate, ...rest } = tree
  const { styles, fonts } = rest
  if (typeof fonts === 'object' && typeof fonts.scripts === 'object') {
    for (const face of Object.values(fonts.scripts)) if (typeof face === 'object') face.scale ??= 1
  }
  if (typeof styles !== 'object') return rest
  const full = Object.entries(styles).map(([name, style]) => {
    if (typeof style !== 'object') return [name, style]
    const parted = mayHyphenate(name, style.size, hyphenate, style.hyphenate)
    return [name, { ...styleDefaults, ...style, hyphenate: parted }]
  })
  return { ...rest, styles: Object.fromEntries(full) }
}

function requireAll(schema: ThemeSchema, tree: ThemeTree, path: string, report: (key: string) => void): void {
  for (const [key, entry] of Object.entries(schema)) {
    if (key === 'extends' || key === 'hyphenate') continue
    const value = tree[key]
    // No script needs a font of the theme's; where there is one, a regular cut is enough.
    const optional = key === 'scripts' || (path.startsWith('fonts.scripts.') && key !== 'regular')
    if (value === undefined && optional) continue
    if (value === undefined) report(path + key)
    else if (!isThemeValue(entry) && typeof value === 'object') {
      requireAll(entry, value, `${path}${key}.`, report)
    }
  }
}
