// How long one brief takes, cold, as a multiple of `node -e 0` in the same run. Usage: node bench/start-up.mjs [RUNS [BRIEF]]
// The runs of all rows are interleaved, so that a busy moment of the machine spoils one round and not one row.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const program = join(root, 'bin', 'briefpack.js')
const runs = Number(process.argv[2] ?? 15)
const brief = process.argv[3] ?? join(root, 'fixtures', 'good', 'opening-dialogue', 'in.txt')
const out = mkdtempSync(join(tmpdir(), 'briefpack-bench-'))

const render = (...formats) => [
  program,
  'render',
  brief,
  '--out',
  out,
  '--format',
  formats.join(','),
  '--quiet',
]
const rows = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: '--version', args: [program, '--version'] },
  { name: 'inspect --json', args: [program, 'inspect', brief, '--json'], limit: 3 },
  { name: 'md, both packs', args: render('md') },
  { name: 'docx, both packs', args: render('docx') },
  { name: 'docx, participant', args: [...render('docx'), '--template', 'participant'], limit: 2.5 },
  { name: 'docx, moderator', args: [...render('docx'), '--template', 'moderator'], limit: 2.5 },
  { name: 'pdf, both packs', args: render('pdf') },
  { name: 'pdf, participant', args: [...render('pdf'), '--template', 'participant'], limit: 3 },
  { name: 'pdf, moderator', args: [...render('pdf'), '--template', 'moderator'], limit: 3 },
  { name: 'all, one pack', args: [...render('pdf', 'docx', 'md'), '--template', 'moderator'], limit: 5 },
  { name: 'all, both packs', args: render('pdf', 'docx', 'md'), limit: 5 },
].map((row) => ({ ...row, times: [] }))

/** Milliseconds of one process. */
function timeOf(args) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: out })
  const end = process.hrtime.bigint()
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`)
  return Number(end - start) / 1e6
}

const medianOf = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]
const cell = (value, width) => String(value).padStart(width)

try {
  for (const row of rows) timeOf(row.args)
  for (let round = 0; round < runs; round++) for (const row of rows) row.times.push(timeOf(row.args))
} finally {
  rmSync(out, { recursive: true, force: true })
}

const [base] = rows
const baseMin = Math.min(...base.times)
const baseMedian = medianOf(base.times)
console.log(`${runs} runs, Node ${process.version}`)
console.log(
  `${''.padEnd(18)}${['min ms', 'x', 'median ms', 'x', 'limit'].map((head) => cell(head, 11)).join('')}`,
)
for (const { name, times, limit } of rows) {
  const min = Math.min(...times)
  const median = medianOf(times)
  const cells = [
    min.toFixed(0),
    (min / baseMin).toFixed(2),
    median.toFixed(0),
    (median / baseMedian).toFixed(2),
    limit ?? '',
  ]
  console.log(`${name.padEnd(18)}${cells.map((value) => cell(value, 11)).join('')}`)
}
