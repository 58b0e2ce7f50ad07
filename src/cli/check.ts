import type { Command } from 'commander'
import type { Finish } from './main.ts'
import { collect } from './render-options.ts'
import type { World } from './world.ts'

/** Options of `check` as commander gives them. */
export interface CheckOptions {
  template?: string[]
  strict?: boolean
  json?: boolean
}

/** `briefpack check BRIEF…`: what is wrong with briefs, and what packs lack. */
export function addCheck(program: Command, world: World, finish: Finish): void {
  program
    .command('check')
    .description('say what is wrong with briefs, and what their packs lack')
    .argument('<brief...>', 'briefs as text, Markdown or Word; - is stdin')
    .option('-t, --template <names>', 'packs to check for: all when left out', collect)
    .option('--strict', 'warnings count as errors for the exit code')
    .option('--json', 'print the result for other programs')
    .addHelpText(
      'after',
      `
Example:
  briefpack check session.txt other.md`,
    )
    .action(async (briefs: string[], options: CheckOptions) => {
      const { checkBriefs } = await import('./check-briefs.ts')
      finish(await checkBriefs(briefs, options, world))
    })
}
