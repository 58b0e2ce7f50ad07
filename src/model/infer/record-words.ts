import { languages } from '../words/index.ts'
import { matcher } from '../words/matcher.ts'

/** What a word in a line about the document says. */
export type RecordWord = 'status' | 'version' | 'dated' | 'embargo' | 'link'

/** Words of lines such as `Revised draft 3 of 4 May 2021`; the longest at a place, the first of its meanings. */
export const recordWords = matcher(() =>
  languages.flatMap((words) => [
    ...formsOf(words.statuses, 'status'),
    ...formsOf(words.fields.embargo, 'embargo'),
    ...formsOf(words.fields.version, 'version'),
    ...formsOf(words.fields.versionDate, 'dated'),
    ...formsOf([...words.dateLinks, ...words.timeLinks, ...words.fields.status], 'link'),
  ]),
)

function formsOf(forms: readonly string[], word: RecordWord): (readonly [string, RecordWord])[] {
  return forms.map((form) => [form, word] as const)
}
