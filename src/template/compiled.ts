import { createHash } from 'node:crypto'
import { readResource } from '../resources.ts'
import type { FoundFile } from './find-resource.ts'

/** What built-in files parse to, by `compiledKey`; made when the program is built. */
export const compiledPath = 'dist/assets/compiled.json'

let store: Promise<Record<string, unknown>> | undefined

/**
 * The value that a file parsed to when the program was built, or null for any other file. It is found by the path and
 * the words of the file, so that an edited file is never taken for the old one.
 */
export async function compiled<T>({ path, text }: Pick<FoundFile, 'path' | 'text'>): Promise<T | null> {
  store ??= readResource(compiledPath).then(
    (bytes) => JSON.parse(Buffer.from(bytes).toString('utf8')),
    // From source, before a build, everything is parsed.
    () => ({}),
  )
  const value = (await store)[compiledKey(path, text)]
  return value === undefined ? null : (structuredClone(value) as T)
}

/** Name of a file's value in the store. */
export function compiledKey(path: string, text: string): string {
  return createHash('sha256').update(`${path}\0${text}`).digest('hex')
}
