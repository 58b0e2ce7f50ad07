import { didYouMean } from '../diagnostics/did-you-mean.ts'
import { usageError } from './usage-error.ts'
import type { World } from './world.ts'

/**
 * A bare `briefpack BRIEF` is `render`, so a misspelt command looks like a brief: a first word that could be a command
 * (no dot, no slash) and is no file is a usage error.
 */
export async function checkCommand(
  argv: readonly string[],
  commands: readonly string[],
  world: World,
): Promise<void> {
  const first = argv[0]
  if (first === undefined || !/^[a-z][a-z-]*$/i.test(first)) return
  if (first === 'help' || commands.includes(first)) return
  if ((await world.entryAt(first).catch(() => null)) !== null) return
  throw usageError('command-unknown', { name: first, near: didYouMean(first, commands) ?? '' })
}
