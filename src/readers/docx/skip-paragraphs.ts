import { elementsOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import type { Story } from './story.ts'

/** Counts the paragraphs of what is left out, each with a blank line: people see them in Word, and count them too. */
export function skipParagraphs(parent: XmlElement, story: Story): void {
  for (const element of elementsOf(parent)) {
    if (element.name === 'w:p') story.reading.lines.begin(story.nextPlace())
    else skipParagraphs(element, story)
  }
}
