import { unlinkSync } from 'node:fs'
import { open, rename, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'

const unfinished = new Set<string>()

/**
 * Writes to a temporary file in the same folder, then renames it: a reader, a crash or a full disk meets the old file
 * or the new one. The temporary file is removed when anything fails.
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  await makeFolder(folder)
  const temporary = join(folder, `.${basename(path).slice(0, 40)}.${process.pid}.tmp`)
  unfinished.add(temporary)
  try {
    const file = await open(temporary, 'w')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error
  } finally {
    unfinished.delete(temporary)
  }
}

/** For a signal, when there is no time to await anything. */
export function removeUnfinished(): void {
  for (const path of unfinished) {
    try {
      unlinkSync(path)
    } catch {
      // It was not made yet, or is renamed already.
    }
  }
}
