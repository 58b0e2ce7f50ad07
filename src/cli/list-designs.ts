import { listTemplates } from '../template/load-template.ts'
import { listThemes } from '../template/load-theme.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { localFolders } from './load-designs.ts'
import { sanitise } from './sanitise.ts'
import type { World } from './world.ts'

/** Prints the templates and themes there are: those of the current folder and the built-in ones. */
export async function listDesigns(json: boolean, world: World): Promise<ExitCode> {
  const folders = localFolders(null)
  const templates = await listTemplates(folders)
  const themes = await listThemes(folders)
  if (json) {
    world.stdout.write(`${JSON.stringify({ schema: 'briefpack/templates@1', templates, themes }, null, 2)}\n`)
    return exitCodes.fine
  }
  world.stdout.write('Packs\n')
  for (const { name, description, audience, formats } of templates) {
    world.stdout.write(
      `  ${sanitise(`${name.padEnd(14)} for: ${audience} (${formats.join(', ')})  ${description}`)}\n`,
    )
  }
  world.stdout.write('Themes\n')
  for (const name of themes) world.stdout.write(`  ${sanitise(name)}\n`)
  return exitCodes.fine
}
