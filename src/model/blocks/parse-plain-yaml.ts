import type { YamlMap, YamlPair } from './yaml-node.ts'

/**
 * `key: words`, neither of which holds anything that means something to YAML: no tab or other sign of control, no colon
 * or number sign with a space beside it, nothing that quotes, opens or stands for anything else.
 */
const line =
  /^([\p{L}_][\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+)*): +([\p{L}\p{N}](?:[^\p{C}\p{Zl}\p{Zp}:#]|:(?![ \n]|$)|(?<! )#)*)$/u

/** Characters of a key that needs no sign before it (YAML 1.2.2, 7.4.2). */
const longestKey = 1024

/** YAML of nothing but such lines, as the parser would read it: most front matter is. Null for any other. */
export function parsePlainYaml(text: string): YamlMap | null {
  const items: YamlPair[] = []
  let start = 0
  for (const written of text.split('\n')) {
    const [, key, words] = line.exec(written) ?? []
    if (key === undefined || words === undefined || key.length > longestKey) return null
    const from = start + written.length - words.length
    const value = withoutSpaces(words)
    items.push({
      key: { kind: 'scalar', value: key, start, end: start + key.length },
      value: { kind: 'scalar', value, start: from, end: from + value.length },
    })
    start += written.length + 1
  }
  return { kind: 'map', items, start: 0, end: text.length }
}

/** Without the spaces at its end; other white space is part of the words. */
function withoutSpaces(words: string): string {
  let end = words.length
  while (words.charCodeAt(end - 1) === 0x20) end--
  return words.slice(0, end)
}
