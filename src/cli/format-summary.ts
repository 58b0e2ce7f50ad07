import type { Colours } from './colours.ts'
import { correctionHint, correctionOf } from './corrections.ts'
import { sanitise } from './sanitise.ts'
import type { BriefSummary } from './summarise.ts'

/** The summary of one brief as lines for the terminal. */
export function formatSummary(name: string, summary: BriefSummary, colours: Colours): string {
  const rows: [string, string | null][] = [
    ['title', summary.title],
    ['date', joined([summary.date, summary.endDate], ' – ')],
    ['time', joined([joined([summary.start, summary.end], '–'), summary.timeZone], ' ')],
    ['place', summary.place],
  ]
  const facts = rows.map(([label, value]) => {
    const told = value === null ? colours.faint(notFound(label, summary)) : sanitise(value)
    return `  ${label.padEnd(6)} ${told}\n`
  })
  const hint = `  ${colours.faint(correctionHint(summary))}\n`
  return `${colours.strong(sanitise(name))}\n${facts.join('')}  ${counts(summary)}\n${doubts(summary, colours)}${hint}`
}

function notFound(what: string, { correctIn, missing }: BriefSummary): string {
  if (!missing.includes(what)) return 'none, corrected by you'
  return `not found; to state it: ${correctionOf(what, correctIn)}`
}

function joined(parts: readonly (string | null)[], between: string): string | null {
  const present = parts.filter((part) => part !== null)
  return present.length === 0 ? null : present.join(between)
}

function counts({ sections, questions, people }: BriefSummary): string {
  return [
    `${sections} ${sections === 1 ? 'section' : 'sections'}`,
    `${questions} ${questions === 1 ? 'question' : 'questions'}`,
    `${people} ${people === 1 ? 'person' : 'people'}`,
  ].join(', ')
}

function doubts({ doubtful, correctIn }: BriefSummary, colours: Colours): string {
  return doubtful
    .map(({ what, value, because, line }) => {
      const correction = correctionOf(what, correctIn)
      const put = correction === null ? '' : ` – or write ${correction}`
      return `  ${colours.warning('please check')} ${what} (line ${line}): ${sanitise(value)} (${sanitise(because)})${put}\n`
    })
    .join('')
}
