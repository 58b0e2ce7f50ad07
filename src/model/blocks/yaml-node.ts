/** A node of parsed YAML in which every scalar is text. Offsets are UTF-16, into the YAML. */
export type YamlNode = YamlScalar | YamlMap | YamlList | YamlAlias

interface YamlStretch {
  start: number
  /** Behind its last character. */
  end: number
}

export interface YamlScalar extends YamlStretch {
  kind: 'scalar'
  value: string
}

export interface YamlMap extends YamlStretch {
  kind: 'map'
  items: readonly YamlPair[]
}

export interface YamlPair {
  key: YamlNode
  value: YamlNode | null
}

export interface YamlList extends YamlStretch {
  kind: 'list'
  items: readonly (YamlNode | null)[]
}

export interface YamlAlias extends YamlStretch {
  kind: 'alias'
}

/** The value of a key of a map; undefined where it has no such key. */
export function valueAt(map: YamlMap, name: string): YamlNode | null | undefined {
  return map.items.find(({ key }) => key.kind === 'scalar' && key.value === name)?.value
}
