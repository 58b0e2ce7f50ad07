// Finds the cases of fixtures/; only tests import this folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../convert.ts'
import type { ReadAsset } from '../readers/assets/read-asset.ts'
import { packageRoot } from '../resources.ts'

export interface Case {
  name: string
  folder: string
  /** One for each `in.*`, sorted by name. */
  inputs: Source[]
}

/** The cases of one kind (`good`, `bad`, `same`), sorted by name. */
export function casesOf(kind: string): Case[] {
  const root = join(packageRoot(), 'fixtures', kind)
  if (!existsSync(root)) return []
  return readdirSync(root)
    .sort()
    .map((name) => {
      const folder = join(root, name)
      const inputs = readdirSync(folder)
        .filter((file) => file.startsWith('in.'))
        .sort()
        .map((file) => ({
          path: file,
          bytes: readFileSync(join(folder, file)),
          readAsset: readBeside(folder),
        }))
      return { name, folder, inputs }
    })
}

/** The pictures of a case. */
function readBeside(folder: string): ReadAsset {
  return async (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : 'missing')
}

/** The words of a text: runs of letters, marks and digits, in lower case and NFKC. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

/** Words that occur in `wanted` more often than in `found`. */
export function missingWords(wanted: string, found: string): string[] {
  const left = new Map<string, number>()
  for (const word of wordsOf(found)) left.set(word, (left.get(word) ?? 0) + 1)
  return wordsOf(wanted).filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}
