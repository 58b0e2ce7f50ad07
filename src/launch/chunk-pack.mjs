// All parts of the program with what V8 has compiled of them, in one file: a run asks for forty of them, and opening two
// files for each takes as long as reading a brief's text.
import { openSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import module from 'node:module'
import { basename } from 'node:path'

/** @typedef {{ source: string, cachedData?: Buffer }} Chunk `source` with Node's wrapper round it. */
/**
 * @typedef {object} Chunks Where parts come from.
 * @property {(path: string) => Chunk} read
 * @property {(path: string) => string[] | undefined} namesOf what a part exports, where that is known without loading it
 */

/** A part from its own file, to be compiled. @param {string} path @returns {Chunk} */
export function readChunk(path) {
  return { source: module.wrap(readFileSync(path, 'latin1')) }
}

/** Parts in their own files. @type {Chunks} */
export const loose = { read: readChunk, namesOf: () => undefined }

/**
 * Writes a pack: the length of its index, the index, and for each part its source and then its cache.
 * @param {string} path @param {import('./chunk-loader.mjs').ChunkLoader} loader that has loaded all there is to be in it
 */
export function writePack(path, loader) {
  const names = loader.names()
  const places = {}
  const parts = []
  let offset = 0
  for (const [file, script] of loader.scripts) {
    const source = Buffer.from(readChunk(file).source, 'latin1')
    const cache = script.createCachedData()
    places[basename(file)] = [offset, source.length, cache.length, names.get(file)]
    parts.push(source, cache)
    offset += source.length + cache.length
  }
  const index = Buffer.from(JSON.stringify(places))
  const head = Buffer.alloc(4)
  head.writeUInt32LE(index.length)
  writeFileSync(path, Buffer.concat([head, index, ...parts]))
}

/** Reads parts from a pack, and those it has not from their own files. @param {string} path @returns {Chunks} */
export function openPack(path) {
  const file = openSync(path)
  const take = (from, length) => {
    const bytes = Buffer.allocUnsafeSlow(length)
    readSync(file, bytes, 0, length, from)
    return bytes
  }
  const start = 4 + take(0, 4).readUInt32LE()
  const places = JSON.parse(take(4, start - 4).toString())
  const read = (chunk) => {
    const place = places[basename(chunk)]
    if (place === undefined) return readChunk(chunk)
    const [offset, sourceLength, cacheLength] = place
    const bytes = take(start + offset, sourceLength + cacheLength)
    return { source: bytes.latin1Slice(0, sourceLength), cachedData: bytes.subarray(sourceLength) }
  }
  return { read, namesOf: (chunk) => places[basename(chunk)]?.[3] }
}
