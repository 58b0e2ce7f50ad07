import type { Command } from 'commander'
import type { Finish } from './main.ts'
import type { World } from './world.ts'

/** `briefpack templates`: the packs and themes there are. */
export function addTemplates(program: Command, world: World, finish: Finish): void {
  program
    .command('templates')
    .description('list the packs and themes there are')
    .option('--json', 'print the list for other programs')
    .addHelpText(
      'after',
      `
Example:
  briefpack templates`,
    )
    .action(async (options: { json?: boolean }) => {
      const { listDesigns } = await import('./list-designs.ts')
      finish(await listDesigns(options.json === true, world))
    })
}
