import type { Place } from '../diagnostics/diagnostic.ts'

/** A YAML file with the places of its nodes; `error` is set, and says why, when it can't be used at all. */
export interface YamlFile {
  root: unknown
  error: { reason: string; place: Place } | null
  /** Place of a node's `range`, in the file. */
  placeOf(range: readonly [number, number, ...number[]] | null | undefined): Place
}

/** Parses YAML that starts at `firstLine` of `file`; never throws. */
export async function parseYaml(text: string, file: string, firstLine = 1): Promise<YamlFile> {
  const { LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const placeOf: YamlFile['placeOf'] = (range) => {
    const start = lines.linePos(range?.[0] ?? 0)
    const end = lines.linePos(range?.[1] ?? 0)
    return {
      line: start.line + firstLine - 1,
      column: start.col,
      endLine: end.line + firstLine - 1,
      endColumn: end.col,
      file,
    }
  }
  const first = document.errors[0]
  const reason = first?.message.split('\n')[0]?.replace(/ at line .*$/u, '') ?? ''
  return {
    root: document.contents,
    error: first ? { reason, place: placeOf(first.pos) } : null,
    placeOf,
  }
}
