import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeFolder } from './make-folder.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'briefpack-folder-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('makes what is missing above, and may be there already', () => {
  makeFolder(join(root, 'a', 'b', 'c'))
  makeFolder(join(root, 'a', 'b', 'c'))
  expect(existsSync(join(root, 'a', 'b', 'c'))).toBe(true)
})

test('fails, and ends, where a file is in the way', () => {
  writeFileSync(join(root, 'file'), '')
  expect(() => makeFolder(join(root, 'file', 'b'))).toThrow()
})

test.runIf(existsSync('/proc/self'))('fails, and ends, where the system allows no folder', () => {
  expect(() => makeFolder('/proc/briefpack/packs')).toThrow()
})
