import { childOf, elementsOf } from '../../../opc/child-elements.ts'
import type { XmlElement } from '../../../opc/parse-xml.ts'
import { withChildren } from './xml-tree.ts'

/** What a field of the house shows in a pack. */
export interface FieldRules {
  /** Its last result, in place of what the house's own document had: `''` for none; null where it stays as it is. */
  result(instruction: string): string | null
  /** May a program go on to fill it? Else only its words stay. */
  mayStay(instruction: string): boolean
}

type Node = XmlElement | string

/**
 * Fields of a header or footer (ECMA-376-1, 17.16.2) as those of a pack: a run `begin`, its code, `separate`, its
 * result, `end`; or one element. What would fetch, ask or run something keeps its words only, and so does all that
 * does not pair.
 */
export function settleFields(children: readonly Node[], rules: FieldRules): Node[] {
  const runs = children.flatMap(splitRun)
  if (!pairs(runs)) return runs.filter((one) => markOf(one) === '').map((one) => within(one, rules))
  return settleRuns(runs, rules)
}

function within(node: Node, rules: FieldRules): Node {
  if (typeof node === 'string' || node.name === 'w:r') return node
  return withChildren(node, settleFields(node.children, rules))
}

function settleRuns(runs: readonly Node[], rules: FieldRules): Node[] {
  const settled: Node[] = []
  for (let at = 0; at < runs.length; at++) {
    const node = runs[at] as Node
    if (markOf(node) === 'begin') {
      const end = endOf(runs, at)
      settled.push(...settleField(runs.slice(at, end + 1), rules))
      at = end
    } else if (typeof node !== 'string' && node.name === 'w:fldSimple')
      settled.push(...settleSimple(node, rules))
    else settled.push(within(node, rules))
  }
  return settled
}

function settleField(field: readonly Node[], rules: FieldRules): Node[] {
  const at = separatorOf(field)
  const code = field.slice(1, at < 0 ? -1 : at)
  const result = at < 0 ? [] : field.slice(at + 1, -1)
  const instruction = codeOf(code)
  const shown = resultOf(instruction, result, rules)
  if (!mayStay(code, rules)) return shown
  const [begin, end] = [field[0] as Node, field.at(-1) as Node]
  return [begin, ...code, ...(at < 0 ? [] : [field[at] as Node]), ...shown, end]
}

/** The code of a field, without that of the fields in it. */
function codeOf(code: readonly Node[]): string {
  let open = 0
  let text = ''
  for (const node of code) {
    const mark = markOf(node)
    if (mark === 'begin') open++
    if (mark === 'end') open--
    if (mark === 'code' && open === 0) text += instructionOf(node)
  }
  return text.trim()
}

/** A field in the code of another is filled first: `{ IF { PAGE } = 1 … }`. */
function mayStay(code: readonly Node[], rules: FieldRules): boolean {
  if (!rules.mayStay(codeOf(code))) return false
  return code.every((node, at) => {
    if (markOf(node) !== 'begin') return true
    const field = code.slice(at, endOf(code, at) + 1)
    const separator = separatorOf(field)
    return mayStay(field.slice(1, separator < 0 ? -1 : separator), rules)
  })
}

function settleSimple(field: XmlElement, rules: FieldRules): Node[] {
  const instruction = field.attributes['w:instr']?.trim() ?? ''
  const shown = resultOf(instruction, field.children.flatMap(splitRun), rules)
  return rules.mayStay(instruction) ? [withChildren(field, shown)] : shown
}

function resultOf(instruction: string, result: readonly Node[], rules: FieldRules): Node[] {
  const text = rules.result(instruction)
  return text === null
    ? settleRuns(pairs(result) ? result : result.filter((one) => markOf(one) === ''), rules)
    : replaceWords(result, text)
}

/** The same nodes with a text in place of all their words; its look is that of the first of them. */
export function replaceWords(nodes: readonly Node[], text: string): Node[] {
  let left: string | null = text
  const replace = (node: Node): Node[] => {
    if (typeof node === 'string') return [node]
    if (node.name === 'w:t') {
      const own = left ?? ''
      left = null
      return own === '' ? [] : [{ name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [own] }]
    }
    return [withChildren(node, node.children.flatMap(replace))]
  }
  const replaced = nodes.flatMap(replace)
  if (left === null || left === '') return replaced
  const words = run([{ name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [left] }])
  return appendRun(replaced, words) ?? [...replaced, words]
}

/** The same nodes with a run at the end of the first paragraph in them; null where there is none. */
function appendRun(nodes: readonly Node[], words: XmlElement): Node[] | null {
  for (const [at, node] of nodes.entries()) {
    if (typeof node === 'string' || node.name === 'w:r') continue
    const children = node.name === 'w:p' ? [...node.children, words] : appendRun(node.children, words)
    if (children !== null) return nodes.toSpliced(at, 1, withChildren(node, children)) as Node[]
  }
  return null
}

/** A run in pieces, so that each mark of a field has one of its own. */
function splitRun(node: Node): Node[] {
  if (typeof node === 'string' || node.name !== 'w:r') return [node]
  const all = elementsOf(node)
  const look = all.filter((one) => one.name === 'w:rPr')
  const rest = all.filter((one) => one.name !== 'w:rPr')
  if (rest.length < 2 || rest.every((one) => !isMark(one))) return [node]
  return rest.map((one) => withChildren(node, [...look, one]))
}

const isMark = ({ name }: XmlElement) => name === 'w:fldChar' || name === 'w:instrText'

/** `begin`, `separate` or `end`; `code` for a run of a field's code; '' for anything else. */
function markOf(node: Node | undefined): string {
  if (node === undefined || typeof node === 'string' || node.name !== 'w:r') return ''
  if (childOf(node, 'w:instrText') !== null) return 'code'
  return childOf(node, 'w:fldChar')?.attributes['w:fldCharType'] ?? ''
}

function instructionOf(node: Node): string {
  const code = typeof node === 'string' ? null : childOf(node, 'w:instrText')
  return (code?.children ?? []).filter((one) => typeof one === 'string').join('')
}

function pairs(nodes: readonly Node[]): boolean {
  let open = 0
  for (const node of nodes) {
    const mark = markOf(node)
    if (mark === 'begin') open++
    if (mark === 'end' && --open < 0) return false
    if ((mark === 'code' || mark === 'separate') && open === 0) return false
  }
  return open === 0
}

function endOf(nodes: readonly Node[], begin: number): number {
  let open = 0
  return nodes.findIndex((node, at) => {
    if (at < begin) return false
    const mark = markOf(node)
    if (mark === 'begin') open++
    return mark === 'end' && --open === 0
  })
}

function separatorOf(field: readonly Node[]): number {
  let open = 0
  return field.findIndex((node) => {
    const mark = markOf(node)
    if (mark === 'begin') open++
    if (mark === 'end') open--
    return mark === 'separate' && open === 1
  })
}

function run(children: XmlElement[]): XmlElement {
  return { name: 'w:r', attributes: {}, children }
}
