import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { removeUnfinished, writeAtomically } from './write-atomically.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefpack-write-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = new TextEncoder().encode('new')

test('makes the folders, replaces the old file, leaves nothing else', async () => {
  const path = join(folder, 'a', 'b', 'pack.md')
  await writeAtomically(path, new TextEncoder().encode('old'))
  await writeAtomically(path, bytes)
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['pack.md'])
})

test('a failure leaves no half file', async () => {
  mkdirSync(join(folder, 'pack.md'))
  await expect(writeAtomically(join(folder, 'pack.md'), bytes)).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['pack.md'])
  writeFileSync(join(folder, 'file'), '')
  await expect(writeAtomically(join(folder, 'file', 'pack.md'), bytes)).rejects.toThrow()
  expect(readdirSync(folder).sort()).toEqual(['file', 'pack.md'])
})

test('a run that is stopped meanwhile leaves the old file, and nothing else', async () => {
  const path = join(folder, 'pack.md')
  writeFileSync(path, 'old')
  const writing = writeAtomically(path, bytes)
  expect(readdirSync(folder)).toHaveLength(2)
  removeUnfinished()
  expect(readdirSync(folder)).toEqual(['pack.md'])
  await expect(writing).rejects.toThrow()
  expect(readFileSync(path, 'utf8')).toBe('old')
})
