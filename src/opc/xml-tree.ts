import type { XmlElement } from './parse-xml.ts'
import type { XmlNames, XmlTag } from './xml-names.ts'

/** An element whose end has not come. */
interface Open {
  /** As its tag is written: its end tag must repeat that. */
  written: string
  element: { name: string; attributes: XmlElement['attributes']; children: XmlElement['children'] }
  names: XmlNames
  /** Where its children begin among those that wait. */
  from: number
}

/**
 * A tree as it grows. Children wait on one stack until the end of their element, so that each list of them is made once
 * and as long as needed: V8 sets 17 places aside where the first is pushed onto a list, and most have one.
 */
export class XmlTree {
  root: XmlElement | null = null
  private readonly open: Open[] = []
  private readonly waiting: (XmlElement | string)[] = []
  private count = 0

  get depth(): number {
    return this.open.length
  }

  /** The innermost element that is open. */
  get innermost(): Open | undefined {
    return this.open[this.open.length - 1]
  }

  add({ written, name, attributes, isEmpty }: XmlTag, names: XmlNames): void {
    const element = { name, attributes, children: childless }
    if (this.open.length === 0) this.root = element
    else this.waiting[this.count++] = element
    if (!isEmpty) this.open.push({ written, element, names, from: this.count })
  }

  /** Two texts never stand side by side. */
  addText(text: string): void {
    // Before the first child of an element waits the element itself.
    const last = this.count === 0 ? undefined : this.waiting[this.count - 1]
    if (typeof last === 'string') this.waiting[this.count - 1] = last + text
    else this.waiting[this.count++] = text
  }

  close(): void {
    const last = this.open.pop()
    if (last === undefined || last.from === this.count) return
    last.element.children = this.waiting.slice(last.from, this.count)
    this.count = last.from
  }
}

const childless: XmlElement['children'] = Object.freeze([])
