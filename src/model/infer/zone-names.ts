import { once } from '../../remember.ts'
// Time zones told in words: `Paris time`, `heure de Paris`, `Berliner Zeit`, `北京时间`, `Central European Time`.

/** What a written zone decides; null for what is not certain. */
export interface ZoneMeaning {
  zone: string | null
  offset: string | null
}

const known = (offset: string | null, zone: string | null = null): ZoneMeaning => ({ offset, zone })

/** Whole names, lower case. */
const names: Readonly<Record<string, ZoneMeaning>> = {
  'coordinated universal time': known('+00:00', 'UTC'),
  'greenwich mean time': known('+00:00'),
  'british summer time': known('+01:00'),
  'central european time': known('+01:00'),
  'central european standard time': known('+01:00'),
  'central european summer time': known('+02:00'),
  'eastern european time': known('+02:00'),
  'eastern european summer time': known('+03:00'),
  'mitteleuropäische zeit': known('+01:00'),
  'mitteleuropäische sommerzeit': known('+02:00'),
  "heure d'europe centrale": known('+01:00'),
  'hora central europea': known('+01:00'),
  'ora di londra': known(null, 'Europe/London'),
  'hora peninsular': known(null, 'Europe/Madrid'),
  'eastern time': known(null),
  'eastern standard time': known('-05:00'),
  'eastern daylight time': known('-04:00'),
  'central time': known(null),
  'mountain time': known(null),
  'pacific time': known(null),
  'pacific standard time': known('-08:00'),
  'pacific daylight time': known('-07:00'),
  'east africa time': known('+03:00'),
  'central africa time': known('+02:00'),
  'west africa time': known('+01:00'),
  'hora de brasília': known('-03:00', 'America/Sao_Paulo'),
  'hora de brasilia': known('-03:00', 'America/Sao_Paulo'),
  'horário de brasília': known('-03:00', 'America/Sao_Paulo'),
  'по московскому времени': known('+03:00', 'Europe/Moscow'),
  'московское время': known('+03:00', 'Europe/Moscow'),
  'středoevropského času': known(null, 'Europe/Prague'),
  'türkiye saati': known('+03:00', 'Europe/Istanbul'),
  'بتوقيت غرينتش': known('+00:00'),
  'بتوقيت مكة المكرمة': known('+03:00', 'Asia/Riyadh'),
  'بتوقيت القاهرة': known(null, 'Africa/Cairo'),
  'بتوقيت باريس': known(null, 'Europe/Paris'),
  北京时间: known('+08:00', 'Asia/Shanghai'),
  北京時間: known('+08:00', 'Asia/Shanghai'),
  香港时间: known('+08:00', 'Asia/Hong_Kong'),
  日本時間: known('+09:00', 'Asia/Tokyo'),
  日本标准时间: known('+09:00', 'Asia/Tokyo'),
  한국시간: known('+09:00', 'Asia/Seoul'),
  '한국 시간': known('+09:00', 'Asia/Seoul'),
}

/** Cities of the tz database by another name. */
const otherCities: Readonly<Record<string, string>> = {
  londres: 'Europe/London',
  londra: 'Europe/London',
  geneva: 'Europe/Zurich',
  genève: 'Europe/Zurich',
  ginebra: 'Europe/Zurich',
  genf: 'Europe/Zurich',
  bruxelles: 'Europe/Brussels',
  bruselas: 'Europe/Brussels',
  brüssel: 'Europe/Brussels',
  roma: 'Europe/Rome',
  wien: 'Europe/Vienna',
  praha: 'Europe/Prague',
  lisboa: 'Europe/Lisbon',
  moscou: 'Europe/Moscow',
  beijing: 'Asia/Shanghai',
  kolkata: 'Asia/Kolkata',
  kyiv: 'Europe/Kyiv',
}

const city = "(?<city>\\p{Lu}[\\p{L}\\p{M}'’-]{1,20}(?:\\s\\p{Lu}[\\p{L}\\p{M}]{1,20}){0,2})"

/** How a language says `Paris time`. */
interface Saying {
  /**
   * What each such saying has, in small letters: hardly any line has it, and making the pattern takes longer than reading
   * a page.
   */
  hint: RegExp
  pattern: () => RegExp
  /** What follows a preposition is a city even when we do not know it. */
  sure: boolean
}

const saying = (hint: RegExp, pattern: string, sure: boolean): Saying => ({
  hint,
  pattern: once(() => new RegExp(pattern, 'u')),
  sure,
})

const sayings: readonly Saying[] = [
  saying(/time|tijd/, `^(?:in\\s)?${city}\\s(?:[Ll]ocal\\s)?(?:[Tt]ime|[Tt]ijd)(?!\\p{L})`, false),
  saying(/zeit/, `^${city}(?<=er)\\s(?:Orts)?[Zz]eit(?!\\p{L})`, false),
  saying(
    /^(?:ora|hora|heure|horário|horario)/,
    `^\\(?(?:heures?|hora|ora|horário|horario)\\s(?:d[eio]\\s|d['’])${city}`,
    true,
  ),
]

const longestName = 40

/** The zone's words that a text begins with, or null. */
export function zoneWordsAt(text: string): string | null {
  const part = text.slice(0, longestName)
  if (!/^\p{L}/u.test(part)) return null
  const lower = part.toLowerCase().replace(/’/g, "'")
  for (const name of namesBy.get(lower.charCodeAt(0)) ?? []) {
    if (lower.startsWith(name) && !/^[a-zà-ž]/u.test(lower.slice(name.length)))
      return part.slice(0, name.length)
  }
  for (const { hint, pattern, sure } of sayings) {
    const match = hint.test(lower) ? pattern().exec(part) : null
    if (match && (sure || cityZone(cityOf(match)) !== null)) return match[0]
  }
  return null
}

/** What words for a zone decide, or null when they are none. */
export function zoneByWords(written: string): ZoneMeaning | null {
  const name = names[written.toLowerCase().replace(/’/g, "'")]
  if (name) return name
  for (const { pattern } of sayings) {
    const match = pattern().exec(written)
    if (match) return { zone: cityZone(cityOf(match)), offset: null }
  }
  return null
}

/** By their first letter, the longest first. */
const namesBy = new Map<number, string[]>()
for (const name of Object.keys(names).sort((a, b) => b.length - a.length)) {
  const first = name.charCodeAt(0)
  namesBy.set(first, [...(namesBy.get(first) ?? []), name])
}

const cityOf = (match: RegExpExecArray) => match.groups?.city ?? ''

/** Zones by the name of their city, lower case. */
const cities = once(
  () =>
    new Map([
      ...Intl.supportedValuesOf('timeZone')
        .filter((zone) => zone.includes('/'))
        .map((zone) => [(zone.split('/').at(-1) as string).replace(/_/g, ' ').toLowerCase(), zone] as const),
      ...Object.entries(otherCities),
    ]),
)

/** `Berliner` is Berlin's; the zone only where a city of the tz database has that name. */
function cityZone(name: string): string | null {
  const lower = name.toLowerCase()
  return cities().get(lower) ?? cities().get(lower.replace(/er$/u, '')) ?? null
}
