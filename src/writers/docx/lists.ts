import { AlignmentType, type IParagraphOptions, LevelFormat, type NumberingDefinition } from 'docx'
import type { List } from '../../template/pack.ts'
import type { Theme } from '../../template/theme.ts'
import { type DocxContext, twips } from './context.ts'

/** Word has nine levels (ECMA-376-1, 17.9.6); deeper items stay at the last. */
const LEVELS = 9
/** What each further digit of a number adds to the indent of its list, pt. */
const DIGIT = 6

type Numbering = NonNullable<IParagraphOptions['numbering']>

/** The numbering of the items of one list, which counts for itself. `depth`: lists around it. */
export function numberingOf(list: List, depth: number, context: DocxContext): Numbering {
  const level = Math.min(depth, LEVELS - 1)
  if (!list.ordered) return { reference: bullets(context.theme), level, instance: 0 }
  context.record.lists++
  return { reference: numbers(context.theme, list), level, instance: context.record.lists }
}

/** Dots, and dashes in lists inside lists. */
function bullets(theme: Theme): NumberingDefinition {
  const { indent } = theme.list
  return {
    reference: 'bullets',
    levels: levels((level) => ({
      format: LevelFormat.BULLET,
      text: level === 0 ? '•' : '–',
      ...hanging(indent * (level + 1), indent),
    })),
  }
}

/** Numbers from the list's first, in an indent that holds its longest. */
function numbers(theme: Theme, list: List): NumberingDefinition {
  const digits = String(list.start + Math.max(0, list.children.length - 1)).length
  const indent = theme.list.indent + (digits - 1) * DIGIT
  return {
    reference: `numbers-from-${list.start}-of-${digits}`,
    levels: levels((level) => ({
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      start: list.start,
      ...hanging(theme.list.indent * level + indent, indent),
    })),
  }
}

function levels(look: (level: number) => Omit<NumberingDefinition['levels'][number], 'level'>) {
  return Array.from({ length: LEVELS }, (_, level) => ({
    level,
    alignment: AlignmentType.START,
    ...look(level),
  }))
}

function hanging(left: number, width: number) {
  return { style: { paragraph: { indent: { left: twips(left), hanging: twips(width) } } } }
}
