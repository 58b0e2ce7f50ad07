import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { checkFont, largestFont } from '../fonts/check-font.ts'
import type { FontFaultKind } from '../fonts/font-fault.ts'
import { packageRoot } from '../resources.ts'

/** The path by which a font is opened later, or what is wrong with it. */
export type FoundFont = { path: string } | { path: string; fault: FontFaultKind | 'missing' }

/**
 * The font that a theme names: one of briefpack's, `templates/fonts/…`, which is not opened; or a file beside the
 * theme, which is read and checked. Paths of a user begin with `./` or with the root, so that neither is taken for
 * one of ours.
 */
export function findFont(written: string, themePath: string): FoundFont {
  if (/^templates\/fonts\/[\w-]+\/[\w-]+\.ttf$/u.test(written) && existsSync(join(packageRoot(), written))) {
    return { path: written }
  }
  const beside = isAbsolute(written) ? written : join(dirname(themePath), written)
  const path = isAbsolute(beside) ? beside : `./${beside.replaceAll('\\', '/')}`
  try {
    const found = statSync(path)
    if (!found.isFile()) return { path, fault: 'none' }
    if (found.size > largestFont) return { path, fault: 'large' }
    const fault = checkFont(readFileSync(path))
    return fault === null ? { path } : { path, fault }
  } catch (error) {
    const missing = (error as { code?: string }).code === 'ENOENT'
    return { path, fault: missing ? 'missing' : 'unreadable' }
  }
}
