import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { checkFont, largestFont } from '../../fonts/check-font.ts'
import { FontFault } from '../../fonts/font-fault.ts'
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

/** Is it one of briefpack's own files, given from the package's root? */
export function isOwnFont(path: string): boolean {
  return path.startsWith('templates/fonts/')
}

/** Bytes of a font: one of ours, or any other file that is a sound font and may be embedded. Throws a FontFault. */
export function readFontFile(path: string): Uint8Array {
  if (isOwnFont(path)) return readFileSync(join(packageRoot(), path))
  let bytes: Uint8Array
  try {
    const { size } = statSync(path)
    if (size > largestFont) throw new FontFault(path, 'large')
    bytes = readFileSync(path)
  } catch (error) {
    throw error instanceof FontFault ? error : new FontFault(path, 'unreadable')
  }
  const fault = checkFont(bytes)
  if (fault !== null) throw new FontFault(path, fault)
  return bytes
}
