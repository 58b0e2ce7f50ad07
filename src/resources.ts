// Templates, themes, labels, fonts, WebAssembly and the colour profile are found from the package's root: alike from
// source, from the built program and from an installed package.
// Everything is read at once: Node's promises of files take 2 ms to load, and a run has nothing to do meanwhile.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

let root: string | undefined

/** The folder that holds our package.json and templates. */
export function packageRoot(): string {
  if (root === undefined) {
    let folder = dirname(fileURLToPath(import.meta.url))
    while (!existsSync(join(folder, 'templates', 'themes'))) {
      const parent = dirname(folder)
      if (parent === folder) throw new Error('The templates of briefpack are not beside the program')
      folder = parent
    }
    root = folder
  }
  return root
}

/** Bytes of a file of the package, such as `templates/themes/classic.yml`. */
export function readResourceNow(path: string): Uint8Array {
  return readFileSync(join(packageRoot(), path))
}

/** The same, or null where the package has no such file. */
export function findResourceNow(path: string): Uint8Array | null {
  try {
    return readResourceNow(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Names in a folder of the package, sorted by code unit so that no locale changes them. */
export function listResources(path: string): string[] {
  return readdirSync(join(packageRoot(), path)).sort()
}
