import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import type { Extension } from 'micromark-util-types'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { frontMatterLines } from './front-matter.ts'
import { parseSimple } from './parse-simple.ts'
import { parseShort } from './stand-ins.ts'

export type SyntaxExtension = Extension
export type Parser = (text: string) => Root

/**
 * Parsers of CommonMark with GFM and `:::` containers; `changes` switch constructs off or on. Front matter is read
 * where `frontMatter` says so: a later part of a file, and a brief that begins with a rule, have none. Made when asked
 * for, once.
 */
export function parserOf(changes: () => readonly SyntaxExtension[]): (frontMatter: boolean) => Parser {
  let made: Parser | undefined
  const parse = (text: string) => {
    made ??= createParser(changes())
    return made(text)
  }
  return (frontMatter) => (text) =>
    parseSimple(text, frontMatter ? frontMatterLines(text.split('\n')) : 0, (rest) => parseShort(rest, parse))
}

function createParser(changes: readonly SyntaxExtension[]): Parser {
  const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(containersOnly)
  processor.use(function addChanges() {
    this.data().micromarkExtensions?.push(...changes)
    dropTransforms(this.data().fromMarkdownExtensions)
  })
  const frozen = processor.freeze()
  return (text) => frozen.parse(text)
}

/** Of remark-directive only `:::name{…}`: with the other two, `12:00` and `Moderator:Anna` lose their colons. */
function containersOnly(this: Processor): void {
  const data = this.data()
  const flow = directive().flow?.[58]
  const container = Array.isArray(flow) ? flow[0] : flow
  data.micromarkExtensions?.push({ flow: { 58: container } } as SyntaxExtension)
  data.fromMarkdownExtensions?.push(directiveFromMarkdown())
}

/**
 * GFM looks for addresses a second time in the finished tree. What it finds there has no position, and a line of a
 * million letters takes it hours; the parser has found them all but a few.
 */
function dropTransforms(extensions: unknown): void {
  for (const one of [extensions].flat(3)) delete (one as { transforms?: unknown }).transforms
}
