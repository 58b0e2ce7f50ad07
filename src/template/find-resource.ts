import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { listResources, readResource } from '../resources.ts'

/** Where templates, or themes, may lie: in a folder of the user, then in the package. */
export interface Shelf {
  /** Paths below a user's folder that hold `name`, best first. */
  local: (name: string) => string[]
  builtIn: (name: string) => string
  /** Extension of a name that is really a path. */
  extension: string
}

/** A file found: its text, and its path as shown to the user. */
export interface FoundFile {
  path: string
  text: string
}

/** A name with a slash, a backslash or the extension is a path. */
export function isPath(name: string, shelf: Shelf): boolean {
  return /[\\/]/u.test(name) || name.toLowerCase().endsWith(shelf.extension)
}

/** The file that `name` means; a user's own comes before a built-in one. Null when there is none. */
export async function findResource(
  name: string,
  folders: readonly string[],
  shelf: Shelf,
): Promise<FoundFile | null> {
  const paths = isPath(name, shelf)
    ? [name]
    : folders.flatMap((folder) => shelf.local(name).map((path) => `${folder.replace(/[\\/]+$/u, '')}/${path}`))
  for (const path of paths) {
    if (existsSync(path)) return { path, text: decode(await readFile(path)) }
  }
  if (isPath(name, shelf) || !(await namesIn(null, shelf)).includes(name)) return null
  return { path: shelf.builtIn(name), text: decode(await readResource(shelf.builtIn(name))) }
}

/** All names there are, the user's first, each once. */
export async function listNames(folders: readonly string[], shelf: Shelf): Promise<string[]> {
  const names: string[] = []
  for (const folder of [...folders, null]) names.push(...(await namesIn(folder, shelf)))
  return [...new Set(names)]
}

/** Names in one user's folder, or in the package (null), sorted. */
async function namesIn(folder: string | null, shelf: Shelf): Promise<string[]> {
  if (folder === null) {
    const files = await listResources(shelfFolder(shelf.builtIn('x')))
    return namesAmong(files).filter((name) => shelf.builtIn(name) !== '' && isBuiltIn(name, files, shelf))
  }
  const found: string[] = []
  for (const pattern of shelf.local('x')) {
    const inside = `${folder}/${shelfFolder(pattern)}`
    if (!existsSync(inside)) continue
    const files = (await readdir(inside)).sort()
    const names = namesAmong(files)
    found.push(...names.filter((name) => shelf.local(name).some((path) => existsSync(`${folder}/${path}`))))
  }
  return found
}
