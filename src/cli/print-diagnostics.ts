import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { coloursFor } from './colours.ts'
import { formatDiagnostic, type LineOf } from './print.ts'
import type { World } from './world.ts'

/** Prints messages to stderr; `lineOf` knows the brief's lines, those of templates and themes are looked up. */
export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  world: World,
  lineOf: LineOf = () => null,
): Promise<void> {
  if (diagnostics.length === 0) return
  const colours = await coloursFor(world, world.stderr)
  const files = await linesOfFiles(diagnostics, world)
  const anyLine: LineOf = (one) => {
    if (one.restricted || one.place === null) return null
    return one.place.file === undefined
      ? lineOf(one)
      : (files.get(one.place.file)?.[one.place.line - 1] ?? null)
  }
  for (const one of diagnostics) world.stderr.write(formatDiagnostic(one, anyLine, colours))
}

/** Built-in files have no path that could be opened from here; they are named without a line. */
async function linesOfFiles(
  diagnostics: readonly Diagnostic[],
  world: World,
): Promise<Map<string, string[]>> {
  const paths = new Set(diagnostics.flatMap(({ place }) => (place?.file === undefined ? [] : [place.file])))
  const lines = new Map<string, string[]>()
  for (const path of paths) {
    const bytes = await world.readFile(path).catch(() => null)
    if (bytes !== null) lines.set(path, new TextDecoder().decode(bytes).split(/\r\n|\r|\n/))
  }
  return lines
}

/** Each message once: two packs of one brief often say the same of it. */
export function distinctDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics.filter((one) => {
    const key = JSON.stringify(one)
    return !seen.has(key) && seen.add(key)
  })
}
