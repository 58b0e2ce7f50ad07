import type { Command } from 'commander'
import type { Finish } from './main.ts'
import type { World } from './world.ts'

/** `briefpack inspect BRIEF`: the model. */
export function addInspect(program: Command, world: World, finish: Finish): void {
  program
    .command('inspect')
    .description('show how a brief is read: each fact, how sure it is, and why')
    .argument('<brief>', 'a brief as text, Markdown or Word; - is stdin')
    .option('--json', 'print the whole model for other programs')
    .addHelpText(
      'after',
      `
Restricted parts are shown: the output is for the organiser.

Example:
  briefpack inspect session.txt`,
    )
    .action(async (brief: string, options: { json?: boolean }) => {
      const { inspectBrief } = await import('./inspect-brief.ts')
      finish(await inspectBrief(brief, options.json === true, world))
    })
}
