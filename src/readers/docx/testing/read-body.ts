import type { Diagnostic } from '../../../diagnostics/diagnostic.ts'
import { DiagnosticList } from '../../../diagnostics/report.ts'
import { outlineTree } from '../../testing/outline-tree.ts'
import { type DocxSource, readDocx } from '../read-docx.ts'
import { buildDocx, type DocxParts } from './build-docx.ts'

/** A document read from the XML of its body. */
export interface ReadBody {
  source: DocxSource | null
  /** The tree without places: type, number, names and words of each node. */
  outline: string
  diagnostics: Diagnostic[]
  /** Messages with the paragraphs they are of: `word-comments ¶2`. */
  said: string[]
}

export function readBody(body: string, parts: Omit<DocxParts, 'body'> = {}): ReadBody {
  const list = new DiagnosticList('in.docx')
  const source = readDocx(buildDocx({ body, ...parts }), list.report)
  const outline = source === null ? '' : outlineTree(source.tree).replace(/ \d+:\d+-\d+:\d+/g, '')
  const said = list.all.map(({ name, place }) => {
    const part = place?.part === undefined ? '' : `${place.part} `
    return place?.paragraph === undefined ? name : `${name} ${part}¶${place.paragraph}`
  })
  return { source, outline, diagnostics: list.all, said }
}

/** Lines of an outline below its root, with two spaces less in front. */
export const below = (outline: string): string => outline.replace(/^root\n/, '').replace(/^ {2}/gm, '')
