import { isMap, isScalar, type YAMLMap } from 'yaml'
import type { Place } from '../diagnostics/diagnostic.ts'
import { didYouMean } from '../diagnostics/did-you-mean.ts'
import type { Report } from '../diagnostics/report.ts'
import { fontFaults } from '../fonts/font-fault.ts'
import { findFont } from './find-font.ts'
import type { FoundFile } from './find-resource.ts'
import type { ThemeTree } from './load-theme.ts'
import { parseYaml, type YamlFile } from './parse-yaml.ts'
import {
  fontFile,
  isThemeValue,
  referenceFile,
  type ThemeSchema,
  type ThemeValue,
  themeSchema,
} from './theme-schema.ts'

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

async function checkMap(
  map: YAMLMap,
  schema: ThemeSchema,
  path: string,
  yaml: YamlFile,
  report: Report,
): Promise<ThemeTree> {
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
      if (read !== undefined) tree[key] = await checkedPath(entry, read, where, report)
      else {
        wrongValue(path + key, isScalar(value) ? value.value : null, entry, where, report)
      }
    } else if (isMap(value)) {
      tree[key] = await checkMap(value, entry, `${path}${key}.`, yaml, report)
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

/** A value that is a file is looked up, so that the message has its line. */
async function checkedPath(
  entry: ThemeValue,
  read: string | number | boolean,
  place: Place,
  report: Report,
): Promise<string | number | boolean> {
  if (entry === fontFile) return fontPath(String(read), place, report)
  if (entry !== referenceFile) return read
  const { findReference, pathBeside } = await import('./find-reference.ts')
  const path = pathBeside(String(read), place.file ?? '')
  findReference(path, place, report)
  return path
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
