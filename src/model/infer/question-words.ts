import { phrases } from '../words/phrases.ts'
import { isUnspaced } from '../words/tokens.ts'

const leading = phrases('leadIns')
const asking = phrases('questionWords')
const announcing = phrases('announcements')
const answering = phrases('answers')
const others = phrases('otherQuestions')

/** A sentence that announces something does so near its end. */
const tail = 400

/** Do these words announce guiding questions (`Participants will be asked:`)? */
export const isLeadIn = (text: string): boolean => leading.isIn(text.slice(-tail))

/** Does a whole sentence announce them, without a colon (`Participants will be asked three things.`)? */
export const isAnnouncement = (text: string): boolean => announcing.isIn(text.slice(-tail))

/** Does a sentence make the questions before it the guiding ones (`The session will answer these questions`)? */
export const isAnswer = (text: string): boolean => answering.isIn(text)

/** Are questions under these words for somebody else (`Checklist`, `Frequently asked questions`)? */
export const areForOthers = (text: string): boolean => others.isIn(text)

/** Is it made of nothing but words that ask (`What`, `Why and how`)? */
export const isQuestionWord = (text: string): boolean => /\p{L}/u.test(text) && asking.areAll(text)

/** Does it ask? By its mark at the end of any sentence, or by the word it begins with and no full stop. */
export function isInterrogative(text: string): boolean {
  // Where words are not set apart, the word that asks stands anywhere.
  if (isUnspaced(text) && text.length < 100 && asking.isIn(text) && !/[.。]$/u.test(text.trim())) return true
  return (
    hasQuestionMark(text) || (asking.begins(text) && !/[.:。：]$/u.test(text.trim()) && text.length < 300)
  )
}

/** Does it begin with a word that asks? `By day?` below a question is a part of it, `What is the cost?` another. */
export const beginsAsking = (text: string): boolean => asking.begins(text)

/** What closes a sentence that asks: its mark, or the syllable that Japanese ends a question with. */
const mark = '(?:[?？؟]|(?<=[\\u3040-\\u30ff\\u3400-\\u9fff])か[。．]?)'
const anyMark = new RegExp(`${mark}(?=[\\s)\\]"”»’』」）';.,…？]|$)`, 'u')
const lastMark = new RegExp(`${mark}[)\\]"”»’』」）']?$`, 'u')

/** A mark at the end of a sentence, whatever closes it. */
export const hasQuestionMark = (text: string): boolean => anyMark.test(text)

/** A mark at the end of the text. */
export const endsAsking = (text: string): boolean => lastMark.test(text)
