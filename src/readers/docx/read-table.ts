import { childOf, elementsOf, valOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import { isHeaderRow } from './header-row.ts'
import { readBlocks } from './read-blocks.ts'
import { readForms } from './read-forms.ts'
import { skipParagraphs } from './skip-paragraphs.ts'
import type { Story } from './story.ts'
import type { WordCell, WordRow, WordTable } from './word-document.ts'
import { numberOf, toggleOf } from './xml-nodes.ts'

/** A table (ECMA-376-1, 17.4.37): its rows as they are after tracked changes. */
export function readTable(element: XmlElement, story: Story): WordTable {
  const rows: WordRow[] = []
  for (const row of wrapped(element, 'w:tr')) {
    const properties = childOf(row, 'w:trPr')
    const { findings, lines } = story.reading
    if (childOf(properties, 'w:ins') || childOf(properties, 'w:del')) {
      findings.count('word-changes', lines.point)
    }
    if (childOf(properties, 'w:del')) {
      skipParagraphs(row, story)
      continue
    }
    const cells = readCells(row, story)
    if (cells.length === 0) continue
    const before = Math.max(0, numberOf(valOf(properties, 'w:gridBefore')) ?? 0)
    rows.push({ header: toggleOf(properties, 'w:tblHeader') === true, before, cells })
  }
  if (rows[0] && !rows[0].header && isHeaderRow(element, rows[0], story.reading.styles)) rows[0].header = true
  return { type: 'table', rows }
}

function readCells(row: XmlElement, story: Story): WordCell[] {
  return wrapped(row, 'w:tc').map((cell): WordCell => {
    const properties = childOf(cell, 'w:tcPr')
    const merge = childOf(properties, 'w:vMerge')
    return {
      span: Math.max(1, numberOf(valOf(properties, 'w:gridSpan')) ?? 1),
      continued: merge !== null && merge.attributes['w:val'] !== 'restart',
      blocks: readBlocks(cell, story),
    }
  })
}

/** Children of a name, also those that stand in a content control or the like. */
function wrapped(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child]
    if (child.name !== 'mc:AlternateContent') return around.test(child.name) ? wrapped(child, name) : []
    const found: XmlElement[] = []
    readForms(
      child,
      () => found.length,
      (form) => found.push(...wrapped(form, name)),
    )
    return found
  })
}

const around = /^(?:w:sdt|w:sdtContent|w:customXml|w:smartTag|w:ins|w:moveTo)$/
