import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { readResourceNow } from '../resources.ts'
import { exitCodes } from './exit-codes.ts'
import { moveFile } from './move-file.ts'
import { reasonOf } from './reason-of.ts'
import type { Entry, Output, World } from './world.ts'
import { removeUnfinished, writeAtomically } from './write-atomically.ts'

/**
 * The machine we run on. Files are read at once: a run has nothing to do meanwhile, and Node's promises of files take
 * 2 ms to load. Streams are opened when something is said.
 */
export function realWorld(): World {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      removeUnfinished()
      process.kill(process.pid, signal)
    })
  }
  return {
    stdout: outputOf(() => process.stdout),
    stderr: outputOf(() => process.stderr),
    env: process.env,
    platform: process.platform,
    readStdin,
    entryAt: async (path) => entryAt(path),
    readFile,
    realPath: async (path) => realpathSync.native(path),
    namesIn: async (folder) => readdirSync(folder).sort(),
    writeFile: writeAtomically,
    moveFile,
    version: async () => JSON.parse(new TextDecoder().decode(readResourceNow('package.json'))).version,
  }
}

/**
 * A reader that has gone (`briefpack … | head`) is no error: what it would have read is dropped. A stream that can't be
 * written otherwise, on a full disk, is one of files: exit 3.
 */
function outputOf(streamOf: () => NodeJS.WriteStream): Output {
  let gone = false
  let opened: NodeJS.WriteStream | undefined
  const open = () => {
    opened ??= streamOf().on('error', failed)
    return opened
  }
  const failed = (error: NodeJS.ErrnoException) => {
    gone = true
    if (error.code === 'EPIPE') return
    process.exitCode = exitCodes.file
    if (opened !== process.stderr)
      process.stderr.write(`Can't write to stdout: ${reasonOf(error) ?? error.name}\n`)
  }
  return {
    write: (chunk) => {
      const stream = open()
      if (!gone) stream.write(chunk)
    },
    get isTTY() {
      return open().isTTY === true
    },
    get columns() {
      return open().columns ?? null
    },
  }
}

/** A pipe may have nothing to give for long: it is waited for, so that the run can be stopped meanwhile. */
async function readFile(path: string): Promise<Uint8Array> {
  if (statSync(path).isFile()) return readFileSync(path)
  const { readFile: wait } = await import('node:fs/promises')
  return wait(path)
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function entryAt(path: string): Entry | null {
  try {
    const found = statSync(path)
    if (found.isDirectory()) return { kind: 'folder', size: 0 }
    return found.isFile() ? { kind: 'file', size: found.size } : { kind: 'other', size: 0 }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw error
  }
}
