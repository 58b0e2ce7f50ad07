import { closeSync, openSync, renameSync, rmSync } from 'node:fs'

/**
 * Renames a file; throws `EEXIST` where something of the new name is. The name is taken first, by an empty file that
 * the rename then replaces: between a look and a plain rename another program may have written there.
 */
export async function moveFile(from: string, to: string): Promise<void> {
  closeSync(openSync(to, 'wx'))
  try {
    renameSync(from, to)
  } catch (error) {
    rmSync(to, { force: true })
    throw error
  }
}
