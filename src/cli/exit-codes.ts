import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** What a run ends with; scripts rely on it. */
export const exitCodes = {
  fine: 0,
  /** The input has errors; with `--strict`, or warnings. */
  input: 1,
  usage: 2,
  /** A file can't be read or written. */
  file: 3,
  /** Some of several briefs succeeded, others did not. */
  some: 4,
  /** A fault of ours; `EX_SOFTWARE` of sysexits.h. */
  internal: 70,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Files that the system refuses; told apart from what is wrong with a brief. */
const fileErrors = new Set(['file-missing', 'file-unreadable', 'file-unwritable'])

/** The code of one brief. */
export function exitCodeOf(diagnostics: readonly Diagnostic[], strict: boolean): ExitCode {
  if (diagnostics.some((one) => fileErrors.has(one.name))) return exitCodes.file
  const bad = diagnostics.some((one) => one.severity === 'error' || (strict && one.severity === 'warning'))
  return bad ? exitCodes.input : exitCodes.fine
}

/** The code of a run from those of its briefs. */
export function joinExitCodes(codes: readonly ExitCode[]): ExitCode {
  const bad = codes.filter((code) => code !== exitCodes.fine)
  if (bad.length === 0) return exitCodes.fine
  if (bad.length < codes.length) return exitCodes.some
  return bad.includes(exitCodes.file) ? exitCodes.file : exitCodes.input
}
