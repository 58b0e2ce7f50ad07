import type { Place } from '../diagnostics/diagnostic.ts'
import type { Report } from '../diagnostics/report.ts'

/** Adds to a place what only its source knows: the paragraph of a Word file. */
export type Locate = (place: Place) => Place

/** A report whose places are located, and which calls lines by their paragraphs. */
export function located(report: Report, locate: Locate): Report {
  return (name, place, data = {}) => {
    const named = Object.entries(data).map(([key, value]) => {
      const isLine = (key === 'line' || key === 'other') && typeof value === 'number'
      return [key, isLine ? nameOf(value, locate) : value] as const
    })
    report(name, place && locate(place), Object.fromEntries(named))
  }
}

function nameOf(line: number, locate: Locate): string | number {
  const { paragraph } = locate({ line, column: 1, endLine: line, endColumn: 1 })
  return paragraph === undefined ? line : `¶${paragraph}`
}

/** Locates every place in a value, however deep, each once: the model works with lines and knows no paragraphs. */
export function locateAll(value: object, locate: Locate): void {
  const known = new Set<object>([value])
  const waiting: object[] = [value]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (isPlace(one)) Object.assign(one, locate(one))
    else {
      for (const below of Object.values(one)) {
        if (typeof below !== 'object' || below === null || known.has(below)) continue
        known.add(below)
        waiting.push(below)
      }
    }
  }
}

function isPlace(value: object): value is Place {
  return 'line' in value && 'endLine' in value && 'column' in value
}
