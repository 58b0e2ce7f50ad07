// The program in the real world: arguments in, exit code out. Everything else is testable in main.ts.
import { run } from './main.ts'
import { realWorld } from './real-world.ts'

/** Runs the program; `argv` without node's own. */
export async function start(argv: readonly string[]): Promise<void> {
  const code = await run(argv, realWorld())
  // A stream that failed meanwhile has set its own.
  process.exitCode ||= code
}
