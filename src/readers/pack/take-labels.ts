import type { Nodes, PhrasingContent, Root } from 'mdast'

/** A label that was printed inside a paragraph: where its question begins in the plain text that is left. */
export interface InlineLabel {
  label: string
  start: number
}

declare module 'mdast' {
  interface Data {
    /** Label of the question that this line is. */
    question?: string
    /** Questions inside a paragraph of prose. */
    questions?: InlineLabel[]
    /** A block of the brief outside any section. */
    extras?: boolean
  }
}

type Line = Extract<Nodes, { type: 'paragraph' | 'heading' | 'tableCell' }>

/** A copy of the tree without the bold labels `Q1`, `B2`; the lines they stood in know them by `data`. */
export function takeLabels(root: Root): Root {
  return take(root, false) as Root
}

function take(node: Nodes, startsItem: boolean): Nodes {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return takeFromLine(node, startsItem)
  }
  if (!('children' in node)) return node
  const children = node.children.map((child, index) => take(child, node.type === 'listItem' && index === 0))
  return { ...node, children } as Nodes
}

function takeFromLine(written: Line, startsItem: boolean): Nodes {
  const line = { ...written, children: describedOnly(written.children) }
  const labels: InlineLabel[] = []
  const children: PhrasingContent[] = []
  let start = 0
  let afterLabel = false
  for (const [index, node] of line.children.entries()) {
    const label = labelOf(node, line.children[index + 1])
    if (label !== null) {
      labels.push({ label, start })
      afterLabel = true
      continue
    }
    const kept =
      afterLabel && node.type === 'text' ? { ...node, value: node.value.replace(/^\s/u, '') } : unguard(node)
    afterLabel = false
    start += wordsOf(kept).length
    children.push(kept)
  }
  if (labels.length === 0) return { ...line, children } as Nodes
  return { ...line, children, data: { ...line.data, ...dataFor(labels, children, startsItem) } } as Nodes
}

const printed = /^[QB-H][1-9]\d*$/

/** A space follows each label. */
function labelOf(node: PhrasingContent, next: PhrasingContent | undefined): string | null {
  const only = node.type === 'strong' && node.children.length === 1 ? node.children[0] : undefined
  if (only?.type !== 'text' || !printed.test(only.value)) return null
  return next?.type === 'text' && /^\s/u.test(next.value) ? only.value : null
}

/** Images without the words that the writer put in place of a description, which a comment behind them tells. */
function describedOnly(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (isUndescribed(node)) return []
    if (node.type === 'image' && isUndescribed(nodes[index + 1])) return [{ ...node, alt: '' }]
    if (!('children' in node)) return [node]
    return [{ ...node, children: describedOnly(node.children) } as PhrasingContent]
  })
}

const isUndescribed = (node: PhrasingContent | undefined) =>
  node?.type === 'html' && node.value === '<!--briefpack:undescribed-->'

/** Bold words that only look like a label hold an empty comment, which goes. */
function unguard<T extends PhrasingContent>(node: T): T {
  if (!('children' in node)) return node
  const children = node.children.filter((child) => child.type !== 'html' || child.value !== '<!---->')
  return { ...node, children: children.map((child) => unguard(child)) }
}

/**
 * A list item that begins with a label is that question as a whole; a paragraph only where nothing but the question
 * stands in it (a last sentence without question mark is prose).
 */
function dataFor(labels: readonly InlineLabel[], children: readonly PhrasingContent[], startsItem: boolean) {
  const [first, ...others] = labels
  const words = children.map(wordsOf).join('')
  const whole = startsItem || !question.test(words) || endsAsQuestion.test(words)
  if (first !== undefined && first.start === 0 && others.length === 0 && whole)
    return { question: first.label }
  return { questions: [...labels] }
}

const question = /[?？؟]/u
/** An audience mark may follow. */
const endsAsQuestion = /[?？؟][\p{Pe}\p{Pf}\p{Po}\s]*(?:\[[^\]]*\]\s*)?$/u

/** The plain text that offsets count in: as `plainText` of the model, for mdast. */
function wordsOf(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return '\n'
  if (node.type === 'image') return node.alt ?? ''
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
