// Briefs made by a fixed seed: no two alike, of several kinds and languages, as long as they are wanted.
import { languages } from './brief-words.mjs'

/** Numbers from 0 to 1, the same on every machine. */
export function randomOf(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const syllables = 'an bel dor ef gar hil iv jo kal lin mar nor os per rus sil tor ul vas wen'.split(' ')

class Maker {
  constructor(seed, language) {
    this.random = randomOf(seed)
    this.language = language
  }
  below(most) {
    return Math.floor(this.random() * most)
  }
  one(list) {
    return list[this.below(list.length)]
  }
  /** A word that no other brief has, so that nothing remembered of one helps with the next. */
  word() {
    const word = Array.from({ length: 2 + this.below(2) }, () => this.one(syllables)).join('')
    return word.charAt(0).toUpperCase() + word.slice(1)
  }
  person() {
    return `${this.word()} ${this.word()}`
  }
  filled(text) {
    return text
      .replace(/\{n\}/g, () => String(2 + this.below(90)))
      .replace(/\{w\}/g, () =>
        `${this.one(this.language.nouns)} ${this.below(2) === 0 ? this.word() : ''}`.trim(),
      )
  }
  paragraph() {
    return Array.from({ length: 2 + this.below(4) }, () => this.filled(this.one(this.language.prose))).join(
      ' ',
    )
  }
}

/** How a kind of brief writes its parts. */
const kinds = [
  { path: 'brief.md', head: '## ', strong: '**', item: '- ', facts: 'lines', table: true },
  { path: 'brief.txt', head: '', strong: '', item: '• ', facts: 'lines', table: false },
  { path: 'brief.md', head: '## ', strong: '', item: '* ', facts: 'front matter', table: false },
  { path: 'brief.txt', head: '', strong: '', item: '1. ', facts: 'bare', table: false },
]

function opening(maker, kind) {
  const { title, labels, day } = maker.language
  const name = maker.filled(title)
  const date = day(1 + maker.below(28))
  const start = 8 + maker.below(8)
  const time = `${start}:00 – ${start + 2}:30`
  const place = `Room ${maker.below(400)}, ${maker.word()}`
  if (kind.facts === 'front matter') {
    return `---\ntitle: ${name}\ndate: 2027-05-${10 + maker.below(18)}\ntime: "${time}"\nvenue: ${place}\n---`
  }
  if (kind.facts === 'bare') return `${date}\n${time}\n${place}\n\n${name.toUpperCase()}`
  const line = (label, value) => `${kind.strong}${label}:${kind.strong} ${value}`
  const facts = [line(labels.date, date), line(labels.time, time), line(labels.venue, place)]
  return `${kind.head.slice(1)}${name}\n\n${facts.join('\n')}\n${line(labels.moderator, maker.person())}`
}

function agenda(maker, kind, points) {
  const rows = Array.from({ length: points }, (_, i) => {
    const at = 9 * 60 + i * 15
    const time = `${String(Math.floor(at / 60) % 24).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
    return [time, `${maker.filled(maker.one(maker.language.slots))} (${maker.person()})`]
  })
  if (!kind.table) return rows.map((row) => row.join(' ')).join('\n')
  return ['| | |', '|---|---|', ...rows.map(([time, words]) => `| ${time} | ${words} |`)].join('\n')
}

function part(maker, kind, name) {
  const list = (length, make) => Array.from({ length }, () => kind.item + make()).join('\n')
  const { aims, questions, posts } = maker.language
  if (name === 'background') return Array.from({ length: 4 }, () => maker.paragraph()).join('\n\n')
  if (name === 'aims') return list(3, () => maker.filled(maker.one(aims)))
  if (name === 'questions') return list(4, () => maker.filled(maker.one(questions)))
  if (name === 'agenda') return agenda(maker, kind, 6)
  return list(4, () => `${maker.person()}, ${maker.one(posts)}`)
}

/** One brief of about `bytes`; the seed decides language, kind and words; beyond the parts of a short one, parts repeat. */
export function makeBrief(seed, bytes) {
  const maker = new Maker(seed + 1, languages[seed % languages.length])
  const kind = kinds[Math.floor(seed / languages.length) % kinds.length]
  const parts = [opening(maker, kind)]
  let size = Buffer.byteLength(parts[0])
  for (let i = 0; size < bytes; i++) {
    const names = Object.keys(maker.language.heads)
    const name = names[i % names.length]
    const words = `${kind.head}${maker.language.heads[name]}\n\n${part(maker, kind, name)}`
    parts.push(words)
    size += Buffer.byteLength(words) + 2
  }
  return { path: kind.path, bytes: Buffer.from(`${parts.join('\n\n')}\n`) }
}

const wordsOf = (text) => text.split(/\s+/).length

/**
 * A brief as other tools are measured with, English and of about `words` words: front matter, three headings, prose with
 * words in bold, six questions.
 */
export function makePlain(seed, words) {
  const maker = new Maker(seed + 1, languages[0])
  const { title, questions } = maker.language
  const asked = Array.from({ length: 6 }, (_, i) => `${i + 1}. ${maker.filled(maker.one(questions))}`)
  const prose = [[], []]
  for (let count = wordsOf(asked.join(' ')), i = 0; count < words; i++) {
    const paragraph = maker.paragraph().replace(/(\S+ \S+)/, '**$1**')
    prose[i % 2].push(paragraph)
    count += wordsOf(paragraph)
  }
  const front = `---\ntitle: ${maker.filled(title)}\ndate: 2027-05-${10 + maker.below(18)}\nlang: en-GB\n---`
  const parts = [front, '# Background', ...prose[0], '# Purpose', ...prose[1], '# Guiding questions']
  return Buffer.from(`${[...parts, asked.join('\n')].join('\n\n')}\n`)
}

/** A brief of one long part: a list, an agenda, people or questions. */
export function makeLong(name, bytes, seed) {
  const maker = new Maker(seed, languages[0])
  const kind = kinds[1]
  const parts = [opening(maker, kind), maker.language.heads[name]]
  for (let size = 0; size < bytes; ) {
    const words = part(maker, kind, name)
    parts.push(words)
    size += Buffer.byteLength(words) + 1
  }
  const [head, title, ...rest] = parts
  return {
    path: kind.path,
    bytes: Buffer.from(`${head}\n\n${title}\n\n${rest.join(name === 'background' ? '\n\n' : '\n')}\n`),
  }
}
