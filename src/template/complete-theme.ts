import type { ThemeTree } from './load-theme.ts'
import { isThemeValue, mayHyphenate, styleDefaults, type ThemeSchema } from './theme-schema.ts'

/** A theme that names its own regular font, but not every cut of it, has none of the other theme's in their place. */
export function fillCuts({ fonts }: ThemeTree): void {
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

/** The tree with what a theme need not say. */
export function withDefaults(tree: ThemeTree): ThemeTree {
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

/** Reports the key of everything that a theme must say and does not. */
export function requireAll(
  schema: ThemeSchema,
  tree: ThemeTree,
  path: string,
  report: (key: string) => void,
): void {
  for (const [key, entry] of Object.entries(schema)) {
    if (key === 'extends' || key === 'hyphenate' || key === 'reference') continue
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
