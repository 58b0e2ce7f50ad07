import type { DiagnosticList } from '../diagnostics/report.ts'
import type { MadePack, PackJob } from './make-packs.ts'
import { makeRoom } from './make-room.ts'
import { isHeldOpen, isOfThisFile, reasonOf } from './reason-of.ts'
import type { KeptFile, PackFile } from './report-run.ts'
import type { World } from './world.ts'

/** A pack to make, and where it will be. */
export interface PlannedPack {
  job: PackJob
  path: string
}

/** Where packs go, and what may be done there. */
export interface WriteOptions {
  toStdout: boolean
  /** Documents that somebody changed are moved aside. */
  force: boolean
}

/** What became of the packs of a brief. */
export interface WrittenPacks {
  files: PackFile[]
  /** What stands in the place of packs that were made, and was left alone. */
  kept: KeptFile[]
}

/**
 * Writes the packs of one brief. A folder that refuses one pack refuses the others too: told once. A name that is taken
 * by a folder, and a document that is somebody's work or is open in another program, keep out only their own pack.
 */
export async function writePacks(
  made: readonly MadePack[],
  plan: readonly PlannedPack[],
  { toStdout, force }: WriteOptions,
  world: World,
  list: DiagnosticList,
): Promise<WrittenPacks> {
  const files: PackFile[] = []
  const kept: KeptFile[] = []
  for (const { job, bytes } of made) {
    const path = plan.find((one) => one.job === job)?.path
    if (bytes === null || path === undefined) continue
    if (toStdout) {
      world.stdout.write(bytes)
      continue
    }
    const outcome = await writePack(path, job, bytes, force, world, list)
    if (outcome === null) break
    if (outcome === 'refused') continue
    if (outcome === 'written') files.push({ path, job, size: bytes.byteLength })
    else kept.push({ path, job, because: outcome })
  }
  return { files, kept }
}

/** Null where the system refuses the folder, and every other pack in it; `refused` where it does this one only. */
async function writePack(
  path: string,
  job: PackJob,
  bytes: Uint8Array,
  force: boolean,
  world: World,
  list: DiagnosticList,
): Promise<'written' | 'refused' | KeptFile['because'] | null> {
  let movedTo: string | null = null
  try {
    if (job.format === 'docx') {
      const room = await makeRoom(path, bytes, force, world)
      if (room.kind === 'same') return 'written'
      if (room.kind !== 'write') {
        list.report(room.kind === 'edited' ? 'pack-edited' : 'pack-foreign', null, { path })
        return room.kind
      }
      movedTo = room.movedTo
    }
    await world.writeFile(path, bytes)
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === null) throw error
    if (movedTo !== null) list.report('pack-only-moved', null, { path, movedTo })
    const held = isHeldOpen(error)
    list.report(held ? 'pack-open' : 'file-unwritable', null, { path, reason })
    return held ? 'open' : isOfThisFile(error) ? 'refused' : null
  }
  if (movedTo !== null) list.report('pack-moved', null, { path, movedTo })
  return 'written'
}
