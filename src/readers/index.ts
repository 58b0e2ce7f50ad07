import type { Root } from 'mdast'
import type { Report } from '../diagnostics/report.ts'
import { decode } from './decode.ts'
import type { DocxSource } from './docx/read-docx.ts'
import { extensionOf, isWordFile } from './file-format.ts'
import { frontMatterLines } from './front-matter.ts'
import type { Reader } from './reader.ts'

/** Every syntax of text, by its name in `inspect --json`; loaded when a file needs it, for a parser is slow to load. */
const loaders = {
  markdown: async () => (await import('./markdown/read-markdown.ts')).markdownReader,
  text: async () => (await import('./text/read-text.ts')).textReader,
} satisfies Record<string, () => Promise<Reader>>

type TextFormat = keyof typeof loaders
export type SourceFormat = TextFormat | 'docx'

const markdownExtensions: readonly string[] = ['.md', '.markdown', '.mdown']
const none = new Uint8Array()

/**
 * The format of a source: Word by its name or `bytes`, Markdown by its name; whatever is neither is text. `text`, its
 * content, decides where the name says nothing (`-`, or no extension): only Markdown begins with front matter there.
 */
export function formatOf(path: string, text = '', bytes: Uint8Array = none): SourceFormat {
  return isWordFile(path, bytes) ? 'docx' : textFormatOf(path, text)
}

function textFormatOf(path: string, text: string): TextFormat {
  const extension = extensionOf(path)
  if (markdownExtensions.includes(extension)) return 'markdown'
  return extension === '' && frontMatterLines(text.split('\n')) > 0 ? 'markdown' : 'text'
}

/** What a file holds, as mdast (see `Reader`). */
export interface SourceTree {
  tree: Root
  /** Of a Word file: its lines, paragraphs and pictures. */
  word: DocxSource | null
}

/** A file's bytes to mdast, or null when an error says why there is no tree. */
export async function readSource(
  path: string,
  bytes: Uint8Array,
  report: Report,
): Promise<SourceTree | null> {
  if (isWordFile(path, bytes)) {
    const { readDocx } = await import('./docx/read-docx.ts')
    const word = readDocx(bytes, report)
    return word && { tree: word.tree, word }
  }
  const text = decode(path, bytes, report)
  if (text === null) return null
  const reader = await loaders[textFormatOf(path, text)]()
  return { tree: reader.read(text, report), word: null }
}
