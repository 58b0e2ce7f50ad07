import type { Yaml } from 'mdast'
import { formatScalar } from '../../../pack-document/format-statement.ts'
import type { TextLines } from '../text-lines.ts'

/** A printed fact that somebody has changed in a pack. */
export interface ChangedFact {
  /** Of its row: `date`, `version-date`. */
  name: string
  /** Its words now; empty where they were taken out. */
  words: string
  paragraph: number
}

/** Statements that a row of the fact sheet prints, where they are not of its own name. */
const printedBy: Readonly<Record<string, readonly string[]>> = {
  date: ['date', 'endDate'],
  time: ['start', 'end', 'timeZone'],
  'version-date': ['versionDate'],
  'check-against-delivery': ['checkAgainstDelivery'],
}

/**
 * The statements of a pack as front matter, which the model reads as made on purpose: those that the pack states of
 * itself, but for facts that were changed where they are printed: what stands there counts. Its lines are added to
 * those of the document, for messages.
 */
export function packStatements(
  stated: ReadonlyMap<string, string>,
  changed: readonly ChangedFact[],
  lines: TextLines,
): Yaml {
  const statements = new Map(stated)
  const paragraphs = new Map<string, number>()
  for (const { name, words, paragraph } of changed) {
    const names = printedBy[name] ?? [name]
    for (const one of names) statements.delete(one)
    const own = name === 'time' ? 'time' : (names[0] ?? name)
    if (words !== '') statements.set(own, formatScalar(words))
    paragraphs.set(own, paragraph)
  }
  const yaml = ['briefpack:']
  const begin = (text: string, paragraph: number) => {
    lines.begin({ paragraph, part: 'front matter', unseen: true })
    lines.add(text)
  }
  begin('', 1)
  const start = { ...lines.point }
  begin('briefpack:', 1)
  for (const [name, value] of statements) {
    const line = `  ${name}: ${value}`
    begin(line, paragraphs.get(name) ?? 1)
    yaml.push(line)
  }
  const end = { ...lines.point }
  lines.close()
  return { type: 'yaml', value: yaml.join('\n'), position: { start, end } }
}
