import { fieldOf } from '../words/index.ts'
import { phrases } from '../words/phrases.ts'
import type { FieldName } from '../words/words.ts'
import { eventKinds } from './event-kinds.ts'

const links = phrases('dateLinks', 'nameLinks', 'placeLinks')

/** No label has more words. */
const mostWords = 6

/** The field a label names, whatever it says it is the field of: `Venue of the meeting`, `Lieu de la réunion`. */
export function fieldOfLabel(label: string): FieldName | null {
  const whole = fieldOf(label)
  if (whole) return whole
  const words = label.trim().split(/\s+/u)
  if (words.length < 3 || words.length > mostWords) return null
  const link = words.findIndex((word, i) => i > 0 && links.areAll(word.replace(/['’].*$/u, '')))
  if (link <= 0) return null
  const head = words.slice(0, link).join(' ')
  const field = fieldOf(head)
  // `Séance sur les frais portuaires` is a title, where `Séance :` is the label of one.
  return field === 'title' && eventKinds.isIn(head) ? null : field
}
