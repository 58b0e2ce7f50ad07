import type { XmlElement } from '../../opc/parse-xml.ts'
import type { ParagraphDraft } from './paragraph-draft.ts'
import type { Story } from './story.ts'
import { elementsOf } from './xml-nodes.ts'

/** Of several forms of one thing, the first that shows anything; never two (ECMA-376-3, 7.5). */
export function readAlternatives(
  element: XmlElement,
  draft: ParagraphDraft,
  story: Story,
  read: (form: XmlElement) => void,
): void {
  const shown = () => {
    const { line, column } = story.reading.lines.point
    return [draft.pieces.length, draft.boxes.length, draft.rule, line, column].join(' ')
  }
  for (const form of elementsOf(element)) {
    const before = shown()
    read(form)
    if (shown() !== before) return
  }
}
