import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ChunkLoader } from './chunk-loader.mjs'
import { openPack, writePack } from './chunk-pack.mjs'

const requireNode = createRequire(import.meta.url)
let folder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefpack-chunks-'))
  writeFileSync(
    join(folder, 'a.cjs'),
    "const b = require('./b.cjs'); exports.sum = () => b.two() + require('node:path').sep.length",
  )
  writeFileSync(
    join(folder, 'b.cjs'),
    "exports.runs = (globalThis.chunkRuns = (globalThis.chunkRuns ?? 0) + 1); exports.two = () => 2; require('./a.cjs')",
  )
})
afterEach(() => {
  delete globalThis.chunkRuns
  rmSync(folder, { recursive: true, force: true })
})

test('loads files once each, also those that require each other', () => {
  const loader = new ChunkLoader(requireNode)
  expect(loader.load(join(folder, 'a.cjs')).sum()).toBe(3)
  expect(loader.load(join(folder, 'b.cjs')).two()).toBe(2)
  expect(globalThis.chunkRuns).toBe(1)
})

test('uses a cache that fits, and does without one that does not', () => {
  const path = join(folder, 'a.cjs')
  const pack = join(folder, 'pack.bin')
  const first = new ChunkLoader(requireNode)
  first.load(path).sum()
  writePack(pack, first)
  rmSync(join(folder, 'b.cjs'))
  const second = new ChunkLoader(requireNode, openPack(pack))
  expect(second.load(path).sum()).toBe(3)
  expect(second.scripts.get(path)?.cachedDataRejected).toBe(false)

  // Another text, for V8 remembers in memory what it has compiled.
  const source = module.wrap('exports.three = () => 3')
  const third = new ChunkLoader(requireNode, {
    read: () => ({ source, cachedData: Buffer.from('no cache at all') }),
    namesOf: () => undefined,
  })
  expect(third.load(path).three()).toBe(3)
  expect(third.scripts.get(path)?.cachedDataRejected).toBe(true)
})

test('a part that no pack has is read from its file', () => {
  const pack = join(folder, 'pack.bin')
  writePack(pack, new ChunkLoader(requireNode))
  expect(new ChunkLoader(requireNode, openPack(pack)).load(join(folder, 'a.cjs')).sum()).toBe(3)
})

test('a part of a pack is loaded when something of it is asked for', () => {
  const path = join(folder, 'c.cjs')
  writeFileSync(path, "const b = require('./b.cjs'); exports.twoLater = () => b.two()")
  const pack = join(folder, 'pack.bin')
  const first = new ChunkLoader(requireNode)
  first.load(path)
  writePack(pack, first)
  delete globalThis.chunkRuns
  const { twoLater } = new ChunkLoader(requireNode, openPack(pack)).load(path)
  expect(globalThis.chunkRuns).toBeUndefined()
  expect([twoLater(), twoLater()]).toEqual([2, 2])
  expect(globalThis.chunkRuns).toBe(1)
})
