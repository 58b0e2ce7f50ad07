import { type PdfFile, type PdfPage, type PdfRef, pdfText } from '../pdf-file.ts'

interface OutlineItem {
  title: string
  level: number
  name: string
}
interface OutlineNode {
  item: OutlineItem
  ref: PdfRef
  kids: OutlineNode[]
}

/** Levels of the outline whose items show what is below them when the file is opened. */
const openLevels = 1

/** Named places in the file, and the outline that leads to some of them. */
export class Destinations {
  private readonly places = new Map<string, unknown[]>()
  private readonly items: OutlineItem[] = []

  /** `y` from the top of the page. The first place of a name counts. */
  add(name: string, page: PdfPage, y: number, outline: { title: string; level: number } | null): void {
    if (!this.places.has(name))
      this.places.set(name, [page.ref, 'XYZ', null, Math.round(page.height - y), null])
    if (outline !== null) this.items.push({ ...outline, name })
  }

  finish(pdf: PdfFile): void {
    const names = [...this.places].sort(([a], [b]) => (a < b ? -1 : 1))
    const tree = pdf.root.data.Names as PdfRef
    // In the order of bytes, as the format asks; pdfkit's own tree follows the locale.
    tree.data.Dests = { Names: names.flatMap(([name, place]) => [pdfText(name), place]) }
    if (this.items.length > 0) this.writeOutline(pdf)
  }

  private writeOutline(pdf: PdfFile): void {
    const root = pdf.ref()
    const top: OutlineNode[] = []
    const open: OutlineNode[] = []
    for (const item of this.items) {
      while (open.length > 0 && (open.at(-1) as OutlineNode).item.level >= item.level) open.pop()
      const node: OutlineNode = { item, ref: pdf.ref(), kids: [] }
      ;(open.at(-1)?.kids ?? top).push(node)
      open.push(node)
    }
    writeNodes(top, root, 0)
    root.data = { Type: 'Outlines', ...ends(top), Count: countShown(top, 0) }
    root.end()
    pdf.root.data.Outlines = root
  }
}

function writeNodes(nodes: readonly OutlineNode[], parent: PdfRef, depth: number): void {
  nodes.forEach((node, i) => {
    node.ref.data = {
      Title: pdfText(node.item.title),
      Parent: parent,
      Prev: nodes[i - 1]?.ref,
      Next: nodes[i + 1]?.ref,
      ...(node.kids.length > 0 ? { ...ends(node.kids), Count: countOf(node, depth) } : {}),
      Dest: pdfText(node.item.name),
    }
    node.ref.end()
    writeNodes(node.kids, node.ref, depth + 1)
  })
}

function ends(nodes: readonly OutlineNode[]): { First: PdfRef | undefined; Last: PdfRef | undefined } {
  return { First: nodes[0]?.ref, Last: nodes.at(-1)?.ref }
}

/** Items that show below one; negative where it is closed: as many as would show once it is opened. */
function countOf(node: OutlineNode, depth: number): number {
  return depth < openLevels ? countShown(node.kids, depth + 1) : -node.kids.length
}

function countShown(nodes: readonly OutlineNode[], depth: number): number {
  if (depth >= openLevels) return nodes.length
  return nodes.reduce((sum, node) => sum + 1 + countShown(node.kids, depth + 1), 0)
}
