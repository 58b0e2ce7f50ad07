import type { YamlMap, YamlPair } from './yaml-node.ts'

/**
 * `key: words`, neither of which holds anything that means something to YAML: no tab or other sign of control, no colon
 * or number sign with a space beside it, nothing that quotes, opens or stands for anything else.
 */
const line =
  /^([\p{L}_][\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+)*): +([\p{L}\p{N}](?:[^\p{C}\p{Zl}\p{Zp}:#]|:(?![ \n]|$)|(?<! )#)*)$/u

/**
 * YAML of nothing but such lines, as the parser would read it: most front matter is. Null for any other.
 */
export function parsePlainYaml(text: string): YamlMap | null {
  const items: YamlPair[] = []
  let start = 0
  for (const written of text.split('\n')) {
    const match = line.exec(written)
    if (match === null) return null
    const [key, words] = [match[1] as string, (match[2] as string).replace(/ +$/, '')]
    const from = start + written.length - (match[2] as string).length
    items.push({
      key: { kind: 'scalar', value: key, start, end: start + key.length },
      value: { kind: 'scalar', value: words, start: from, end: from + words.length },
    })
    start += written.length + 1
  }
  return { kind: 'map', items, start: 0, end: text.length }
}
