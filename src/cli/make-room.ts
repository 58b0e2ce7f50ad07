import { extname } from 'node:path'
import { MAX_PACKAGE_BYTES } from '../opc/package-size.ts'
import { isHeldOpen, reasonOf } from './reason-of.ts'
import type { World } from './world.ts'

/**
 * What may be done with the place where a document will be.
 * - `write`: nothing stands there, or what we wrote and nobody changed; `movedTo` is where something else was moved.
 * - `same`: what is to be written is there.
 * - `edited`, `foreign`: somebody changed the document since we wrote it, or we never did. It stays.
 */
export type Room =
  | { kind: 'write'; movedTo: string | null }
  | { kind: 'same' }
  | { kind: 'edited' }
  | { kind: 'foreign' }

/**
 * People go on working in the Word files that we make, so none is replaced that is not as we wrote it. With `force` it
 * is moved aside first, to `NAME (edited).docx`. Errors of files are thrown as they come.
 */
export async function makeRoom(path: string, bytes: Uint8Array, force: boolean, world: World): Promise<Room> {
  const entry = await world.entryAt(path)
  // Writing to what is no file says itself why it can't be.
  if (entry?.kind !== 'file') return { kind: 'write', movedTo: null }
  const found = entry.size > MAX_PACKAGE_BYTES ? null : await readIfPossible(path, world)
  if (found !== null && sameBytes(found, bytes)) return { kind: 'same' }
  const { comparePack } = await import('../opc/compare-pack.ts')
  const state = found === null ? 'foreign' : comparePack(found)
  if (state === 'unchanged') return { kind: 'write', movedTo: null }
  if (!force) return { kind: state === 'changed' ? 'edited' : 'foreign' }
  return { kind: 'write', movedTo: await moveAside(path, world) }
}

/** Null where it can't be read: then nobody can tell whose it is. Where a program holds it, that is to be said. */
async function readIfPossible(path: string, world: World): Promise<Uint8Array | null> {
  try {
    return await world.readFile(path)
  } catch (error) {
    if (reasonOf(error) === null || isHeldOpen(error)) throw error
    return null
  }
}

/** To `NAME (edited).docx`, `NAME (edited 2).docx` …: the first name that is free. */
async function moveAside(path: string, world: World): Promise<string> {
  const extension = extname(path)
  const stem = path.slice(0, path.length - extension.length)
  for (let count = 1; ; count++) {
    const to = `${stem} (edited${count === 1 ? '' : ` ${count}`})${extension}`
    if ((await world.entryAt(to)) !== null) continue
    try {
      await world.moveFile(path, to)
      return to
    } catch (error) {
      // Somebody took the name in between.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && Buffer.compare(one, other) === 0
}
