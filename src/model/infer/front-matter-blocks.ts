import type { FrontMatterEntry } from '../blocks/source-blocks.ts'
import type { Block, ListItem, Paragraph } from '../inline.ts'
import { columnOf, fieldOf, headingRole, roleOf } from '../words/index.ts'
import type { ColumnName } from '../words/words.ts'
import { keyWords, kindOfEntry, valueText } from './front-matter.ts'
import { roleOfLabel } from './role-label.ts'

/**
 * What the front matter says besides facts, as blocks for `extras`: people, agenda and questions as lists, anything
 * else as `Key: value`. `unused`: facts that lost to the body and say something else, so that no word is dropped.
 * Ids are left empty, for they are given out over the whole brief.
 */
export function frontMatterBlocks(
  entries: readonly FrontMatterEntry[],
  unused: ReadonlySet<FrontMatterEntry>,
): Block[] {
  return entries.flatMap((entry) => {
    const kindOf = kindOfEntry(entry)
    const { kind } = kindOf
    if (kind === 'technical' || kind === 'language') return []
    // Who makes the session is one of its people too.
    if (
      kindOf.kind === 'field' &&
      kindOf.field === 'organiser' &&
      !entry.stated &&
      valueText(entry.value) !== ''
    )
      return [list(entry, peopleLines(entry))]
    if (kind === 'field') return unused.has(entry) ? [keyValue(entry)] : []
    if (valueText(entry.value) === '') return []
    if (kind === 'people') return [list(entry, peopleLines(entry))]
    if (kind === 'list')
      return [paragraph(entry, `${capital(keyWords(entry.key))}:`), list(entry, linesOf(entry))]
    return [keyValue(entry)]
  })
}

/** `speakers` as it is written before a name: with a capital, a plural role in the singular. */
function roleLabel(entry: FrontMatterEntry): string | null {
  const words = keyWords(entry.key).replace(/ name$/u, '')
  if (!roleOfLabel(words)) return null
  const single =
    Array.isArray(entry.value) && /s$/u.test(words) && roleOf(words.slice(0, -1)) ? words.slice(0, -1) : words
  return capital(single)
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function peopleLines(entry: FrontMatterEntry): string[] {
  const role = roleLabel(entry)
  const values = typeof entry.value === 'string' ? [entry.value] : entry.value
  return values.map((one) => {
    if (typeof one === 'string') return role ? `${role}: ${one}` : one
    const { name, role: own, rest } = personParts(one)
    const label = own ?? role
    return `${label ? `${capital(label)}: ` : ''}${[name, ...rest].filter((part) => part !== '').join(', ')}`
  })
}

function personParts(map: Record<string, string>): { name: string; role: string | null; rest: string[] } {
  let name = ''
  let role: string | null = null
  const rest: string[] = []
  for (const [key, value] of Object.entries(map)) {
    const column = columnOf(keyWords(key))
    if (column === 'name' && name === '') name = value
    else if (column === 'role' && role === null) role = value
    else rest.push(value)
  }
  return { name, role, rest }
}

const linesOf = ({ key, value }: FrontMatterEntry): string[] =>
  isOfDocuments(key) ? documentLines(value) : itemLines(value)

/** `{title: Fees, symbol: CRP.2, status: draft}` becomes `CRP.2 – Fees (draft)`, with its address behind it. */
function documentLines(value: FrontMatterEntry['value']): string[] {
  if (typeof value === 'string') return [value]
  return value.map((one) => {
    if (typeof one === 'string') return one
    const take = (column: ColumnName) =>
      Object.entries(one).find(([key]) => columnOf(keyWords(key)) === column)
    const symbol = take('symbol')
    const status = take('status')
    const rest = Object.entries(one).filter(([key]) => key !== symbol?.[0] && key !== status?.[0])
    const isAddress = ([, text]: [string, string]) => /^https?:\/\//iu.test(text)
    const title = rest.filter((pair) => !isAddress(pair)).map(([, text]) => text)
    const named = [symbol?.[1] ?? '', title.join(', ')].filter((text) => text !== '').join(' – ')
    const marked = status ? `${named} (${status[1]})` : named
    return [marked, ...rest.filter(isAddress).map(([, text]) => text)].filter((text) => text !== '').join(' ')
  })
}

/** Is the list one of documents (`documents`, `resources`)? */
function isOfDocuments(key: string): boolean {
  const words = keyWords(key)
  return fieldOf(words) === 'documents' || headingRole(words, '') === 'documents'
}

/** `{time: '09:00', item: Welcome}` becomes `09:00 Welcome`. */
function itemLines(value: FrontMatterEntry['value']): string[] {
  if (typeof value === 'string') return [value]
  return value.map((one) => {
    if (typeof one === 'string') return one
    const entries = Object.entries(one)
    const time = entries.find(([key]) => columnOf(keyWords(key)) === 'time')?.[1]
    const rest = entries.filter(([key]) => columnOf(keyWords(key)) !== 'time').map(([, text]) => text)
    return [time, rest.join(', ')].filter((part) => part !== undefined && part !== '').join(' ')
  })
}

function list(entry: FrontMatterEntry, lines: readonly string[]): Block {
  const children = lines.map(
    (line): ListItem => ({
      ...base(entry),
      type: 'listItem',
      checked: null,
      children: [paragraph(entry, line)],
    }),
  )
  return { ...base(entry), type: 'list', ordered: false, start: 1, children }
}

function keyValue(entry: FrontMatterEntry): Paragraph {
  return paragraph(entry, `${capital(entry.key)}: ${valueText(entry.value)}`)
}

function paragraph(entry: FrontMatterEntry, text: string): Paragraph {
  return {
    ...base(entry),
    type: 'paragraph',
    children: [{ type: 'text', value: text.replace(/\s+/gu, ' ').trim() }],
  }
}

const base = ({ place, audience }: FrontMatterEntry) => ({ id: '', place, audience })
