// How fast briefs are read, once warm: as many a second and core, beside the Markdown parser alone in the same run, and
// how the time grows with the length; and how long a Word document of 100 pages takes, cold, beside the same brief as text,
// as a multiple of `node -e 0` in the same run. Usage: npm run bench:reading [-- BRIEFS [ROUNDS]]; build first.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { parseBrief } from '../dist/index.js'
import { makeBrief, makeLong, makePlain } from './make-brief.mjs'
import { makeDocx } from './make-docx.mjs'

const size = 4096
/** Briefs of this size that a core should read in a second, where the parser alone reads about `usual` of them. */
const limit = 250
const usual = 700
const count = Number(process.argv[2] ?? 48)
const rounds = Number(process.argv[3] ?? 60)

/** Milliseconds of the processor, all threads: another program beside this one counts less than by the clock. */
async function timeOf(work) {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const withGfm = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }

const medianOf = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]
const cell = (value, width) => String(value).padStart(width)
const total = (briefs) => briefs.reduce((sum, { bytes }) => sum + bytes.length, 0)

/** Briefs per second in each of the last rounds, when all code is compiled; every round reads briefs not seen before. */
async function measure() {
  const kinds = { read: [], parser: [], plain: [] }
  for (let round = 0; round < rounds; round++) {
    const briefs = Array.from({ length: count }, (_, i) => makeBrief(round * count + i, size))
    const texts = briefs.map(({ bytes }) => bytes.toString())
    const work = {
      read: async () => {
        for (const brief of briefs) await parseBrief(brief)
      },
      parser: () => {
        for (const text of texts) fromMarkdown(text, withGfm)
      },
      plain: () => {
        for (const text of texts) fromMarkdown(text)
      },
    }
    for (const [name, run] of Object.entries(work)) {
      kinds[name].push((total(briefs) / size / (await timeOf(run))) * 1000)
    }
  }
  return Object.fromEntries(
    Object.entries(kinds).map(([name, all]) => [name, medianOf(all.slice(-Math.ceil(rounds / 3)))]),
  )
}

/** So many seeds on, a brief is of the same kind and language. */
const step = 16

/** The best of a few readings of different briefs: the long ones are too slow for many. */
async function shortest(make, bytes, times) {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < times; i++) {
    const brief = make(bytes, step * (i + 1))
    const time = await timeOf(() => parseBrief(brief))
    best = Math.min(best, (time / brief.bytes.length) * size)
  }
  return best
}

async function printGrowth() {
  const sizes = [size, size * 10, size * 100]
  console.log(`\nms for 4 KB of a brief of so many KB, and as a multiple of the first`)
  console.log(`${''.padEnd(12)}${sizes.map((one) => cell(one / 1024, 9)).join('')}`)
  const rows = [
    ['all parts', (bytes, seed) => makeBrief(seed, bytes)],
    ['plain text', (bytes, seed) => makeBrief(seed + 5, bytes)],
    ...['background', 'aims', 'questions', 'agenda', 'people'].map((name) => [
      name,
      (bytes, seed) => makeLong(name, bytes, seed),
    ]),
  ]
  for (const [name, make] of rows) {
    const times = []
    for (const [i, bytes] of sizes.entries()) times.push(await shortest(make, bytes, [40, 8, 3][i]))
    const cells = times.map((time, i) =>
      cell(`${time.toFixed(1)}${i > 0 ? ` ${(time / times[0]).toFixed(1)}x` : ''}`, 12),
    )
    console.log(`${name.padEnd(12)}${cells.join('')}`)
  }
}

const { read, parser, plain } = await measure()
console.log(
  `${count} briefs of about 4 KB, ${rounds} rounds, Node ${process.version}; per second and core, once warm`,
)
for (const [name, speed] of [
  ['reading', read],
  ['parser with GFM', parser],
  ['parser alone', plain],
]) {
  const mega = ((speed * size) / 1024 / 1024).toFixed(2)
  console.log(`${name.padEnd(16)}${cell(speed.toFixed(0), 7)} briefs ${cell(mega, 7)} MB/s`)
}
const scaled = (read / plain) * usual
console.log(
  `reading is ${(read / plain).toFixed(2)} of the parser alone; limit ${(limit / usual).toFixed(2)}`,
)
console.log(
  `limit ${limit}: ${(read / limit).toFixed(2)} of it here, ${(scaled / limit).toFixed(2)} where the parser alone reads ${usual}`,
)
await printGrowth()
printCold()

/**
 * Of 100 pages, as in `packs.mjs`: prose under three headings, which the limit is for, and a brief of many short parts,
 * which has none; in Word each as it was typed, and with runs of nine words. Each round runs every row once, so that a busy moment hits all of them.
 */
function printCold() {
  const work = mkdtempSync(join(tmpdir(), 'briefpack-bench-'))
  const plain = plainText(4, 100 * 545)
  const rich = makeBrief(4, 100 * 1.54 * 1024).bytes.toString()
  const program = fileURLToPath(new URL('../bin/briefpack.js', import.meta.url))
  const inspect = (path, bytes) => {
    writeFileSync(join(work, path), bytes)
    return [program, 'inspect', path, '--json']
  }
  const kinds = [
    ['node -e 0', ['-e', '0']],
    ['plain, text', inspect('plain.md', plain)],
    ['plain, Word', inspect('plain.docx', makeDocx(plain)), 5],
    ['  edited', inspect('edited.docx', makeDocx(plain, true))],
    ['rich, text', inspect('rich.txt', rich)],
    ['rich, Word', inspect('rich.docx', makeDocx(rich))],
    ['  edited', inspect('rich-edited.docx', makeDocx(rich, true))],
  ]
  const times = kinds.map(() => [])
  for (let round = 0; round < 11; round++) {
    for (const [i, [, args]] of kinds.entries()) {
      const start = performance.now()
      spawnSync(process.execPath, args, { cwd: work, maxBuffer: 2 ** 26 })
      times[i].push(performance.now() - start)
    }
  }
  rmSync(work, { recursive: true })
  console.log('\n100 pages, cold, to JSON; medians')
  for (const [i, [name, , limit]] of kinds.entries()) {
    const multiple = medianOf(times[i]) / medianOf(times[0])
    console.log(
      `${name.padEnd(12)}${cell(medianOf(times[i]).toFixed(0), 7)} ms ${cell(multiple.toFixed(2), 7)}x${limit ? `, limit ${limit}` : ''}`,
    )
  }
}

/** A plain brief with its title and date as lines, which a text and a Word document have alike. */
function plainText(seed, words) {
  const text = makePlain(seed, words).toString()
  return text.replace(/^---\ntitle: (.*)\n(date: .*)\nlang: .*\n---/, '$1\n\n$2')
}
