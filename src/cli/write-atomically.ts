import { closeSync, fsync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'

/** Temporary files that are being written. */
const unfinished = new Set<string>()

/**
 * Writes to a temporary file in the same folder, then renames it: a reader, a crash or a full disk meets the old file
 * or the new one. The temporary file is removed when anything fails. While the disk takes the bytes, the caller may go
 * on with other work.
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  makeFolder(folder)
  const temporary = join(folder, `.${basename(path).slice(0, 40)}.${process.pid}.tmp`)
  unfinished.add(temporary)
  try {
    const file = openSync(temporary, 'w')
    try {
      writeFileSync(file, bytes)
      await reachDisk(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  } finally {
    unfinished.delete(temporary)
  }
}

/** For a run that ends before its time: leaves nothing half-written. */
export function removeUnfinished(): void {
  for (const temporary of unfinished) rmSync(temporary, { force: true })
}

/** Waits until a file's bytes are on the disk. */
function reachDisk(file: number): Promise<void> {
  return new Promise((resolve, reject) =>
    fsync(file, (error) => (error === null ? resolve() : reject(error))),
  )
}
