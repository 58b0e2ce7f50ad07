import type { Place } from '../diagnostics/diagnostic.ts'
import type { Report } from '../diagnostics/report.ts'

/** Adds to a place what only its source knows: the paragraph of a Word file. It changes the place it is given. */
export type Locate = (place: Place) => void

/** A report whose places are located, and which calls lines by their paragraphs. */
export function located(report: Report, locate: Locate): Report {
  return (name, place, data = {}) => {
    const named = Object.entries(data).map(([key, value]) => {
      const isLine = (key === 'line' || key === 'other') && typeof value === 'number'
      return [key, isLine ? nameOf(value, locate) : value] as const
    })
    const own = place && { ...place }
    if (own) locate(own)
    report(name, own, Object.fromEntries(named))
  }
}

function nameOf(line: number, locate: Locate): string | number {
  const place: Place = { line, column: 1, endLine: line, endColumn: 1 }
  locate(place)
  return place.paragraph === undefined ? line : `¶${place.paragraph}`
}

/**
 * Locates every place in a value, however deep: the model works with lines and knows no paragraphs. What stands in two
 * parts of it is met twice, which changes nothing; a model has no circles.
 */
export function locateAll(value: object, locate: Locate): void {
  const waiting: object[] = [value]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (Array.isArray(one)) {
      for (const below of one) if (typeof below === 'object' && below !== null) waiting.push(below)
    } else if ('endLine' in one) locate(one as Place)
    else {
      for (const key in one) {
        const below = (one as Record<string, unknown>)[key]
        if (typeof below === 'object' && below !== null) waiting.push(below)
      }
    }
  }
}
