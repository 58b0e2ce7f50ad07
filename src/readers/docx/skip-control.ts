import { elementsOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import type { Story } from './story.ts'
import { wordsBelow } from './words-below.ts'

/**
 * Leaves out the blocks of a content control that shows a placeholder or a table of contents: each paragraph is counted,
 * with a blank line, and its words are set aside: `[moderator only]` may have been made the placeholder of a form.
 */
export function skipControl(content: XmlElement, holds: 'text' | 'contents', story: Story): void {
  const { findings, lines } = story.reading
  const skip = (parent: XmlElement) => {
    for (const element of elementsOf(parent)) {
      if (element.name !== 'w:p') {
        skip(element)
        continue
      }
      lines.begin(story.nextPlace())
      findings.setAside(wordsBelow(element), lines.point, holds)
    }
  }
  skip(content)
  findings.count(holds === 'text' ? 'word-placeholder' : 'word-contents', lines.point)
}
