import { createHash } from 'node:crypto'
import { findResourceNow } from '../resources.ts'
import type { FoundFile } from './find-resource.ts'

/** What built-in files parse to, by `compiledKey`; made when the program is built. */
export const compiledPath = 'dist/assets/compiled.json'

let store: Record<string, unknown> | undefined

/**
 * The value that a file parsed to when the program was built, or null for any other file. It is found by the path and
 * the words of the file, so that an edited file is never taken for the old one.
 */
export function compiled<T>({ path, text }: Pick<FoundFile, 'path' | 'text'>): T | null {
  store ??= readStore()
  const value = store[compiledKey(path, text)]
  return value === undefined ? null : (structuredClone(value) as T)
}

/** From source, before a build, there is none, and everything is parsed. */
function readStore(): Record<string, unknown> {
  const bytes = findResourceNow(compiledPath)
  return bytes === null ? {} : JSON.parse(new TextDecoder().decode(bytes))
}

/** Name of a file's value in the store. */
export function compiledKey(path: string, text: string): string {
  return createHash('sha256').update(`${path}\0${text}`).digest('hex')
}
