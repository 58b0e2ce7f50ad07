import { headingRole, isHeadingWord } from '../words/index.ts'
import { numbering } from './bare-line.ts'
import type { Candidate } from './candidate.ts'
import { isCapitals } from './capitals.ts'
import { eventKinds } from './event-kinds.ts'
import { isDocumentName, isIssuer } from './letterhead.ts'
import { type TitleEvidence, titleCandidate } from './title-candidate.ts'
import { isPersonLine, isQuoted, mentionsKind, namesKind, titleGroups } from './title-lines.ts'
import type { Line } from './unit.ts'

export interface PickedTitle {
  kicker: Candidate | null
  title: Candidate | null
  titleLines: Line[]
  /** All lines used. */
  used: number
}

/** What else is known of the top of the brief. */
export interface Around {
  /** Index of the last block before the running text: its line may be a heading. */
  aboveProse: number
  /** Does the front matter have a title? */
  titled: boolean
}

/** Title and the line above or below it, among the lines at the top of a brief that mark neither. */
export function pickTitle(lines: readonly Line[], language: string, around: Around): PickedTitle {
  const stop = lines.findIndex(
    (line, i) => isHeadingWord(line.text) && !namesKind(line.text) && !goesOnBelow(line, lines[i + 1]),
  )
  const groups = titleGroups(stop < 0 ? lines : lines.slice(0, stop))
  const scored = groups.map((group, index) => ({
    group,
    index,
    features: titleEvidence(group, index, groups, language, around),
  }))
  const best = [...scored].sort((a, b) => sum(b.features) - sum(a.features) || a.index - b.index)[0]
  if (!best) return { kicker: null, title: null, titleLines: [], used: 0 }
  const above = groups.slice(0, best.index)
  const below = groups.slice(best.index + 1)
  const kicker = kickerAbove(above) ?? kickerBelow(below)
  const at = kicker ? groups.indexOf(kicker.group) : -1
  return {
    kicker: kicker && titleCandidate('kicker', kicker.group, kicker),
    title: bareTitle(best.group, {
      features: atLeast(best.features),
      because: becauseOf(best.features),
    }),
    titleLines: best.group,
    used: groups.slice(0, Math.max(best.index, at) + 1).flat().length,
  }
}

/** `ПРОГРАММА` with `круглого стола …` below it says what the document is: no section begins there. */
const goesOnBelow = (line: Line, next: Line | undefined): boolean =>
  isDocumentName(line.text) && next?.unit === line.unit && /^\p{Ll}/u.test(next.text)

const sum = (features: Readonly<Record<string, number>>) =>
  Object.values(features).reduce((total, weight) => total + weight, 0)

/** A title that nothing marks gives way to one that is labelled, without a word. */
function bareTitle(group: readonly Line[], evidence: TitleEvidence): Candidate | null {
  const found = titleCandidate('title', group, evidence)
  return found && { ...found, explicit: false }
}

/** What tells it from the other lines says little of how sure it is: it is the best of them. */
function atLeast(features: Record<string, number>): Record<string, number> {
  const missing = Math.round((0.65 - sum(features)) * 100) / 100
  return missing > 0 ? { ...features, 'the best line at the top': missing } : features
}

const textOf = (group: readonly Line[]) => group.map((line) => line.text).join(' ')

function titleEvidence(
  group: readonly Line[],
  index: number,
  groups: readonly Line[][],
  language: string,
  { aboveProse, titled }: Around,
): Record<string, number> {
  const text = textOf(group)
  const features: Record<string, number> = { 'line at the top that is no date': 0.6 - 0.05 * index }
  if (titled) features['the front matter has one'] = -0.25
  if (isCapitals(text)) features.capitals = 0.15
  if (/[:：]\s|[?？؟]$/u.test(text) && text.length > 20) features['says what it is about'] = 0.1
  if (text.length >= 20) features['of the length of a title'] = 0.1
  // One line alone is the title whatever it is.
  if (groups.length === 1) return features
  if (index > 0 && group.at(-1)?.unit.top === aboveProse) features['directly above the text'] = -0.25
  if (isQuoted(text)) features['in quotation marks'] = 0.2
  if (namesKind(text)) features['names a kind of meeting'] = -0.3
  else if (mentionsKind(text)) features['speaks of a kind of meeting'] = -0.15
  if (isIssuer(text)) features['an organisation'] = -0.35
  if (groups.slice(index + 1).some((group) => isDocumentName(textOf(group))))
    features['above what the document is called'] = -0.3
  if (isDocumentName(text)) features['what a document is called'] = -0.4
  if (isPersonLine(text)) features['a person'] = -0.5
  if (headingRole(text, language) !== 'other' && index > 0) features['like the heading of a section'] = -0.2
  return features
}

function becauseOf(features: Readonly<Record<string, number>>): string {
  return features.capitals
    ? 'line in capitals at the top'
    : 'line at the top that is no date, field or organisation'
}

interface Kicker {
  group: Line[]
  features: Record<string, number>
  because: string
}

/** The nearest line above that names a kind of meeting, else one in capitals. */
function kickerAbove(above: readonly Line[][]): Kicker | null {
  const kind =
    above.findLast((group) => namesKind(textOf(group))) ??
    above.findLast((group) => mentionsKind(textOf(group)))
  const capital = above.findLast((group) => isCapitals(textOf(group)) && !isIssuer(textOf(group)))
  const group = kind ?? capital
  if (!group) return null
  const capitals = isCapitals(textOf(group))
  return {
    group,
    features: { 'above the title': 0.6, [capitals ? 'capitals' : 'short']: capitals ? 0.3 : 0.1 },
    because: capitals
      ? 'capitals above the title'
      : 'short line above the title that names a kind of meeting',
  }
}

/** `Partner event` below the title, among the lines that tell when and where. */
function kickerBelow(below: readonly Line[][]): Kicker | null {
  const group = below.find((one) => {
    const text = textOf(one)
    return (
      text.split(/\s+/u).length <= 4 && eventKinds.isIn(text) && !isHeadingWord(text) && !numbering.test(text)
    )
  })
  if (!group) return null
  return {
    group,
    features: { 'below the title': 0.6 },
    because: 'short line below the title that names a kind of meeting',
  }
}
