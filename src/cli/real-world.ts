import { readFileSync, statSync } from 'node:fs'
import { readdir, realpath } from 'node:fs/promises'
import { readResource } from '../resources.ts'
import { exitCodes } from './exit-codes.ts'
import { reasonOf } from './reason-of.ts'
import type { Entry, Output, World } from './world.ts'
import { removeUnfinished, writeAtomically } from './write-atomically.ts'

/** The machine we run on. */
export function realWorld(): World {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      removeUnfinished()
      process.kill(process.pid, signal)
    })
  }
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    platform: process.platform,
    readStdin,
    entryAt,
    // At once: nothing else goes on meanwhile, and of hundreds of briefs each wait for a thread costs more than the file.
    readFile: async (path) => readFileSync(path),
    realPath: (path) => realpath(path),
    namesIn: async (folder) => (await readdir(folder)).sort(),
    writeFile: writeAtomically,
    version: async () => JSON.parse(new TextDecoder().decode(await readResource('package.json'))).version,
  }
}

/**
 * A reader that has gone (`briefpack … | head`) is no error: what it would have read is dropped. A stream that can't be
 * written otherwise, on a full disk, is one of files: exit 3.
 */
function outputOf(stream: NodeJS.WriteStream): Output {
  let gone = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    gone = true
    if (error.code === 'EPIPE') return
    process.exitCode = exitCodes.file
    if (stream !== process.stderr)
      process.stderr.write(`Can't write to stdout: ${reasonOf(error) ?? error.name}\n`)
  })
  return {
    write: (chunk) => {
      if (!gone) stream.write(chunk)
    },
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? null,
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

async function entryAt(path: string): Promise<Entry | null> {
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
