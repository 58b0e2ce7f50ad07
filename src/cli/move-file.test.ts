import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { moveFile } from './move-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefpack-'))
  writeFileSync(join(folder, 'a.docx'), 'work')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('renames', async () => {
  await moveFile(join(folder, 'a.docx'), join(folder, 'a (edited).docx'))
  expect(readdirSync(folder)).toEqual(['a (edited).docx'])
  expect(readFileSync(join(folder, 'a (edited).docx'), 'utf8')).toBe('work')
})

test('never onto another file', async () => {
  writeFileSync(join(folder, 'b.docx'), 'other work')
  await expect(moveFile(join(folder, 'a.docx'), join(folder, 'b.docx'))).rejects.toMatchObject({
    code: 'EEXIST',
  })
  expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('work')
  expect(readFileSync(join(folder, 'b.docx'), 'utf8')).toBe('other work')
})

test('leaves no empty file where it fails', async () => {
  await expect(moveFile(join(folder, 'none.docx'), join(folder, 'b.docx'))).rejects.toMatchObject({
    code: 'ENOENT',
    syscall: 'rename',
  })
  expect(existsSync(join(folder, 'b.docx'))).toBe(false)
})
