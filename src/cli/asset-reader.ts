import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import type { ReadAsset } from '../readers/assets/read-asset.ts'
import { reasonOf } from './reason-of.ts'
import type { World } from './world.ts'

/** Reads files of the folder that a brief stands in, or of folders below it: no link may lead out. */
export function assetReader(brief: string, world: World): ReadAsset {
  const folder = dirname(brief)
  return async (path, limit) => {
    const target = join(folder, path)
    try {
      const entry = await world.entryAt(target)
      if (entry === null) return 'missing'
      if (entry.kind !== 'file') return 'unreadable'
      const real = await world.realPath(target)
      if (!isBelow(await world.realPath(folder), real)) return 'outside'
      if (entry.size > limit) return 'tooLarge'
      return await world.readFile(real)
    } catch (error) {
      if (reasonOf(error) === null) throw error
      return 'unreadable'
    }
  }
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
