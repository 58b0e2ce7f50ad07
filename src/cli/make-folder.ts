import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it. Not `mkdir`'s own `recursive`, which never returns where the system answers that
 * an existing folder is not there (`/proc` on Linux).
 */
export async function makeFolder(path: string): Promise<void> {
  const existing = await stat(path).catch(() => null)
  if (existing?.isDirectory()) return
  const above = dirname(path)
  if (above !== path) await makeFolder(above)
  try {
    await mkdir(path)
  } catch (error) {
    // Another process was faster; a file of that name stays an error.
    const made = await stat(path).catch(() => null)
    if (!made?.isDirectory()) throw error
  }
}
