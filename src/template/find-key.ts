import { isMap, isScalar } from 'yaml'
import type { Place } from '../diagnostics/diagnostic.ts'
import type { FoundFile } from './find-resource.ts'
import { parseYaml, type YamlFile } from './parse-yaml.ts'

/** Place of the value of the first of these keys (`['colours', 'muted']`) in the first file that has any; else its top. */
export async function findKey(
  files: readonly FoundFile[],
  keys: readonly (readonly string[])[],
): Promise<Place> {
  for (const { text, path } of files) {
    const yaml = await parseYaml(text, path)
    for (const key of keys) {
      const place = placeOfKey(yaml, key)
      if (place !== null) return place
    }
  }
  return { line: 1, column: 1, endLine: 1, endColumn: 1, file: files[0]?.path ?? '' }
}

function placeOfKey(yaml: YamlFile, key: readonly string[]): Place | null {
  let node = yaml.root
  for (const part of key) {
    if (!isMap(node)) return null
    node = node.get(part, true)
  }
  return isScalar(node) && node.range ? yaml.placeOf(node.range) : null
}
