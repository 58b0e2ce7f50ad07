import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type CatalogueEntry, catalogue } from '../diagnostics/catalogue.ts'
import { packageRoot } from '../resources.ts'
import { exitCodes } from './exit-codes.ts'

const path = join(packageRoot(), 'README.md')
const readme = readFileSync(path, 'utf8')

test('the table of messages is that of the catalogue', async () => {
  const rows = Object.entries<CatalogueEntry>(catalogue)
    .sort(([, a], [, b]) => (a.code < b.code ? -1 : 1))
    .map(
      ([name, { code, severity, why }]) =>
        `| ${code} | ${severity} | \`${name}\` | ${why.replaceAll('|', '\\|')} |\n`,
    )
  const table = `| code | severity | name | why |\n|---|---|---|---|\n${rows.join('')}`
  const wanted = readme.replace(
    /(<!-- messages:.*-->\n)[\s\S]*(<!-- \/messages -->)/,
    `$1${table.replaceAll('$', '$$$$')}$2`,
  )
  await expect(wanted).toMatchFileSnapshot(path)
})

test('the table of exit codes is complete', () => {
  for (const code of Object.values(exitCodes)) expect(readme).toContain(`\n| ${code} | `)
})

test('codes are never used twice', () => {
  const codes = Object.values(catalogue).map((one) => one.code)
  expect(new Set(codes).size).toBe(codes.length)
})
