import { basename, dirname, join, normalize } from 'node:path'
import type { Output, World } from '../cli/world.ts'

export interface FakeWorld extends World {
  /** Everything that was printed. */
  readonly out: () => string
  readonly err: () => string
  /** Path to bytes, also of what was written; forward slashes. */
  readonly files: Map<string, Uint8Array>
}

export interface FakeOptions {
  stdin?: string | Uint8Array
  env?: Record<string, string>
  platform?: string
  tty?: boolean
  /** Paths that the system refuses, with its code: `EACCES`. A folder stands for all that is below it. */
  refuses?: Record<string, string>
  /** Files that another program holds open: they can be read, and neither replaced nor moved; with the code of it. */
  open?: Record<string, string>
  /** Links: a path, and what it leads to. */
  links?: Record<string, string>
}

/** A machine in memory. A path that ends in `/` is an empty folder. */
export function fakeWorld(files: Record<string, string | Uint8Array>, options: FakeOptions = {}): FakeWorld {
  const encoder = new TextEncoder()
  const bytesOf = (value: string | Uint8Array) => (typeof value === 'string' ? encoder.encode(value) : value)
  const held = new Map(Object.entries(files).map(([path, value]) => [path, bytesOf(value)]))
  const [stdout, out] = record(options.tty === true)
  const [stderr, err] = record(options.tty === true)
  const folders = () => new Set([...held.keys()].flatMap((path) => foldersOf(path)))
  return {
    files: held,
    out,
    err,
    stdout,
    stderr,
    env: options.env ?? {},
    platform: options.platform ?? 'linux',
    version: async () => '0.0.0-test',
    readStdin: async () => bytesOf(options.stdin ?? ''),
    realPath: async (path) => join('/machine', follow(options, normalize(path))),
    entryAt: async (path) => {
      const key = follow(options, normalize(path))
      const bytes = held.get(key)
      if (bytes !== undefined) return { kind: 'file', size: bytes.byteLength }
      return folders().has(key.replace(/\/$/, '')) ? { kind: 'folder', size: 0 } : null
    },
    readFile: async (path) => {
      const key = follow(options, normalize(path).replace(/^\/machine\//, ''))
      refuse(options, key)
      const bytes = held.get(key)
      if (bytes === undefined) throw systemError('ENOENT')
      return bytes
    },
    namesIn: async (folder) =>
      [...held.keys()]
        .filter((path) => dirname(path) === normalize(folder))
        .map((path) => basename(path))
        .sort(),
    writeFile: async (path, bytes) => {
      const key = normalize(path)
      refuse(options, key)
      refuseOpen(options, key)
      held.set(key, bytes)
    },
    moveFile: async (from, to) => {
      refuseOpen(options, normalize(from))
      refuse(options, normalize(to))
      const bytes = held.get(normalize(from))
      if (bytes === undefined) throw systemError('ENOENT')
      if (held.has(normalize(to))) throw systemError('EEXIST')
      held.delete(normalize(from))
      held.set(normalize(to), bytes)
    },
  }
}

function record(isTTY: boolean): [Output, () => string] {
  const chunks: Uint8Array[] = []
  const write = (chunk: string | Uint8Array) => {
    chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
  }
  return [{ write, isTTY, columns: 80 }, () => Buffer.concat(chunks).toString()]
}

function foldersOf(path: string): string[] {
  const folder = path.endsWith('/') ? path.slice(0, -1) : dirname(path)
  return folder === '.' || folder === '/' ? [folder] : [folder, ...foldersOf(join(folder))]
}

function follow(options: FakeOptions, path: string): string {
  return options.links?.[path] ?? path
}

function refuse(options: FakeOptions, path: string): void {
  for (const [refused, code] of Object.entries(options.refuses ?? {})) {
    if (path === refused || path.startsWith(`${refused}/`)) throw systemError(code)
  }
}

function refuseOpen({ open = {} }: FakeOptions, path: string): void {
  const code = open[path]
  if (code !== undefined) throw Object.assign(systemError(code), { syscall: 'rename' })
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: refused at /some/machine/path`), { code })
}
