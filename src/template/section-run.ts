import type { Section } from '../model/brief.ts'

/** A section to print, and its heading's level: 0 for a section right at the base, 1 for one below it. */
export interface PlacedSection {
  section: Section
  depth: number
}

/**
 * Depths of sections that are printed together: each goes one below the nearest section around it that is printed
 * with it. `all` is the brief's reading order, which says what is around what.
 */
export function placeSections(chosen: readonly Section[], all: readonly Section[]): PlacedSection[] {
  const wanted = new Set(chosen)
  const placed: PlacedSection[] = []
  let around: PlacedSection[] = []
  for (const section of all) {
    around = around.filter((outer) => outer.section.level < section.level)
    if (!wanted.has(section)) continue
    const one = { section, depth: (around.at(-1)?.depth ?? -1) + 1 }
    placed.push(one)
    around.push(one)
  }
  return placed
}
