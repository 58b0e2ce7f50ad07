import type { XmlElement } from '../../opc/parse-xml.ts'
import type { ParagraphDraft } from './paragraph-draft.ts'
import { readForms } from './read-forms.ts'
import type { Story } from './story.ts'

/** Of several forms of one thing in a paragraph, the one that is to be read (see `readForms`). */
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
  readForms(element, shown, read)
}
