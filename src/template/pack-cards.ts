import type { Audiences } from '../model/audience.ts'
import type { Reading } from '../model/brief.ts'
import type { Block, Inline } from '../model/inline.ts'
import { plainText, wordlessBefore, wordlessBehind } from '../model/plain-text.ts'
import { cutInlines } from './covered.ts'
import type { PackAgendaItem, PackPerson, PackQuestion } from './pack.ts'
import type { OwnedStretch, OwnerKind } from './reading-index.ts'

/** A question, a person or an agenda item as the pack prints it. */
export type Card =
  | { kind: 'questions'; card: PackQuestion }
  | { kind: 'people'; card: PackPerson }
  | { kind: 'agenda'; card: PackAgendaItem }

/** The card of one stretch of `inlines`; `sub` are the blocks under it. */
export function makeCard(
  { owner, block, start, end }: OwnedStretch,
  inlines: readonly Inline[],
  sub: Block[],
  audience: Audiences,
  room: number,
): Card {
  const text = plainText(inlines)
  const isBlank = (from: number, to: number) => text.slice(from, to).trim() === ''
  const cut = (from: number, to: number) => [
    ...(from > 0 && isBlank(0, from) ? wordlessBefore(inlines, from) : []),
    ...cutInlines(inlines, from, to),
    ...(isBlank(to, text.length) ? wordlessBehind(inlines, to) : []),
  ]
  const source = cut(start, end)
  // What was read from two places is told here in this one's words.
  const isHere = (reading: Reading) => reading.block === block && reading.start >= start && reading.end <= end
  const part = (reading: Reading | null) =>
    reading && isHere(reading) ? cut(reading.start, reading.end) : []
  switch (owner.kind) {
    case 'questions': {
      const { id, label } = owner.of
      return { kind: 'questions', card: { id, label, text: source, sub, audience, room } }
    }
    case 'people': {
      const { id } = owner.of
      const here = owner.of.parts.filter(({ name }) => isHere(name))
      const [parts] = here.length === 1 ? here : []
      const card = parts
        ? { role: parts.role && part(parts.role), name: part(parts.name), detail: part(parts.detail) }
        : { role: null, name: source, detail: [] }
      return { kind: 'people', card: { id, source, ...card, sub, audience } }
    }
    case 'agenda': {
      const { id, parts } = owner.of
      const [time, text] = [part(parts.time), part(parts.text)]
      const told = time.length + text.length > 0 ? { time, text } : { time, text: source }
      return { kind: 'agenda', card: { id, source, ...told, sub, audience } }
    }
  }
}

/** Kinds in the order in which they are tried: that of the section first. */
export function kindsFor(home: OwnerKind | null): OwnerKind[] {
  const kinds: OwnerKind[] = ['questions', 'agenda', 'people']
  return home === null ? kinds : [home, ...kinds.filter((kind) => kind !== home)]
}
