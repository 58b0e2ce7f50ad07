import { matcher } from '../words/matcher.ts'

/** What a word in a line about the document says. */
export type RecordWord = 'status' | 'version' | 'dated' | 'embargo' | 'link'

/** Words of lines such as `Revised draft 3 of 4 May 2021`; the longest at a place, the first of its meanings. */
export const recordWords = matcher<RecordWord>([
  ['statuses', 'status'],
  ['fields.embargo', 'embargo'],
  ['fields.version', 'version'],
  ['fields.versionDate', 'dated'],
  ['dateLinks', 'link'],
  ['timeLinks', 'link'],
  ['fields.status', 'link'],
])
