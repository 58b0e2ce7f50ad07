import { once } from '../../remember.ts'
import { phrases } from '../words/phrases.ts'
import { findDates } from './find-dates.ts'
import type { Span } from './unit.ts'

/** An address or a number under which somebody can be reached. */
export interface ContactHit extends Span {
  kind: 'email' | 'phone' | 'url'
  /** As written, an address hidden from robots (`ana [at] example.org`) too. */
  text: string
}

const at = '(?:@|\\s?[[({<]\\s?(?:at|@|arobase|arroba|chiocciola)\\s?[\\])}>]\\s?)'
const dot = '(?:\\.|\\s?[[({<]\\s?(?:dot|point|punkt|punto|ponto)\\s?[\\])}>]\\s?)'
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?'
/** Made when one is looked for. Every repeat is bounded: a long line without an address must cost no more than its length. */
const email = once(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}._%+'-]{0,63})${at}${label}(?:${dot}${label}){1,5}`,
      'gu',
    ),
)
const url = once(() => /(?<![\p{L}\p{N}@.])(?:https?:\/\/|www\.)[^\s<>()[\]{}"“”«»]{3,500}/giu)
const phone = once(
  () =>
    /(?<![\p{L}\p{N}/:.-])(?:\+|00|\()?\d[\d\s().\-–/\u00a0]{5,24}\d(?![\p{L}\p{N}:/])(?:\s?(?:ext|Ext|poste)\.?\s?\d{1,6})?/gu,
)

/** Most lines are told by these, without the long patterns. */
const mayHoldEmail = /@|[[({<]\s?(?:at|arobase|arroba|chiocciola)\s?[\])}>]/
const mayHoldPhone = /\d[\d\s().\-–/\u00a0]{5}/

const phoneWords = phrases('columns.contact')
const reach = 24

/**
 * E-mail addresses, phone numbers and web addresses, in order. A number counts as one for the phone with `+` before it
 * or a word for a phone; `expected`, in the lines of a contact, without either.
 */
export function findContacts(text: string, expected: boolean): ContactHit[] {
  const found: ContactHit[] = []
  if (/:\/\/|www\./i.test(text)) {
    for (const match of text.matchAll(url())) add(found, 'url', match.index, trimmed(match[0]))
  }
  if (mayHoldEmail.test(text)) {
    for (const match of text.matchAll(email())) add(found, 'email', match.index, match[0])
  }
  if (mayHoldPhone.test(text)) {
    for (const match of text.matchAll(phone())) {
      if (isPhone(text, match[0], match.index, expected)) add(found, 'phone', match.index, match[0].trimEnd())
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The first address or number in the line of a person; e-mail before phone. */
export function contactIn(text: string): ContactHit | null {
  const found = findContacts(text, false).filter(({ kind }) => kind !== 'url')
  return found.find(({ kind }) => kind === 'email') ?? found[0] ?? null
}

function add(found: ContactHit[], kind: ContactHit['kind'], start: number, text: string): void {
  const end = start + text.length
  if (!found.some((one) => start < one.end && one.start < end)) found.push({ kind, start, end, text })
}

/** A full stop or bracket behind an address belongs to the sentence. */
const trimmed = (address: string) => address.replace(/[.,;:!?)'’]+$/u, '')

function isPhone(text: string, written: string, start: number, expected: boolean): boolean {
  const digits = written.replace(/\D/gu, '').length
  if (digits < 6 || digits > 17 || findDates(written).length > 0) return false
  if (/^(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)\d{2}$/u.test(written)) return false
  if (/^(?:\+|00\d)/u.test(written)) return digits >= 7
  const before = text.slice(Math.max(0, start - reach), start)
  const named = phoneWords.ends(before.replace(/[\s:：.]+$/u, ''))
  return named || (expected && digits >= 7 && !/[,;]/u.test(written))
}
