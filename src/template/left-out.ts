import type { Report } from '../diagnostics/report.ts'
import type { Section } from '../model/brief.ts'
import type { Block } from '../model/inline.ts'
import { foldSpace, plainText } from '../model/plain-text.ts'
import { isSaidBy } from './covered.ts'
import type { PackDraft } from './pack-draft.ts'

/** Blocks outside sections that are not yet printed, and whose words are not all in facts that are. */
export function blocksNotSaid({ extrasLeft, said, brief }: PackDraft): Block[] {
  // The language is not printed: it is what every word of the pack is in.
  const facts = [...said, brief.language]
  return [...extrasLeft].filter((block) => !isSaidBy(block, facts))
}

/** Reports what no directive printed; of restricted parts only that, and where. */
export function reportLeftOut(draft: PackDraft, template: string, report: Report): void {
  for (const section of outermost(draft.sectionsLeft)) {
    const part = section.heading ? `“${foldSpace(plainText(section.heading))}”` : 'text without a heading'
    tell(section, part)
  }
  for (const block of blocksNotSaid(draft)) tell(block, 'text outside any section')

  function tell({ audience, place }: Pick<Section, 'audience' | 'place'>, part: string): void {
    if (audience === 'all') report('part-left-out', place, { template, part })
    else report('restricted-part-left-out', place, { template })
  }
}

/** Sections without those that lie in another of them. */
function outermost(sections: ReadonlySet<Section>): Section[] {
  const all = [...sections]
  return all.filter((one) => !all.some((outer) => one.number.startsWith(`${outer.number}.`)))
}
