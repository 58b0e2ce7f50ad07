import { formatScalar, formatStatement, type Statement } from './format-statement.ts'

/** Word's own limit for the text of a custom property is 255 characters. */
const MOST = 250

const prefix = 'briefpack.'

/** What a Word pack states of itself and its brief. */
export interface StatedPack {
  /** Name of the template. */
  template: string
  audience: string
  stated: readonly Statement[]
}

/** What the words of a pack don't tell by themselves. */
export interface PackDetails {
  /** Words of the brief for lines that say them otherwise, in the order of their numbers from 1. */
  sources: readonly string[]
  /** Addresses of pictures that could not be read, likewise. */
  images: readonly string[]
  /** Labels of the rows of its fact sheet, by the name of the fact. */
  rows: ReadonlyMap<string, string>
  /** What stands where something is to be confirmed. */
  gap: string
}

/** What is read of them. */
export interface StatedLines {
  /** Statements by name, each as a line of YAML. */
  statements: Map<string, string>
  /** Words of the brief by the number of the line that says them otherwise. */
  sources: Map<string, string>
  /** Addresses of pictures that could not be read, by the number of the words that stand for each. */
  images: Map<string, string>
  /** Labels of the rows that its fact sheet had, by the name of the fact. */
  rows: Map<string, string>
  /** What stood where something was to be confirmed. */
  gap: string
}

/**
 * The statements of a pack as custom properties, each a line of YAML, and what else its words don't tell. A long one goes
 * on in `briefpack.title+1`.
 */
export function statedProperties(
  { template, audience, stated }: StatedPack,
  { sources, images, rows, gap }: PackDetails,
): Record<string, string> {
  const properties: Record<string, string> = {}
  const lines = [
    ['pack', formatScalar(template)],
    ['for', audience],
    ...stated.map((fact) => [fact.name, formatStatement(fact)]),
    ...sources.map((words, at) => [`line.${at + 1}`, words]),
    ...images.map((url, at) => [`image.${at + 1}`, url]),
    ...[...rows].map(([name, label]) => [`row.${name}`, label]),
    ['gap', gap],
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
  const lines: StatedLines = {
    statements: new Map(),
    sources: new Map(),
    images: new Map(),
    rows: new Map(),
    gap: properties.get(`${prefix}gap`) ?? '',
  }
  const lists: Readonly<Record<string, Map<string, string>>> = {
    line: lines.sources,
    image: lines.images,
    row: lines.rows,
  }
  for (const [key, value] of properties) {
    const [, list, of, name] = /^briefpack\.(?:(line|image|row)\.([a-z\d-]+)|([A-Za-z]+))$/.exec(key) ?? []
    let whole = value
    for (let at = 1; properties.has(`${key}+${at}`); at++) whole += properties.get(`${key}+${at}`)
    if (list !== undefined && of !== undefined) lists[list]?.set(of, whole)
    else if (name !== undefined && name !== 'hash' && name !== 'gap') lines.statements.set(name, whole)
  }
  return lines
}
