// All that the program sees of its machine: a test gives a map of files instead.

/** What stands under a path; `other` is a pipe or a device, which can be read once and has no size. */
export interface Entry {
  kind: 'file' | 'folder' | 'other'
  /** Bytes; 0 for all but files. */
  size: number
}

/** A stream to the user. */
export interface Output {
  write(chunk: string | Uint8Array): void
  readonly isTTY: boolean
  /** Cells in a line of the terminal; null where it is none. */
  readonly columns: number | null
}

/**
 * Files, streams and environment. Errors of files carry a `code` as Node's do (`EACCES`), and a `syscall`: a file that
 * can't be replaced because a program holds it open fails in `rename`.
 */
export interface World {
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** As `process.platform`. */
  readonly platform: string
  readStdin(): Promise<Uint8Array>
  /** Null where there is nothing. */
  entryAt(path: string): Promise<Entry | null>
  readFile(path: string): Promise<Uint8Array>
  /** The absolute path of what is there, all links followed. */
  realPath(path: string): Promise<string>
  /** Names in a folder, sorted by code unit. */
  namesIn(folder: string): Promise<string[]>
  /** Makes the folders it needs. Afterwards the file is the old one or the new one, nothing between. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>
  /** Renames a file within its folder; `EEXIST` where something of the new name is. */
  moveFile(from: string, to: string): Promise<void>
  /** The version in our package.json. */
  version(): Promise<string>
}
