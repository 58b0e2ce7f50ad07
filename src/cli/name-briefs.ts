import { basename, dirname, join } from 'node:path'
import type { DiagnosticList } from '../diagnostics/report.ts'
import { UsageError, usageError } from './usage-error.ts'
import type { World } from './world.ts'

/** A brief the user asked for. */
export interface NamedBrief {
  /** As named; null for stdin. */
  path: string | null
  /** Found by a pattern, not by its name: a pack is then no brief. */
  expanded: boolean
}

/**
 * The briefs that the arguments name, each once, in their order. Folders are refused; temporary files of open
 * documents are skipped with a note. The shell of Windows hands patterns down as they are, so there `*` and `?` in the
 * last part of a path are expanded here.
 */
export async function nameBriefs(
  args: readonly string[],
  world: World,
  notes: DiagnosticList,
): Promise<NamedBrief[]> {
  const named = new Map<string, NamedBrief>()
  const folders: UsageError[] = []
  for (const arg of args) {
    if (arg === '-') {
      named.set(arg, { path: null, expanded: false })
      continue
    }
    const paths = await expand(arg, world)
    for (const path of paths ?? [arg]) {
      if (basename(path).startsWith('~$')) notes.report('temporary-skipped', null, { path })
      else if (await isFolder(path, world)) folders.push(usageError('folder-named', { path }))
      else if (!named.has(path)) named.set(path, { path, expanded: paths !== null })
    }
  }
  if (folders.length > 0) throw new UsageError(folders.flatMap((one) => one.diagnostics))
  return [...named.values()]
}

/** A folder that can't be looked at is no folder here; reading it will say why. */
async function isFolder(path: string, world: World): Promise<boolean> {
  return (await world.entryAt(path).catch(() => null))?.kind === 'folder'
}

/** Null when the argument is no pattern. */
async function expand(arg: string, world: World): Promise<string[] | null> {
  if (world.platform !== 'win32' || !/[*?]/.test(basename(arg))) return null
  const pattern = new RegExp(
    `^${basename(arg)
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'iu',
  )
  const folder = dirname(arg)
  const names = await world.namesIn(folder).catch(() => [])
  const found = names.filter((name) => pattern.test(name)).map((name) => join(folder, name))
  const files: string[] = []
  for (const path of found) if (!(await isFolder(path, world))) files.push(path)
  if (files.length === 0) throw usageError('nothing-named', { pattern: arg })
  return files
}
