// What users get: the tarball, installed in an empty folder, makes the six packs with nothing else around.
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { packageRoot } from '../resources.ts'

const root = packageRoot()
const folder = mkdtempSync(join(tmpdir(), 'briefpack-package-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const npm = (args: string[], cwd: string) =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** Bytes of everything below a folder. */
function sizeOf(path: string): number {
  const entry = lstatSync(path)
  return entry.isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
    : entry.size
}

test('the package installs alone, is small, and makes the six packs', { timeout: 120_000 }, () => {
  if (!existsSync(join(root, 'dist', 'cli.cjs'))) npm(['run', 'build'], root)
  // The scripts would build again, under the feet of other tests.
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root))
  const home = join(folder, 'home')
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), '{"private": true}')
  npm(['install', '--offline', '--no-audit', '--no-fund', join('..', packed.filename)], home)
  expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'briefpack',
  ])
  expect(sizeOf(join(home, 'node_modules'))).toBeLessThan(40_000_000)

  copyFileSync(join(root, 'fixtures/good/opening-dialogue/in.txt'), join(home, 'brief.txt'))
  const program = join(home, 'node_modules', 'briefpack', 'bin', 'briefpack.js')
  execFileSync(process.execPath, [program, 'brief.txt', '--out', 'packs'], { cwd: home, stdio: 'pipe' })
  expect(readdirSync(join(home, 'packs')).sort()).toEqual(
    ['moderator', 'participant'].flatMap((name) =>
      ['docx', 'md', 'pdf'].map((format) => `brief.${name}.${format}`),
    ),
  )

  writeFileSync(
    join(home, 'use.mjs'),
    "import { convert } from 'briefpack'\nimport { readFileSync } from 'node:fs'\nconst { files } = await convert({ path: 'brief.txt', bytes: readFileSync('brief.txt') })\nconsole.log(files.length)\n",
  )
  expect(execFileSync(process.execPath, ['use.mjs'], { cwd: home, encoding: 'utf8' })).toBe('6\n')
  expect(existsSync(join(home, 'node_modules', 'briefpack', 'dist', 'types', 'index.d.ts'))).toBe(true)
  expect(existsSync(join(home, 'node_modules', 'briefpack', 'dist', 'THIRD-PARTY-LICENSES.txt'))).toBe(true)
})
