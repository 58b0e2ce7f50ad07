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

/**
 * Words that occur in `wanted` more often than in `found`. A hyphen at a line's end is one of the word or not, and a line may
 * end within what has no spaces.
 */
export function missingWords(wanted: string, found: string): string[] {
  const open = countWords(found)
  const closed = countWords(found.replace(/-\n/g, ''))
  const dense = countWords(found.replace(/ *\n */g, ''))
  const met = new Map<string, number>()
  return wordsOf(wanted).filter((word) => {
    const count = (met.get(word) ?? 0) + 1
    met.set(word, count)
    return count > Math.max(...[open, closed, dense].map((counts) => counts.get(word) ?? 0))
  })
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
