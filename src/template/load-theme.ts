import type { Place } from '../diagnostics/diagnostic.ts'
import { didYouMean } from '../diagnostics/did-you-mean.ts'
import { DiagnosticList, type Report } from '../diagnostics/report.ts'
import { camelCase, camelKeys } from './camel-keys.ts'
import { compiled } from './compiled.ts'
import { fillCuts, requireAll, withDefaults } from './complete-theme.ts'
import { type FoundFile, findResource, listNames, type Shelf } from './find-resource.ts'
import type { HouseDocument, Theme } from './theme.ts'
import { themeSchema } from './theme-schema.ts'

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
  const top: Place = { line: 1, column: 1, endLine: 1, endColumn: 1, file: loaded.files[0]?.path ?? name }
  requireAll(themeSchema, tree, '', (key) => watched('theme-value-missing', top, { key }))
  if (list.hasErrors) return null
  const theme: Theme = {
    ...(camelKeys(tree) as unknown as Theme),
    reference: await referenceOf(tree.reference, watched),
    fontFolders: [...folders],
  }
  theme.fonts.scripts ??= {}
  for (const style of Object.values(theme.styles))
    style.colour = camelCase(style.colour) as typeof style.colour
  const { width, height, left, right, top: above, bottom } = theme.page
  if (width - left - right < 72 || height - above - bottom < 72) {
    watched('theme-page-too-small', top)
  }
  if (!loaded.builtIn) {
    const { checkContrast } = await import('./check-contrast.ts')
    await checkContrast(theme, loaded.files, watched)
  }
  return list.hasErrors ? null : theme
}

/** The document that a theme names, which was checked with the theme that names it. */
async function referenceOf(
  path: ThemeTree[string] | undefined,
  report: Report,
): Promise<HouseDocument | null> {
  if (typeof path !== 'string') return null
  const { findReference } = await import('./find-reference.ts')
  return findReference(path, null, report)
}

/** Names of all themes, the user's own first. */
export function listThemes(folders: readonly string[]): Promise<string[]> {
  return listNames(folders, shelf)
}

interface LoadedTree {
  tree: ThemeTree
  /** The theme's own file, then those it extends. */
  files: FoundFile[]
  /** All of them were checked when the program was built. */
  builtIn: boolean
}

/** A theme's values over those of what it extends; `below` are the files that led here. */
async function loadTree(
  name: string,
  folders: readonly string[],
  report: Report,
  below: readonly string[],
): Promise<LoadedTree | null> {
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
  const ready = compiled<ThemeTree>(file)
  const own = ready ?? (await parseThemeFile(file, report))
  if (own === null) return null
  const builtIn = ready !== null
  fillCuts(own)
  const parent = own.extends
  if (typeof parent !== 'string') return { tree: { name, ...own }, files: [file], builtIn }
  const base = await loadTree(parent, folders, report, [...below, file.path])
  if (base === null) return null
  return {
    tree: { ...merge(base.tree, own), name: own.name ?? name },
    files: [file, ...base.files],
    builtIn: builtIn && base.builtIn,
  }
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
