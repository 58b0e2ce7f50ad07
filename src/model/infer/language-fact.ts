import type { Report } from '../../diagnostics/report.ts'
import type { FrontMatterEntry } from '../blocks/source-blocks.ts'
import type { Fact } from '../brief.ts'
import type { Block } from '../inline.ts'
import { blockText } from '../plain-text.ts'
import { kindOfEntry, valueText } from './front-matter.ts'
import { guessLanguage } from './language.ts'
import { sure, withMarkedLanguage } from './marked-language.ts'

const nowhere = { line: 1, column: 1, endLine: 1, endColumn: 1 }

declare module 'mdast' {
  interface RootData {
    /** What most of the document is marked as being in, BCP 47; null or left out where nothing is. */
    language?: string | null
  }
}

/** The brief's language: as the front matter says, else as its words tell; `marked`: as its document is marked. */
export function languageFact(
  entries: readonly FrontMatterEntry[],
  blocks: readonly Block[],
  marked: string | null,
  report: Report,
): Fact {
  const said = entries.filter(
    (entry) => kindOfEntry(entry).kind === 'language' && valueText(entry.value) !== '',
  )
  const entry = said.find(({ stated }) => stated) ?? said[0]
  const base = { audience: 'all' as const, from: [] }
  if (entry) {
    const text = valueText(entry.value)
    const because = entry.stated ? 'corrected by you' : `the front matter says so under “${entry.key}”`
    return {
      ...base,
      value: text.replace(/_/g, '-'),
      text,
      label: entry.key,
      place: entry.place,
      confidence: 1,
      because,
    }
  }
  const { code, confidence, because } = withMarkedLanguage(guessLanguage(sampleOf(blocks)), marked)
  const place = blocks[0]?.place ?? nowhere
  if (confidence < sure) report('language-unsure', place, { language: code })
  return { ...base, value: code, text: code, label: null, place, confidence, because }
}

/** Enough words to tell by, of what all may read where there is any. */
function sampleOf(blocks: readonly Block[]): string {
  const open = blocks.filter(({ audience }) => audience === 'all')
  let text = ''
  for (const block of open.length > 0 ? open : blocks) {
    text += `${blockText(block)}\n`
    if (text.length > 20_000) break
  }
  return text
}
