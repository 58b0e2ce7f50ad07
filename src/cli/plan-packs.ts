import { dirname, join, relative, resolve } from 'node:path'
import { DiagnosticList } from '../diagnostics/report.ts'
import type { Format } from '../writers/index.ts'
import { packFileName, stemOf } from './file-name.ts'
import { UsageError } from './usage-error.ts'

/** What a pack's name depends on. */
export interface PackRequest {
  /** Path of the brief as named; null for stdin. */
  brief: string | null
  template: string
  /** Language asked for, where it is not the brief's own. */
  language: string | null
  format: Format
  /** With its dot. */
  extension: string
}

/** Puts the packs of one brief into a folder. */
export type FolderOf = (brief: string | null) => string

/**
 * Where the packs of each brief go: `packs/` beside it; or, with `out`, that folder, in which several briefs keep the
 * folders they have under the one they share.
 */
export function folderFor(briefs: readonly (string | null)[], out: string | null): FolderOf {
  if (out === null) return (brief) => join(brief === null ? '.' : dirname(brief), 'packs')
  const folders = briefs.flatMap((brief) => (brief === null ? [] : [resolve(dirname(brief))]))
  const shared = folders.reduce(sharedFolder, folders[0] ?? '')
  return (brief) => (brief === null ? out : join(out, relative(shared, resolve(dirname(brief)))))
}

function sharedFolder(one: string, other: string): string {
  let folder = one
  while (relative(folder, other).startsWith('..') && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

/** The path of each pack, in the order asked. Two of one name, or one on top of a brief, is a usage error. */
export function planPacks(
  requests: readonly PackRequest[],
  briefs: readonly (string | null)[],
  folderOf: FolderOf,
): string[] {
  const paths = requests.map(({ brief, template, language, extension }) =>
    join(folderOf(brief), packFileName(stemOf(brief), template, language, extension)),
  )
  const list = new DiagnosticList(null)
  const inputs = new Set(briefs.flatMap((brief) => (brief === null ? [] : [keyOf(brief)])))
  const seen = new Set<string>()
  for (const path of paths) {
    if (inputs.has(keyOf(path))) list.report('output-is-brief', null, { path })
    else if (seen.has(keyOf(path))) list.report('outputs-collide', null, { path })
    seen.add(keyOf(path))
  }
  if (list.hasErrors) throw new UsageError(list.all)
  return paths
}

/** Windows and macOS take `Brief` and `brief` for one file. */
function keyOf(path: string): string {
  return resolve(path).normalize('NFC').toLowerCase()
}
