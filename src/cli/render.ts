import type { Command } from 'commander'
import type { Finish } from './main.ts'
import { collect, type RenderOptions } from './render-options.ts'
import type { World } from './world.ts'

/** `briefpack render BRIEF…`, which is also what `briefpack BRIEF…` does. */
export function addRender(program: Command, world: World, finish: Finish): void {
  program
    .command('render', { isDefault: true })
    .description('make the packs of one or more briefs')
    .argument('<brief...>', 'briefs as text, Markdown or Word; - is stdin')
    .option('-f, --format <names>', 'pdf, docx, md: all when left out', collect)
    .option('-t, --template <names>', 'moderator and participant when left out', collect)
    .option('-l, --lang <tag>', "language of the packs' fixed words, such as fr")
    .option('--theme <name>', 'fonts, sizes and colours')
    .option(
      '--reference <file>',
      'a Word document of yours whose styles, page, headers and footers Word packs take',
    )
    .option(
      '-o, --out <folder>',
      'where to put the packs; - prints one on stdout (default: packs/ beside the brief)',
    )
    .option(
      '--force',
      'move a Word pack that was edited aside, to “NAME (edited).docx”, and write the new one',
    )
    .option('--strict', 'warnings count as errors for the exit code')
    .option('-q, --quiet', 'print errors and warnings only')
    .option('--json', 'print the result for other programs on stdout')
    .addHelpText(
      'after',
      `
Examples:
  briefpack session.txt
  briefpack render session.md --template moderator --format pdf,docx --lang fr --out packs`,
    )
    .action(async (briefs: string[], options: RenderOptions) => {
      const { renderBriefs } = await import('./render-briefs.ts')
      finish(await renderBriefs(briefs, options, world))
    })
}
