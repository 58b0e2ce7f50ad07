import type { Root } from 'mdast'
import type { Report } from '../diagnostics/report.ts'
import { decode } from './decode.ts'
import { extensionOf } from './file-format.ts'
import { frontMatterLines } from './front-matter.ts'
import type { Reader } from './reader.ts'

/** Every syntax, by its name in `inspect --json`; loaded when a file needs it, for a parser is slow to load. */
const loaders = {
  markdown: async () => (await import('./markdown/read-markdown.ts')).markdownReader,
  text: async () => (await import('./text/read-text.ts')).textReader,
} satisfies Record<string, () => Promise<Reader>>

export type SourceFormat = keyof typeof loaders

const markdownExtensions: readonly string[] = ['.md', '.markdown', '.mdown']

/**
 * The syntax of a source by its name; whatever is not Markdown is text. `text`, its content, decides where the name
 * says nothing (`-`, or no extension): only Markdown begins with front matter there.
 */
export function formatOf(path: string, text = ''): SourceFormat {
  const extension = extensionOf(path)
  if (markdownExtensions.includes(extension)) return 'markdown'
  return extension === '' && frontMatterLines(text.split('\n')) > 0 ? 'markdown' : 'text'
}

/** A file's bytes to mdast (see `Reader`), or null when an error says why there is no tree. */
export async function readSource(path: string, bytes: Uint8Array, report: Report): Promise<Root | null> {
  const text = decode(path, bytes, report)
  if (text === null) return null
  const reader = await loaders[formatOf(path, text)]()
  return reader.read(text, report)
}
