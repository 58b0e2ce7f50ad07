import { isMap, isScalar, type YAMLMap } from 'yaml'
import type { Place } from '../diagnostics/diagnostic.ts'
import { didYouMean } from '../diagnostics/did-you-mean.ts'
import type { Report } from '../diagnostics/report.ts'
import { fontFaults } from '../fonts/font-fault.ts'
import { findFont } from './find-font.ts'
import type { FoundFile } from './find-resource.ts'
import type { ThemeTree } from './load-theme.ts'
import { parseYaml, type YamlFile } from './parse-yaml.ts'
import { fontFile, isThemeValue, type ThemeSchema, type ThemeValue, themeSchema } from './theme-schema.ts'

/** The values of one theme file, each checked: lengths in points. Null when it is not YAML at all. */
export async function parseTheme(file: FoundFile, report: Report): Promise<ThemeTree | null> {
  const yaml = await parseYaml(file.text, file.path)
  if (yaml.error || !isMap(yaml.root)) {
    const top: Place = { line: 1, column: 1, endLine: 1, endColumn: 1, file: file.path }
    const reason = yaml.error?.reason ?? 'it has no "key: value" lines'
    report('theme-invalid', yaml.error?.place ?? top, { reason })
    return null
  }
  return checkMap(yaml.root, themeSchema, '', yaml, report)
}

function checkMap(
  map: YAMLMap,
  schema: ThemeSchema,
  path: string,
  yaml: YamlFile,
  report: Report,
): ThemeTree {
  const tree: ThemeTree = {}
  for (const { key: keyNode, value } of map.items) {
    const key = isScalar(keyNode) ? String(keyNode.value) : ''
    const place = yaml.placeOf(isScalar(keyNode) ? keyNode.range : map.range)
    const entry = Object.hasOwn(schema, key) ? schema[key] : undefined
    if (entry === undefined) {
      const known = Object.keys(schema)
      report('theme-key-unknown', place, {
        key: path + key,
        near: didYouMean(key, known) ?? '',
        known: known.join(', '),
      })
    } else if (isThemeValue(entry)) {
      const read = isScalar(value) ? entry.read(value.value) : undefined
      const where = isScalar(value) && value.range ? yaml.placeOf(value.range) : place
      if (read !== undefined) tree[key] = entry === fontFile ? fontPath(String(read), where, report) : read
      else {
        wrongValue(path + key, isScalar(value) ? value.value : null, entry, where, report)
      }
    } else if (isMap(value)) {
      tree[key] = checkMap(value, entry, `${path}${key}.`, yaml, report)
    } else {
      report('theme-value-wrong', place, {
        key: path + key,
        value: isScalar(value) ? String(value.value) : 'this',
        expected: `a map of ${Object.keys(entry).join(', ')}`,
        near: '',
      })
    }
  }
  return tree
}

/** The path by which the font is opened later. */
function fontPath(written: string, place: Place, report: Report): string {
  const font = findFont(written, place.file ?? '')
  if ('fault' in font) {
    if (font.fault === 'missing') report('theme-font-missing', place, { path: font.path })
    else report('theme-font-unusable', place, { path: font.path, ...fontFaults[font.fault] })
  }
  return font.path
}

function wrongValue(key: string, value: unknown, entry: ThemeValue, place: Place, report: Report): void {
  const written = value === null ? 'empty' : String(value)
  report('theme-value-wrong', place, {
    key,
    value: written,
    expected: entry.expected,
    near: didYouMean(written, entry.known) ?? '',
  })
}
