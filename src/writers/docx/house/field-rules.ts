import type { Pack } from '../../../template/pack.ts'
import { coreValues } from '../parts/properties-xml.ts'
import type { FieldRules } from './settle-fields.ts'
import { foldName } from './style-names.ts'

/** Fields that a program fills from the document alone (ECMA-376-1, 17.16.5). */
const harmless = new Set(
  (
    'PAGE NUMPAGES SECTION SECTIONPAGES DATE TIME CREATEDATE SAVEDATE PRINTDATE FILENAME = IF COMPARE QUOTE SYMBOL ' +
    'NUMWORDS NUMCHARS TITLE SUBJECT AUTHOR KEYWORDS LASTSAVEDBY'
  ).split(' '),
)

/** The property that a field shows, and whether a pack has it. */
const properties = new Map([
  ['title', 'title'],
  ['subject', 'subject'],
  ['author', 'creator'],
  ['creator', 'creator'],
  ['keywords', 'keywords'],
  ['lastsavedby', 'creator'],
] as const) as ReadonlyMap<string, keyof ReturnType<typeof coreValues>>

/**
 * Fields of the house's headers in a pack: properties are the pack's own. Those that only the house's own document can
 * fill keep their words: they would print “Error! Unknown document property name”. `styleNames` are names of styles
 * that the pack surely uses.
 */
export function fieldRules(pack: Pack, styleNames: ReadonlySet<string>): FieldRules {
  const values = coreValues(pack)
  const propertyOf = (instruction: string) => {
    const [, kind = '', argument = ''] = /^(\S+)\s*"?([^"\\]*)/.exec(instruction) ?? []
    const name = kind.toUpperCase() === 'DOCPROPERTY' ? argument : kind
    return properties.get(name.trim().toLowerCase()) ?? null
  }
  const isStyle = (instruction: string) => /^STYLEREF\b/i.test(instruction)
  const namesStyle = (instruction: string) => {
    const [, quoted, plain] = /^STYLEREF\s+(?:"([^"]*)"|([^\s\\]+))/i.exec(instruction) ?? []
    return styleNames.has(foldName(quoted ?? plain ?? ''))
  }
  return {
    result(instruction) {
      const property = propertyOf(instruction)
      if (property !== null) return values[property] ?? ''
      // What it shows is found anew on each page; the house's own words are not the pack's.
      return isStyle(instruction) ? '' : null
    },
    mayStay(instruction) {
      const kind = instruction.split(/[\s\\]/)[0]?.toUpperCase() ?? ''
      if (isStyle(instruction)) return namesStyle(instruction)
      const property = propertyOf(instruction)
      if (property !== null) return values[property] !== null
      return harmless.has(kind)
    },
  }
}

/** Does a field, or a control, of a header show the title of the pack? */
export function showsTitle(instruction: string, styleNames: ReadonlySet<string>): boolean {
  if (/^(?:DOCPROPERTY\s+"?)?TITLE\b/i.test(instruction)) return true
  return (
    /^STYLEREF\b/i.test(instruction) && [...styleNames].some((name) => foldName(instruction).includes(name))
  )
}
