import { type Document, type ErrorCode, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { parsePlainYaml } from './parse-plain-yaml.ts'
import type { YamlNode } from './yaml-node.ts'

/** What is wrong with the YAML, in words of our own (the parser's quote the text, which may be restricted). */
export interface YamlFault {
  reason: string
  /** UTF-16 offset into the text. */
  at: number
}

/** `root` is null where there is nothing, or a fault. */
export type ParsedYaml = { root: YamlNode | null; fault: null } | { root: null; fault: YamlFault }

/** More is data and no front matter. */
const longest = 100_000

const reasons = {
  ALIAS_PROPS: 'an alias cannot have a tag or an anchor',
  BAD_ALIAS: 'an alias (*name) is not allowed here',
  BAD_DIRECTIVE: 'a line that begins with % is not allowed',
  BAD_DQ_ESCAPE: 'unknown \\ sign in double quotation marks',
  BAD_INDENT: 'wrong indentation, or a bracket that is never closed',
  BAD_PROP_ORDER: 'an anchor or tag is out of place',
  BAD_SCALAR_START: 'a value begins with a sign that needs quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'a value holds a colon and a space, which needs quotation marks',
  BLOCK_IN_FLOW: 'a list or map is out of place inside brackets',
  DUPLICATE_KEY: 'a key is there twice',
  IMPOSSIBLE: 'it cannot be understood',
  KEY_OVER_1024_CHARS: 'a key is too long',
  MISSING_CHAR: 'a sign is missing: a quotation mark, a bracket, a comma or a colon',
  MULTILINE_IMPLICIT_KEY: 'a key runs over more than one line, or its colon is missing',
  MULTIPLE_ANCHORS: 'a value has several anchors',
  MULTIPLE_DOCS: 'there is more than one document',
  MULTIPLE_TAGS: 'a value has several tags',
  NON_STRING_KEY: 'a key is no text',
  RESOURCE_EXHAUSTION: 'it is nested too deep',
  TAB_AS_INDENT: 'a tab is used as indentation',
  TAG_RESOLVE_FAILED: 'a tag (!name) is not allowed',
  UNEXPECTED_TOKEN:
    'there is something where nothing should be, perhaps text after a quoted value, or a dash for nothing',
  BAD_COLLECTION_TYPE: 'a tag (!name) is not allowed',
} satisfies Record<ErrorCode, string>

/** Parses YAML in which every scalar is text as written: no dates, numbers, tags, merge keys or aliases. */
export function parseYaml(text: string): ParsedYaml {
  if (text.length > longest) return failed('it is too long')
  const plain = parsePlainYaml(text)
  return plain === null ? parseAny(text) : { root: plain, fault: null }
}

/** The same of any YAML. */
export function parseAny(text: string): ParsedYaml {
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      merge: false,
      // Two `speaker:` lines are two statements, which the model keeps and compares.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    })
    return toParsed(document)
  } catch (error) {
    // The parser calls itself for each bracket; thousands of them exhaust the stack.
    if (error instanceof RangeError) return failed(reasons.RESOURCE_EXHAUSTION)
    throw error
  }
}

function toParsed({ errors, warnings, contents }: Document): ParsedYaml {
  const [fault] = [...errors, ...warnings]
  if (fault !== undefined) return failed(reasons[fault.code], fault.pos[0])
  return { root: toNode(contents), fault: null }
}

function failed(reason: string, at = 0): ParsedYaml {
  return { root: null, fault: { reason, at } }
}

function toNode(node: unknown): YamlNode | null {
  const [start, end] = (node as { range?: readonly [number, number, number] } | null)?.range ?? [0, 0]
  if (isScalar(node)) return { kind: 'scalar', value: String(node.value), start, end }
  if (isAlias(node)) return { kind: 'alias', start, end }
  if (isSeq(node)) return { kind: 'list', items: node.items.map(toNode), start, end }
  if (!isMap(node)) return null
  const items = node.items.map(({ key, value }) => ({ key: toNode(key) ?? nothing, value: toNode(value) }))
  return { kind: 'map', items, start, end }
}

/** A key that isn't there. */
const nothing: YamlNode = { kind: 'alias', start: 0, end: 0 }
