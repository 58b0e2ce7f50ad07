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

/** What is read of them. */
export interface StatedLines {
  /** Statements by name, each as a line of YAML. */
  statements: Map<string, string>
  /** Words of the brief by the number of the line that says them otherwise. */
  sources: Map<string, string>
  /** Addresses of pictures that could not be read, by the number of the words that stand for each. */
  images: Map<string, string>
}

/**
 * The statements of a pack as custom properties, each a line of YAML; the brief's words for lines that say them
 * otherwise, and addresses of pictures that could not be read, both numbered from 1. A long one goes on in
 * `briefpack.title+1`.
 */
export function statedProperties(
  { template, audience, stated }: StatedPack,
  sources: readonly string[],
  images: readonly string[],
): Record<string, string> {
  const properties: Record<string, string> = {}
  const lines = [
    ['pack', formatScalar(template)],
    ['for', audience],
    ...stated.map((fact) => [fact.name, formatStatement(fact)]),
    ...sources.map((words, at) => [`line.${at + 1}`, words]),
    ...images.map((url, at) => [`image.${at + 1}`, url]),
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

/** What custom properties state; null where they are no pack of ours. */
export function readStatedProperties(properties: ReadonlyMap<string, string>): StatedLines | null {
  if (!properties.has(`${prefix}pack`)) return null
  const lines: StatedLines = { statements: new Map(), sources: new Map(), images: new Map() }
  for (const [key, value] of properties) {
    const [, kind, number, name] = /^briefpack\.(?:(line|image)\.(\d+)|([A-Za-z]+))$/.exec(key) ?? []
    let whole = value
    for (let at = 1; properties.has(`${key}+${at}`); at++) whole += properties.get(`${key}+${at}`)
    if (number !== undefined) (kind === 'line' ? lines.sources : lines.images).set(number, whole)
    else if (name !== undefined && name !== 'hash') lines.statements.set(name, whole)
  }
  return lines
}
