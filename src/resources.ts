// Templates, themes, labels, fonts, WebAssembly and the colour profile are found from the package's root: alike from
// source, from the built program and from an installed package.
import { existsSync, readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
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
export function readResource(path: string): Promise<Uint8Array> {
  return readFile(join(packageRoot(), path))
}

/** The same at once, for what a run can't go on without. */
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
export async function listResources(path: string): Promise<string[]> {
  return (await readdir(join(packageRoot(), path))).sort()
}
