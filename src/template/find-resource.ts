import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listResources, packageRoot } from '../resources.ts'

/** Where templates, or themes, lie: in a user's folder first, then in the package. */
export interface Shelf {
  /** Folders below a user's folder; '' is that folder itself. */
  local: readonly string[]
  /** Folder of the package. */
  builtIn: string
  /** Path of a name's file below these folders. */
  fileOf: (name: string) => string
  /** A name that ends so is a path. */
  extension: string
}

/** A file found: its text, its path as shown to the user, and whether the name was itself a path. */
export interface FoundFile {
  path: string
  text: string
  byPath: boolean
}

/** The file that `name` means: a path, or the first of that name, a user's own before a built-in one; else null. */
export async function findResource(
  name: string,
  folders: readonly string[],
  shelf: Shelf,
): Promise<FoundFile | null> {
  if (/[\\/]/u.test(name) || name.toLowerCase().endsWith(shelf.extension)) {
    return existsSync(name) ? { path: name, text: readText(name), byPath: true } : null
  }
  for (const folder of folders) {
    for (const below of shelf.local) {
      const path = slashes(join(folder, below, shelf.fileOf(name)))
      if (existsSync(path)) return { path, text: readText(path), byPath: false }
    }
  }
  const path = `${shelf.builtIn}/${shelf.fileOf(name)}`
  if (!existsSync(join(packageRoot(), path))) return null
  return { path, text: readText(join(packageRoot(), path)), byPath: false }
}

/** All names there are: the user's first, each once; sorted by code unit within a folder. */
export async function listNames(folders: readonly string[], shelf: Shelf): Promise<string[]> {
  const names: string[] = []
  for (const folder of folders) {
    for (const below of shelf.local) {
      const path = join(folder, below)
      if (existsSync(path)) names.push(...namesOf(readdirSync(path).sort(), path, shelf))
    }
  }
  names.push(...namesOf(listResources(shelf.builtIn), join(packageRoot(), shelf.builtIn), shelf))
  return [...new Set(names)]
}

function namesOf(entries: readonly string[], folder: string, shelf: Shelf): string[] {
  const ending = shelf.fileOf('')
  return entries
    .map((entry) => (entry.endsWith(ending) ? entry.slice(0, -ending.length) : entry))
    .filter((name) => existsSync(join(folder, shelf.fileOf(name))))
}

function readText(path: string): string {
  return new TextDecoder().decode(readFileSync(path))
}

/** Messages look alike on every system. */
function slashes(path: string): string {
  return path.replaceAll('\\', '/')
}
