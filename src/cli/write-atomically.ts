import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'

/**
 * Writes to a temporary file in the same folder, then renames it: a reader, a crash or a full disk meets the old file
 * or the new one. The temporary file is removed when anything fails. All in one go, so that a signal that is listened
 * to comes before or after.
 */
export function writeAtomically(path: string, bytes: Uint8Array): void {
  const folder = dirname(path)
  makeFolder(folder)
  const temporary = join(folder, `.${basename(path).slice(0, 40)}.${process.pid}.tmp`)
  try {
    const file = openSync(temporary, 'w')
    try {
      writeFileSync(file, bytes)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
