import type { PhrasingContent } from 'mdast'
import type { Inline } from '../../template/pack.ts'
import { imageToMdast } from './image-to-mdast.ts'
import { inLanguage } from './in-language.ts'
import { mergeInlines } from './merge-inlines.ts'
import type { Scope } from './scope.ts'

/**
 * How a line end prints: as one, as a space (headings are one line), or as `<br>` (a row of a table is one line, but
 * a cell may have several).
 */
export type LineEnds = 'line' | 'space' | 'tag'

type MarkName = 'emphasis' | 'strong' | 'delete'

/** Inlines as mdast that reads back as the same words and marks; `mark` goes to the end. */
export function inlinesToMdast(
  inlines: readonly Inline[],
  scope: Scope,
  mark: string | null = null,
  lineEnds: LineEnds = 'line',
): PhrasingContent[] {
  const convert = (nodes: readonly Inline[], inside: readonly MarkName[]): PhrasingContent[] =>
    mergeInlines(nodes.flatMap((node) => convertOne(node, inside)))

  const convertOne = (node: Inline, inside: readonly MarkName[]): PhrasingContent[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: lineEnds === 'line' ? node.value : node.value.replaceAll('\n', ' ') }]
      case 'inlineCode':
        return node.value === '' ? [] : [{ type: 'inlineCode', value: node.value.replaceAll('\n', ' ') }]
      case 'break':
        if (lineEnds === 'line') return [{ type: 'break' }]
        return [lineEnds === 'tag' ? { type: 'html', value: '<br>' } : { type: 'text', value: ' ' }]
      case 'image':
        return imageToMdast(node, scope)
      case 'span':
        return hoistSpace(convert(node.children, inside), (words) => inLanguage(node.lang, words))
      case 'link':
        return [{ type: 'link', url: node.url, children: convert(node.children, inside) }]
      case 'noteReference': {
        const number = scope.notes.get(node.note)
        return number === undefined ? [] : [{ type: 'footnoteReference', identifier: number, label: number }]
      }
      default: {
        if (node.type === 'strong' && isOwnLabel(node.children, scope)) return [notALabel(node.children)]
        // Bold in bold is bold: four asterisks would be read as something else.
        const children = convert(node.children, [...inside, node.type])
        if (inside.includes(node.type)) return children
        return hoistSpace(children, (words) => [{ type: node.type, children: words } as PhrasingContent])
      }
    }
  }

  const children = trimBreaks(convert(inlines, []))
  return mark === null
    ? children
    : mergeInlines([...children, { type: 'text', value: markText(children, mark) }])
}

function markText(before: readonly PhrasingContent[], mark: string): string {
  return before.length > 0 ? ` ${mark}` : mark
}

const label = /^[QB-H][1-9]\d*$/

/** Is this bold `Q1` the brief's own, since the label Q1 has been printed? The first one met is the label. */
function isOwnLabel(children: readonly Inline[], scope: Scope): boolean {
  const [only, ...others] = children
  if (only?.type !== 'text' || others.length > 0 || !label.test(only.value.trim())) return false
  const known = scope.labels.has(only.value.trim())
  scope.labels.add(only.value.trim())
  return known
}

/** An empty comment tells `unwrapPack` that these words stay. */
function notALabel(children: readonly Inline[]): PhrasingContent {
  const value = children.map((node) => (node.type === 'text' ? node.value : '')).join('')
  return {
    type: 'strong',
    children: [
      { type: 'text', value },
      { type: 'html', value: '<!---->' },
    ],
  }
}

/**
 * Markdown has no mark that begins or ends with a space: `** a**` is asterisks. The spaces go outside, and what is
 * left goes into what `mark` makes.
 */
function hoistSpace(
  children: readonly PhrasingContent[],
  mark: (words: PhrasingContent[]) => PhrasingContent[],
): PhrasingContent[] {
  const inner = [...children]
  const before: PhrasingContent[] = []
  const after: PhrasingContent[] = []
  for (let node = inner[0]; node !== undefined; node = inner[0]) {
    const space = node.type === 'text' ? (/^\s+/u.exec(node.value)?.[0] ?? '') : ''
    if (node.type === 'text' && space !== '') before.push({ type: 'text', value: space })
    if (node.type === 'text' && space.length < node.value.length) {
      inner[0] = { type: 'text', value: node.value.slice(space.length) }
      break
    }
    if (node.type === 'break') before.push(node)
    else if (node.type !== 'text') break
    inner.shift()
  }
  for (let node = inner.at(-1); node !== undefined; node = inner.at(-1)) {
    const kept = node.type === 'text' ? node.value.replace(/\s+$/u, '') : ''
    if (node.type === 'text' && kept !== node.value) {
      after.unshift({ type: 'text', value: node.value.slice(kept.length) })
    }
    if (kept !== '') {
      inner[inner.length - 1] = { type: 'text', value: kept }
      break
    }
    if (node.type === 'break') after.unshift(node)
    else if (node.type !== 'text') break
    inner.pop()
  }
  return [...before, ...(inner.length > 0 ? mark(inner) : []), ...after]
}

/** A hard break at the end of a block would print as a backslash. */
function trimBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = [...nodes]
  while (kept.at(-1)?.type === 'break') kept.pop()
  while (kept[0]?.type === 'break') kept.shift()
  return kept
}
