import { callName } from '../../../layout/measure/set-notes.ts'
import type { Pack } from '../../../template/pack.ts'

/** What a link is called for who hears it: by the name of the destination and the words that are linked. */
export type LinkWords = (target: string, text: string) => string

/** Notes and their calls are named as such, entries of a contents page by their titles. */
export function linkWords(pack: Pack, entries: readonly { name: string; title: string }[]): LinkWords {
  const titles = new Map(entries.map(({ name, title }) => [name, title]))
  const back = new RegExp(`^note-.*${callName('')}$`)
  return (target, text) => {
    if (back.test(target)) return pack.furniture.backToText.replace('{n}', text)
    if (target.startsWith('note-')) return pack.furniture.note.replace('{n}', text)
    return titles.get(target) ?? text
  }
}
