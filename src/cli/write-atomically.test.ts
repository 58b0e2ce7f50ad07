import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeAtomically } from './write-atomically.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefpack-write-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = new TextEncoder().encode('new')

test('makes the folders, replaces the old file, leaves nothing else', () => {
  const path = join(folder, 'a', 'b', 'pack.md')
  writeAtomically(path, new TextEncoder().encode('old'))
  writeAtomically(path, bytes)
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['pack.md'])
})

test('a failure leaves no half file', () => {
  mkdirSync(join(folder, 'pack.md'))
  expect(() => writeAtomically(join(folder, 'pack.md'), bytes)).toThrow()
  expect(readdirSync(folder)).toEqual(['pack.md'])
  writeFileSync(join(folder, 'file'), '')
  expect(() => writeAtomically(join(folder, 'file', 'pack.md'), bytes)).toThrow()
  expect(readdirSync(folder).sort()).toEqual(['file', 'pack.md'])
})
