import { childOf, valOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import { symbolOf } from './symbols.ts'
import type { Point } from './text-lines.ts'
import { childrenOf, isOn, numberOf } from './xml-nodes.ts'

/** A field that is open (ECMA-376-1, 17.16): its code comes first, its result behind `separate`. */
export interface Field {
  code: string
  inResult: boolean
  /** Where its result leads, or null. */
  link: string | null
  /** Its result is not the author's words: a table of contents, an index; in headers a page number. */
  leftOut: 'contents' | 'page' | 'note' | null
  /** Bookmark of the call that it repeats, or null. */
  noteAt: string | null
  /** A tick box's own data. */
  box: boolean | null
  /** The entry that was chosen of a list. */
  chosen: string
  /** Where its result begins, or null. */
  resultAt: Point | null
}

/** A field whose code is still to come. `element` is its `w:fldChar`. */
export function openField(element: XmlElement | null): Field {
  const data = childOf(element, 'w:ffData')
  const checkBox = childOf(data, 'w:checkBox')
  return {
    code: '',
    inResult: false,
    link: null,
    leftOut: null,
    noteAt: null,
    box: checkBox && isChecked(checkBox),
    chosen: chosenEntry(childOf(data, 'w:ddList')),
    resultAt: null,
  }
}

/** Stands for the field of a table of contents, where only the style of an entry tells that it is one. */
export function contentsField(): Field {
  return { ...openField(null), code: 'TOC', inResult: true, leftOut: 'contents' }
}

function isChecked(checkBox: XmlElement): boolean {
  const own = childOf(checkBox, 'w:checked')
  return own ? isOn(own.attributes['w:val']) : isOn(valOf(checkBox, 'w:default') ?? '0')
}

/** Of a list to choose from (17.16.9, 17.16.28): the first entry, where nothing else was chosen. */
function chosenEntry(list: XmlElement | null): string {
  const index = numberOf(valOf(list, 'w:result') ?? valOf(list, 'w:default')) ?? 0
  return childrenOf(list, 'w:listEntry')[index]?.attributes['w:val'] ?? ''
}

/** The code is complete: what it says of the result. */
export function settleField(field: Field): void {
  field.inResult = true
  const name = nameOf(field)
  if (name === 'HYPERLINK') field.link = linkIn(field.code)
  if (/^(?:TOC|INDEX|TOA|RD)$/.test(name)) field.leftOut = 'contents'
  // `\f`: in the look of a call (17.16.5.39); without it, it is a number in a sentence.
  if (name === 'NOTEREF' && /\\f\b/i.test(field.code)) {
    field.noteAt = /^\s*noteref\s+"?([^\s"\\]+)/i.exec(field.code)?.[1] ?? null
  }
  if (/^(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)$/.test(name)) field.leftOut = 'page'
}

const nameOf = ({ code }: Field): string => /^\s*([a-z]+)/i.exec(code)?.[1]?.toUpperCase() ?? ''

/** `HYPERLINK "https://example.org" \l "part"`; null where it leads into the document itself. */
function linkIn(code: string): string | null {
  const [, quoted, bare] = /^\s*hyperlink\s+(?:"([^"]*)"|([^\\\s"]\S*))/i.exec(code) ?? []
  const url = quoted ?? bare ?? ''
  const anchor = /\\l\s+"([^"]*)"/i.exec(code)?.[1]
  if (url === '') return null
  return anchor === undefined ? url : `${url}#${anchor}`
}

/** What a field shows that has no result of its own (17.16.5.33, 17.16.5.57); '' for all others. */
export function shownByCode(field: Field): string {
  if (field.box !== null) return field.box ? '☒' : '☐'
  if (field.chosen !== '') return field.chosen
  // `MACROBUTTON NoMacro Click here`: words of the author, whatever a click does.
  const button = /^\s*(?:macrobutton|gotobutton)\s+(?:"[^"]*"|\S+)\s+(.*?)\s*$/is.exec(field.code)?.[1]
  if (button !== undefined) return button
  if (nameOf(field) !== 'SYMBOL') return ''
  const [, written = '', font = ''] =
    /^\s*symbol\s+(0x[\da-f]+|\d+)(?:.*?\\f\s+"?([^"\\]*?)"?\s*(?:\\|$))?/is.exec(field.code) ?? []
  return written === '' ? '' : (symbolOf(font.trim(), Number(written)) ?? '\ufffd')
}

/** Is text of these fields printed, and are they the author's words? */
export function isShown(fields: readonly Field[], running: boolean): boolean {
  if (fields.length === 0) return true
  return fields.every(
    ({ inResult, leftOut }) =>
      inResult && leftOut !== 'contents' && leftOut !== 'note' && !(running && leftOut === 'page'),
  )
}

/** Is text of these fields that of a table of contents? */
export function isInContents(fields: readonly Field[]): boolean {
  return fields.every(({ inResult }) => inResult) && fields.some(({ leftOut }) => leftOut === 'contents')
}

/** The link of the innermost field that has one. */
export function linkOf(fields: readonly Field[]): string | null {
  return fields.findLast((field) => field.link !== null)?.link ?? null
}
