import { formatScalar, formatStatement, type Statement } from './format-statement.ts'

/** Word's own limit for the text of a custom property is 255 characters. */
const MOST = 250

const prefix = 'briefpack.'

/** What a Word pack states of itself and its brief. */
export interface StatedPack {
  /** Name of the template. */
  template: string
  audience: string
  stated: readonly (Statement & { name: string })[]
}

/** The statements of a pack as custom properties, each a line of YAML; a long one goes on in `briefpack.title+1`. */
export function statedProperties({ template, audience, stated }: StatedPack): Record<string, string> {
  const properties: Record<string, string> = {}
  const lines = [
    ['pack', formatScalar(template)],
    ['for', audience],
    ...stated.map((fact) => [fact.name, formatStatement(fact)]),
  ]
  for (const [name = '', line = ''] of lines) {
    for (const [at, piece] of piecesOf(line).entries()) {
      properties[`${prefix}${name}${at === 0 ? '' : `+${at}`}`] = piece
    }
  }
  return properties
}

/** Cut where no character is parted. */
function piecesOf(line: string): string[] {
  const characters = [...line]
  if (characters.length <= MOST) return [line]
  return Array.from({ length: Math.ceil(characters.length / MOST) }, (_, at) =>
    characters.slice(at * MOST, (at + 1) * MOST).join(''),
  )
}

/** The statements in custom properties, by name, as lines of YAML; null where they are no pack of ours. */
export function readStatedProperties(properties: ReadonlyMap<string, string>): Map<string, string> | null {
  if (!properties.has(`${prefix}pack`)) return null
  const lines = new Map<string, string>()
  for (const [key, value] of properties) {
    const [, name] = /^briefpack\.([A-Za-z]+)$/.exec(key) ?? []
    if (name === undefined || name === 'hash') continue
    let line = value
    for (let at = 1; properties.has(`${key}+${at}`); at++) line += properties.get(`${key}+${at}`)
    lines.set(name, line)
  }
  return lines
}
