import { type Audiences, audienceNames } from '../audience.ts'
import type { Note } from '../brief.ts'
import type { Block, Inline } from '../inline.ts'
import { applyAudience, audienceOfParts } from './apply-audience.ts'
import type { Conversion } from './conversion.ts'

/** A footnote before it is known who refers to it. */
export interface NoteDraft {
  note: Note
  /** Marks of the headings it stands under: they count only for a note that nobody refers to. */
  sections: Audiences[]
}

/** The id of a footnote from the name its author gave it: letters, digits and `-`, different for each name. */
export function noteIdOf(identifier: string): string {
  const safe = identifier.replace(/[^a-z0-9]/gu, (sign) => `-${sign.codePointAt(0)?.toString(16)}`)
  return `note-${safe}`
}

/**
 * The footnotes with their audiences: a note is for whoever may see one of its references. Definitions usually stand
 * at the end of a brief, under a heading that they have nothing to do with; so the section counts only for a note
 * without a reference, which is kept all the same.
 */
export function settleNotes(blocks: readonly Block[], conversion: Conversion): Note[] {
  const readers = readersOf(
    blocks,
    conversion.notes.map(({ note }) => note),
  )
  return conversion.notes.map((draft) => settled(draft, readers.get(draft.note.id), conversion))
}

/**
 * Footnotes narrowed once more, where headings that were only recognised cover the words that call them: `**Steering
 * notes [moderator only]**` above `Call on Ida.[^1]`.
 */
export function coverNotes(blocks: readonly Block[], notes: readonly Note[]): Note[] {
  const readers = readersOf(blocks, notes)
  return notes.map((note) => {
    const outer = readers.get(note.id) ?? 'all'
    if (outer === 'all') return note
    const covered = note.blocks.map((block) => applyAudience(block, outer))
    return { ...note, blocks: covered, audience: audienceOfParts(covered) }
  })
}

/** Who may see a call of each note; a note that nothing calls is left out. */
function readersOf(blocks: readonly Block[], notes: readonly Note[]): Map<string, Audiences> {
  const byId = new Map(notes.map((note) => [note.id, note]))
  const readers = new Map<string, Audiences>()
  // A note may call others, and its own readers have to be known for that: it waits again whenever it gains some.
  const waiting: string[] = []
  const call: Call = (id, audience) => {
    const known = readers.get(id)
    const both = known === undefined ? audience : either(known, audience)
    if (known !== undefined && String(known) === String(both)) return
    readers.set(id, both)
    waiting.push(id)
  }
  for (const block of blocks) gather(block, call)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const audience = readers.get(id) ?? 'all'
    for (const block of byId.get(id)?.blocks ?? []) gather(applyAudience(block, audience), call)
  }
  return readers
}

type Call = (note: string, audience: Audiences) => void

function settled(draft: NoteDraft, readers: Audiences | undefined, conversion: Conversion): Note {
  let { blocks } = draft.note
  for (const outer of readers === undefined ? draft.sections : [readers]) {
    blocks = blocks.map((block) => applyAudience(block, outer, conversion.report))
  }
  return { ...draft.note, blocks, audience: audienceOfParts(blocks) }
}

function gather(block: Block, call: Call): void {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      gatherCalls(block.children, block.audience, call)
      return
    case 'list':
      for (const item of block.children) for (const child of item.children) gather(child, call)
      return
    case 'quote':
      for (const child of block.children) gather(child, call)
      return
    case 'table':
      for (const { cells } of block.rows)
        for (const cell of cells) for (const child of cell.blocks) gather(child, call)
      return
    case 'code':
    case 'rule':
  }
}

function gatherCalls(inlines: readonly Inline[], audience: Audiences, call: Call): void {
  for (const node of inlines) {
    if ('children' in node) gatherCalls(node.children, audience, call)
    if (node.type === 'noteReference') call(node.note, audience)
  }
}

function either(one: Audiences, other: Audiences): Audiences {
  if (one === 'all' || other === 'all') return 'all'
  return audienceNames.filter((name) => one.includes(name) || other.includes(name))
}
