// The built program gives the same bytes on any run: another folder, another time zone, another locale.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { packageRoot } from './resources.ts'

const program = join(packageRoot(), 'bin', 'briefpack.js')
const cases = ['opening-dialogue', 'moderator-parts', 'spanish', 'front-matter', 'thai', 'arabic-mixed']
const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/**
 * Runs the program on copies of the cases in a new folder, one run for each group of them; name and hash of every file
 * it made.
 */
function digests(prefix: string, env: NodeJS.ProcessEnv, groups: readonly (readonly string[])[] = [cases]) {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  folders.push(folder)
  const copy = (name: string) => {
    const from = join(packageRoot(), 'fixtures', 'good', name)
    const input = readdirSync(from).find((file) => file.startsWith('in.')) ?? ''
    const to = `${name}${input.slice(2)}`
    cpSync(join(from, input), join(folder, to))
    return to
  }
  for (const group of groups) {
    execFileSync(process.execPath, [program, ...group.map(copy), '--out', 'made', '--quiet'], {
      cwd: folder,
      env: { ...process.env, ...env },
    })
  }
  return readdirSync(join(folder, 'made'))
    .sort()
    .map((file) => {
      const bytes = readFileSync(join(folder, 'made', file))
      return `${file} ${createHash('sha256').update(bytes).digest('hex')}`
    })
}

test('the same input gives the same bytes anywhere', () => {
  const first = digests('briefpack-a-', { TZ: 'UTC' })
  expect(first).toHaveLength(cases.length * 6)
  expect(
    digests('briefpack-elsewhere-', { TZ: 'Asia/Tokyo', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }),
  ).toEqual(first)
}, 60_000)

test('what a run made before changes nothing', () => {
  const together = digests('briefpack-a-', {})
  expect(digests('briefpack-b-', {}, [cases.toReversed()])).toEqual(together)
  expect(
    digests(
      'briefpack-c-',
      {},
      cases.map((one) => [one]),
    ),
  ).toEqual(together)
}, 60_000)
