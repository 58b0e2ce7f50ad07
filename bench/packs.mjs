// How long the packs of one format take, cold, as a multiple of `node -e 0` in the same run: one brief, long ones, two
// hundred in one process on one core; with the most memory each held and the size of its first file. Usage: npm run
// bench:pdf (or bench:docx) [-- RUNS [OTHER]]; build first. OTHER is the bin/briefpack.js of another checkout, such as
// the last release, to compare with: its rows are interleaved with ours.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeBrief, makePlain } from './make-brief.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..')
const format = process.argv[2]
const runs = Number(process.argv[3] ?? 11)
const programs = [join(root, 'bin', 'briefpack.js'), ...process.argv.slice(4)]
const work = mkdtempSync(join(tmpdir(), 'briefpack-bench-'))

/** Kilobytes of our own made-up prose to a page of the pack, its pages of contents counted: 26, 101 and 397 pages. */
const pageKilobytes = 1.54
const seedOfLong = 4

function briefOf(pages) {
  const path = join(work, `${pages}-pages.txt`)
  writeFileSync(path, makeBrief(seedOfLong, pages * pageKilobytes * 1024).bytes)
  return path
}

function writeBriefs(folder, count, make) {
  mkdirSync(join(work, folder))
  return Array.from({ length: count }, (_, i) => {
    const { path, bytes } = make(i)
    const name = join(work, folder, `${i}-${path}`)
    writeFileSync(name, bytes)
    return name
  })
}

/** The same prose in one long brief of three headings; as long as 100 pages of the PDF. */
function plainBriefOf(pages) {
  const path = join(work, `${pages}-plain.md`)
  writeFileSync(path, makePlain(seedOfLong, pages * 545))
  return path
}

/** Of the kind and length that other tools were timed with, which the limit comes from. */
const plainBriefs = (count) =>
  writeBriefs('plain', count, (i) => ({ path: 'brief.md', bytes: makePlain(i, 745) }))

/**
 * Of three languages and four kinds, with tables, agendas, speakers, and many words that no two of them share. Without
 * Arabic ones, every fourth seed: these are of what every theme's own fonts draw. No limit: more is read in them than any
 * other tool reads.
 */
const richBriefs = (count) => writeBriefs('rich', count, (i) => makeBrief(i + Math.floor(i / 3), 4096))

const short = join(root, 'fixtures', 'good', 'opening-dialogue', 'in.txt')
const batch = { template: 'participant', every: 4, pinned: true }
/** What each row may take at most, in multiples: what the fastest tools of each format need. */
const limits = {
  pdf: { one: 3, hundred: 10, batch: 30, megabytes: 200 },
  docx: { one: 2.5, plainHundred: 5, batch: 25 },
}[format]
if (limits === undefined) throw new Error('Usage: node bench/packs.mjs pdf|docx [RUNS [OTHER]]')

/** `every`: a long row runs in every so many rounds. */
const kinds = [
  { name: 'one brief, participant', briefs: [short], template: 'participant', limit: limits.one },
  { name: 'one brief, moderator', briefs: [short], template: 'moderator', limit: limits.one },
  { name: '25 pages', briefs: [briefOf(25)], template: 'participant', every: 2 },
  { name: '100 pages', briefs: [briefOf(100)], template: 'participant', limit: limits.hundred, every: 3 },
  {
    name: '100 plain pages',
    briefs: [plainBriefOf(100)],
    template: 'participant',
    limit: limits.plainHundred,
    every: 3,
  },
  {
    name: '400 pages',
    briefs: [briefOf(400)],
    template: 'participant',
    every: 4,
    megabytes: limits.megabytes,
  },
  { name: '200 plain, one core', briefs: plainBriefs(200), limit: limits.batch, ...batch },
  { name: '200 rich, one core', briefs: richBriefs(200), ...batch },
]
const rows = [
  { name: 'node -e 0', args: () => ['-e', '0'], every: 1 },
  ...kinds.flatMap(({ briefs, template, ...kind }) =>
    programs.map((program, i) => ({
      every: 1,
      ...kind,
      name: i === 0 ? kind.name : '  the other one',
      out: join(work, `out-${i}`, kind.name),
      args(out) {
        const memory = ['--require', join(here, 'print-memory.cjs')]
        return [
          ...memory,
          program,
          'render',
          ...briefs,
          '--out',
          out,
          '--format',
          format,
          '--template',
          template,
          '--quiet',
        ]
      },
    })),
  ),
].map((row) => ({ ...row, times: [], memory: 0 }))

const hasTaskset = spawnSync('taskset', ['-V']).status === 0

/** One process: its milliseconds and memory go to the row. */
function run(row) {
  const args = row.args(row.out)
  // A pack that is there already need not be written.
  if (row.out !== undefined) rmSync(row.out, { recursive: true, force: true })
  const command = row.pinned && hasTaskset ? ['taskset', '-c', '0', process.execPath] : [process.execPath]
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(command[0], [...command.slice(1), ...args], {
    cwd: work,
    encoding: 'utf8',
  })
  const end = process.hrtime.bigint()
  if (status !== 0) throw new Error(`${row.name} ended with ${status}:\n${stderr.slice(0, 2000)}`)
  row.times.push(Number(end - start) / 1e6)
  row.memory = Math.max(row.memory, Number(stderr.trim().split('\n').at(-1) ?? 0) / 1024)
}

const cell = (value, width) => String(value).padStart(width)
const medianOf = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]

/** Kilobytes of the first file in a folder. */
function sizeOf(folder) {
  const name = readdirSync(folder)[0]
  return `${(statSync(join(folder, name)).size / 1024).toFixed(0)} KB`
}

function printRow({ name, times, memory, limit, megabytes, out }) {
  const [base] = rows
  const min = Math.min(...times)
  const cells = [
    min.toFixed(0),
    (min / Math.min(...base.times)).toFixed(2),
    medianOf(times).toFixed(0),
    (medianOf(times) / medianOf(base.times)).toFixed(2),
    limit ?? '',
    memory > 0 ? memory.toFixed(0) : '',
    megabytes ?? '',
    out === undefined ? '' : sizeOf(out),
  ]
  console.log(`${name.padEnd(24)}${cells.map((value) => cell(value, 10)).join('')}`)
}

try {
  for (const row of rows) run(row)
  for (const row of rows) row.times = []
  for (let round = 0; round < runs; round++) {
    for (const row of rows) if (round % row.every === 0) run(row)
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  console.log(`briefpack ${version}, ${runs} runs, Node ${process.version}; the best of each, and the median`)
  const heads = ['min ms', 'x', 'median ms', 'x', 'limit', 'MB', 'limit', 'file']
  console.log(`${''.padEnd(24)}${heads.map((head) => cell(head, 10)).join('')}`)
  for (const row of rows) printRow(row)
  const [few, some, many] = ['25', '100', '400'].map((pages) =>
    Math.min(...rows.find((row) => row.name === `${pages} pages`).times),
  )
  const growth = [(some - few) / 75, (many - some) / 300].map((ms) => ms.toFixed(2))
  console.log(`a page more takes ${growth[0]} ms up to 100 pages, and ${growth[1]} ms up to 400`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
