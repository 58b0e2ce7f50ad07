import type { Report } from '../diagnostics/report.ts'
import type { Pack, PackBlock } from '../template/pack.ts'
import type { Theme } from '../template/theme.ts'

/** An output format: one folder, and one line in the registry. */
export interface Writer {
  /** Name on the command line: `pdf`. */
  format: string
  /** With the dot. */
  extension: string
  /**
   * Bytes of the finished file, the same for the same pack and theme on any machine; null when it reported an
   * error that makes the file impossible.
   */
  write(pack: Pack, theme: Theme, report: Report): Promise<Uint8Array | null>
}

/** One function for each type of block: a new type fails to compile until every writer has decided. */
export type Handlers<Args extends unknown[], Result> = {
  [T in PackBlock['type']]: (block: Extract<PackBlock, { type: T }>, ...args: Args) => Result
}
