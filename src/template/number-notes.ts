import type { Brief, Note } from '../model/brief.ts'
import { fieldsIn } from './fields-in.ts'
import type { PackBlock, PackNote } from './pack.ts'

/**
 * The footnotes of a part, numbered as they are called in what is printed. Those that nothing printed calls come
 * last, but those that only a part calls which was reported as left out are left out with it.
 */
export function numberNotes(blocks: readonly PackBlock[], brief: Brief, leftOut: unknown): PackNote[] {
  // Most briefs have none, and need not be looked through.
  if (brief.notes.length === 0) return []
  const byId = new Map(brief.notes.map((note) => [note.id, note]))
  const printed = new Set<Note>()
  const add = (ids: Iterable<string>) => {
    for (const id of ids) {
      const note = byId.get(id)
      if (!note || printed.has(note)) continue
      printed.add(note)
      add(calledNotes(note.blocks))
    }
  }
  add(calledNotes(blocks))
  const away = calledNotes(leftOut)
  add(brief.notes.map((note) => note.id).filter((id) => !away.has(id)))
  return [...printed].map((note, index) => ({ id: note.id, number: index + 1, blocks: note.blocks }))
}

/** Ids of the notes called anywhere in a tree of blocks. */
function calledNotes(tree: unknown): Set<string> {
  return fieldsIn(tree, 'noteReference', 'note')
}
