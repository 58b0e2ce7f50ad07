import type { BriefSummary } from './summarise.ts'

/** What a summary calls a fact, and how the user states it: as a line of “Session facts”, as a key. */
const labels: Readonly<Record<string, { line: string; key: string }>> = {
  language: { line: 'Language', key: 'language' },
  kicker: { line: 'Kicker', key: 'kicker' },
  title: { line: 'Title', key: 'title' },
  date: { line: 'Date', key: 'date' },
  'end date': { line: 'End date', key: 'endDate' },
  time: { line: 'Time', key: 'time' },
  start: { line: 'Time', key: 'time' },
  end: { line: 'Time', key: 'time' },
  'time zone': { line: 'Time zone', key: 'timeZone' },
  place: { line: 'Venue', key: 'venue' },
  organiser: { line: 'Organiser', key: 'organiser' },
}

type Home = BriefSummary['correctIn']

/** What to write for one fact or question of the summary, or null where no line corrects it. */
export function correctionOf(what: string, home: Home): string | null {
  if (what.startsWith('question')) return '[not a question] behind it'
  const label = labels[what]
  if (label === undefined) return null
  return home === 'text' ? `“${label.line}: …”` : `“${label.key}: …”`
}

/** One line: where what was read wrong is put right, with the fact that needs it most as the example. */
export function correctionHint({ correctIn, doubtful, missing }: BriefSummary): string {
  const open = [...doubtful.map(({ what }) => what), ...missing]
  const fact = ['title', 'date', 'time', 'place'].find((what) => open.includes(what)) ?? 'date'
  const example = correctionOf(fact, correctIn)
  const where =
    correctIn === 'text'
      ? `at its top “Session facts”, below it ${example}`
      : `in its front matter “briefpack:”, in it ${example}`
  return `wrong? write ${where}; or [not a question] behind a text`
}
