import type { Brief, Reading, Section, SectionRole } from '../brief.ts'
import { blockText } from '../plain-text.ts'
import type { Unit } from './unit.ts'

/** Gives a role to sections whose heading tells none, by what most of their words are read as. */
export function roleByContent(
  sections: readonly Section[],
  sectionOfUnit: ReadonlyMap<string, Unit>,
  sectionOf: readonly number[],
  { questions, people, agenda }: Pick<Brief, 'questions' | 'people' | 'agenda'>,
): Section[] {
  const kinds = { questions, speakers: people, agenda } satisfies Partial<
    Record<SectionRole, { from: Reading[] }[]>
  >
  const lengths = sections.map(() => new Map<SectionRole, number>())
  for (const [role, items] of Object.entries(kinds) as [SectionRole, { from: Reading[] }[]][]) {
    for (const { block, start, end } of items.flatMap((item) => item.from)) {
      const unit = sectionOfUnit.get(block)
      const counts = unit && lengths[sectionOf[unit.top] ?? -1]
      counts?.set(role, (counts.get(role) ?? 0) + end - start)
    }
  }
  return sections.map((section, index) => {
    if (section.role !== 'other' || section.heading === null) return section
    const total = section.blocks.reduce((sum, block) => sum + blockText(block).length, 0)
    const [best] = [...(lengths[index] ?? [])].sort((a, b) => b[1] - a[1])
    return best && best[1] * 2 > total ? { ...section, role: best[0] } : section
  })
}
