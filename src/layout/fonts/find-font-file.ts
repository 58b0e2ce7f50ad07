import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { packageRoot } from '../../resources.ts'

/**
 * Path of a file of an npm package: beside briefpack, else in the `node_modules` of a folder or above it; null where
 * the package is not installed. Node's own resolution, so that every way to install works; nothing of it is run.
 */
export function findPackageFile(name: string, file: string, folders: readonly string[]): string | null {
  for (const folder of [packageRoot(), ...folders]) {
    try {
      return createRequire(join(resolve(folder), 'package.json')).resolve(`${name}/${file}`)
    } catch {
      // Not there; perhaps in the next one.
    }
  }
  return null
}

/** Bytes of a font: a resource path of ours (`templates/fonts/…`), or the path of any other file. */
export function readFontFile(path: string): Uint8Array {
  return readFileSync(path.startsWith('templates/fonts/') ? join(packageRoot(), path) : path)
}
