import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** What a run ends with; scripts rely on it. */
export const exitCodes = {
  fine: 0,
  /** The input has errors; with `--strict`, or warnings. */
  input: 1,
  usage: 2,
  /** A file can't be read or written. */
  file: 3,
  /** Some of several packs or briefs succeeded, others did not; or a pack was kept as somebody left it. */
  some: 4,
  /** A fault of ours; `EX_SOFTWARE` of sysexits.h. */
  internal: 70,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Files that the system refuses; told apart from what is wrong with a brief. */
const fileErrors = new Set(['file-missing', 'file-unreadable', 'file-unwritable'])

/** Files that were left alone for somebody’s sake: whatever could be made was. */
const keptFiles = new Set(['pack-edited', 'pack-foreign', 'pack-open'])

/** The code of one brief, of which so many packs were written. */
export function exitCodeOf(diagnostics: readonly Diagnostic[], strict: boolean, written = 0): ExitCode {
  if (diagnostics.some((one) => fileErrors.has(one.name)))
    return written > 0 ? exitCodes.some : exitCodes.file
  if (diagnostics.some((one) => keptFiles.has(one.name))) return exitCodes.some
  const bad = diagnostics.some((one) => one.severity === 'error' || (strict && one.severity === 'warning'))
  return bad ? exitCodes.input : exitCodes.fine
}

/** The code of a run from those of its briefs. */
export function joinExitCodes(codes: readonly ExitCode[]): ExitCode {
  const bad = codes.filter((code) => code !== exitCodes.fine)
  if (bad.length === 0) return exitCodes.fine
  if (bad.length < codes.length || bad.includes(exitCodes.some)) return exitCodes.some
  return bad.includes(exitCodes.file) ? exitCodes.file : exitCodes.input
}
