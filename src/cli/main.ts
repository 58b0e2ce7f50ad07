import { Command, CommanderError } from 'commander'
import { DiagnosticList } from '../diagnostics/report.ts'
import { addCheck } from './check.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { addInspect } from './inspect.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { addRender } from './render.ts'
import { addTemplates } from './templates.ts'
import { checkCommand } from './unknown-command.ts'
import { UsageError, usageError } from './usage-error.ts'
import type { World } from './world.ts'

/** Told by a command what the run ends with. */
export type Finish = (code: ExitCode) => void

/** The whole program: arguments without node's own, to the exit code. Never throws, never exits. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = exitCodes.fine
  try {
    const program = await programFor(world, (ended) => {
      code = ended
    })
    await checkCommand(
      argv,
      program.commands.map((one) => one.name()),
      world,
    )
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    return await failed(error, argv, world)
  }
}

async function programFor(world: World, finish: Finish): Promise<Command> {
  const program = new Command('briefpack')
    .description('Reads a session brief and writes briefing packs as PDF, DOCX and Markdown.')
    .usage('BRIEF… [options]')
    .version(await world.version(), '-V, --version', 'print the version')
    .addHelpText(
      'after',
      `
Example:
  briefpack session.txt --out packs

A bare "briefpack BRIEF…" is "briefpack render BRIEF…"; its options: briefpack render --help`,
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      getOutHelpWidth: () => world.stdout.columns ?? 80,
      getErrHelpWidth: () => world.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: () => undefined,
    })
  for (const add of [addRender, addInspect, addCheck, addTemplates]) add(program, world, finish)
  return program
}

async function failed(error: unknown, argv: readonly string[], world: World): Promise<ExitCode> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.fine
    // Without a word it is the help that is asked for, which commander has printed.
    if (error.code === 'commander.help') return exitCodes.usage
    return await failed(fromCommander(error, argv), argv, world)
  }
  if (error instanceof UsageError) {
    await printDiagnostics(error.diagnostics, world)
    return exitCodes.usage
  }
  const list = new DiagnosticList(null)
  list.report('internal-error', null, { problem: nameOf(error) })
  await printDiagnostics(list.all, world)
  if (world.env.DEBUG && error instanceof Error) world.stderr.write(`${error.stack}\n`)
  return exitCodes.internal
}

/** The message of an unexpected error may hold words of a brief, so only its kind is told. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}

/** `error: unknown option '--fromat'\n(Did you mean --format?)`, without its prefix and as one line. */
function fromCommander(error: CommanderError, argv: readonly string[]): UsageError {
  const problem = error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ')
  const command = argv.find((word) => ['inspect', 'check', 'templates'].includes(word)) ?? 'render'
  return usageError('usage-wrong', { problem: problem.charAt(0).toUpperCase() + problem.slice(1), command })
}
