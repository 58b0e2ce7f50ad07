import { didYouMean } from '../diagnostics/did-you-mean.ts'
import { type Format, formats, isFormat } from '../writers/index.ts'
import { usageError } from './usage-error.ts'

/** Options of `render` as commander gives them. */
export interface RenderOptions {
  format?: string[]
  template?: string[]
  lang?: string
  theme?: string
  reference?: string
  out?: string
  strict?: boolean
  force?: boolean
  quiet?: boolean
  json?: boolean
}

/**
 * Templates of a run: those named, else moderator and participant. Standard output has room for one, and an unnamed
 * pack must be one that anybody may see.
 */
export function templatesOf({ template, out }: RenderOptions): readonly string[] {
  return template ?? (out === '-' ? ['participant'] : ['moderator', 'participant'])
}

/** Known formats, each once; null when none is named. */
export function parseFormats(names: readonly string[] | undefined): Format[] | null {
  if (names === undefined) return null
  const chosen = new Set<Format>()
  for (const name of names) {
    const lower = name.toLowerCase()
    if (!isFormat(lower)) {
      const near = didYouMean(lower, formats) ?? ''
      throw usageError('format-unknown', { name, near, known: formats.join(', ') })
    }
    chosen.add(lower)
  }
  return [...chosen]
}

/** The shape of BCP 47: letters first, then subtags. */
export function checkLanguage(tag: string | undefined): void {
  if (tag !== undefined && !/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag)) {
    throw usageError('language-malformed', { name: tag })
  }
}

/** For an option that may be repeated and may hold a list with commas. */
export function collect(value: string, before: string[] | undefined): string[] {
  const values = value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  return [...(before ?? []), ...values]
}
