import type { Output, World } from './world.ts'

export type Paint = (text: string) => string

/** The few colours that messages use. */
export interface Colours {
  error: Paint
  warning: Paint
  note: Paint
  faint: Paint
  strong: Paint
}

const plain: Paint = (text) => text

/**
 * Colours for a stream. https://no-color.org and https://force-color.org: both count only when not empty, and forcing
 * wins; else a terminal has colours. chalk is loaded only where there is something to colour.
 */
export async function coloursFor(world: World, output: Output): Promise<Colours> {
  if (!wantsColour(world, output))
    return { error: plain, warning: plain, note: plain, faint: plain, strong: plain }
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    note: chalk.cyan.bold,
    faint: chalk.dim,
    strong: chalk.bold,
  }
}

function wantsColour({ env }: World, output: Output): boolean {
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR || env.TERM === 'dumb') return false
  return output.isTTY
}
