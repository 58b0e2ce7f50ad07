import type { Report } from '../diagnostics/report.ts'
import type { Brief } from '../model/brief.ts'
import { fillNodes } from './fill-nodes.ts'
import { filterBrief } from './filter-brief.ts'
import { finishBlocks } from './finish-blocks.ts'
import { directionOf, type Labels, marksFor } from './labels.ts'
import { blocksNotSaid, reportLeftOut } from './left-out.ts'
import { numberNotes } from './number-notes.ts'
import type { Pack } from './pack.ts'
import { startDraft } from './pack-draft.ts'
import { printedAssets } from './printed-assets.ts'
import { statedFacts } from './stated-facts.ts'
import type { Template } from './template.ts'

/**
 * fill: what a template asks for, from what its readers may see of the brief, in the language of the labels. Each
 * block of the brief is printed once or, where no directive asks for it, reported. Null, and an error, for a pack read
 * back that was made for other readers.
 */
export function fillTemplate(brief: Brief, template: Template, labels: Labels, report: Report): Pack | null {
  const { audience, name } = template
  if (brief.pack && brief.pack.audience !== audience) {
    const { template: made, audience: theirs } = brief.pack
    report('pack-other-audience', null, { template: made, audience: theirs, wanted: audience })
    return null
  }
  const filtered = filterBrief(brief, audience)
  const draft = startDraft(filtered, template, labels)
  fillNodes(draft, template.nodes)
  reportLeftOut(draft, name, report)
  const leftOut = [...draft.sectionsLeft, ...blocksNotSaid(draft)]
  const blocks = finishBlocks(draft.blocks)
  const notes = numberNotes(blocks, filtered, leftOut)
  const title = filtered.title?.value ?? filtered.kicker?.value ?? labels.packs[audience]
  return {
    template: name,
    audience,
    lang: labels.lang,
    dir: directionOf(labels.asked),
    briefLang: filtered.language.value,
    properties: propertiesOf(filtered, title),
    furniture: {
      pageOf: labels.pageOf,
      marks: marksFor(labels, audience),
      notes: labels.footnotes,
      note: labels.footnote,
      backToText: labels.backToText,
      contents: labels.contents,
      toBeConfirmed: labels.toBeConfirmed,
      imageWithoutDescription: labels.imageWithoutDescription,
    },
    assets: printedAssets(brief.assets, [blocks, notes]),
    comments: template.comments,
    stated: statedFacts(filtered),
    parts: [{ runningHead: title, blocks, notes }],
  }
}

function propertiesOf(brief: Brief, title: string): Pack['properties'] {
  const { symbol, version, versionDate, status } = brief.record
  return {
    title,
    subject: brief.title ? (brief.kicker?.value ?? null) : null,
    organiser: brief.organiser?.value ?? null,
    symbol: symbol?.value ?? null,
    version: version?.value ?? null,
    status: status?.value ?? null,
    versionDate: versionDate?.value ?? null,
  }
}
