import { type Audiences, audienceNames, narrow } from '../audience.ts'
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
  const drafts = conversion.notes
  const readers = new Map<string, Audiences>()
  blocks.forEach((block) => gather(block, readers))
  // A note may refer to others, so its own readers have to be known first; each round can only add readers.
  for (let before = ''; before !== fingerprint(readers); ) {
    before = fingerprint(readers)
    for (const { note } of drafts) {
      const audience = readers.get(note.id)
      if (audience !== undefined) note.blocks.forEach((block) => gather(applyAudience(block, audience), readers))
    }
  }
  return drafts.map((draft) => settled(draft, readers.get(draft.note.id), conversion))
}

function settled(draft: NoteDraft, readers: Audiences | undefined, conversion: Conversion): Note {
  let { blocks } = draft.note
  for (const outer of readers === undefined ? draft.sections : [readers]) {
    blocks = blocks.map((block) => applyAudience(block, outer, conversion.report))
  }
  return { ...draft.note, blocks, audience: audienceOfParts(blocks) }
}

function gather(block: Block, readers: Map<string, Audiences>): void {
  if ('children' in block) {
    if (block.type === 'list') block.children.forEach((item) => item.children.forEach((one) => gather(one, readers)))
    else if (block.type === 'quote') block.children.forEach((one) => gather(one, readers))
    else gatherCalls(block.children, block.audience, readers)
  } else if (block.type === 'table') {
    for (const row of block.rows) {
      for (const cell of row.cells) cell.blocks.forEach((one) => gather(one, readers))
    }
  }
}

function gatherCalls(inlines: readonly Inline[], audience: Audiences, readers: Map<string, Audiences>): void {
  for (const node of inlines) {
    if ('children' in node) gatherCalls(node.children, audience, readers)
    if (node.type === 'noteReference') readers.set(node.note, either(readers.get(node.note), audience))
  }
}

function either(one: Audiences | undefined, other: Audiences): Audiences {
  if (one === 'all' || other === 'all') return 'all'
  return audienceNames.filter((name) => one?.includes(name) || other.includes(name))
}

function fingerprint(readers: ReadonlyMap<string, Audiences>): string {
  return [...readers].map(([id, audience]) => `${id} ${audience}`).join('\n')
}
