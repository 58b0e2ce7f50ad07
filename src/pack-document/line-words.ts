/** Lines of a pack with a label in the margin: who does what, and what happens when. */
export type PairKind = 'Person' | 'AgendaItem'

/** Names of their styles, and of those of what stands below them, as Word shows them. */
export const pairStyles: Readonly<Record<PairKind, { lines: readonly string[]; detail: string }>> = {
  Person: { lines: ['Person', 'Person Line'], detail: 'Person Detail' },
  AgendaItem: { lines: ['Agenda Item', 'Agenda Line'], detail: 'Agenda Detail' },
}

/** A label and its words on one line, as a brief would say it: `Moderator: Ines Vale`, `10:00 Welcome`. */
export function lineWords(kind: PairKind, label: string, words: string): string {
  if (label === '') return words
  return kind === 'Person' ? `${label}: ${words}` : `${label} ${words}`
}
