// Runs CommonJS files with V8's code cache. Node 20 has no compile cache of its own (from 22 on it has), and compiling
// is a third of what a short run takes.
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { readChunk } from './chunk-pack.mjs'

export class ChunkLoader {
  /** @type {Map<string, { exports: unknown }>} */
  #modules = new Map()
  /** Gives Node's own modules: files are bundled, so that they ask for nothing else. @type {(name: string) => unknown} */
  #requireNode
  /** @type {(path: string) => import('./chunk-pack.mjs').Chunk} */
  #read
  /** Compiled files by path: the build makes their caches from it, after a run. @type {Map<string, Script>} */
  scripts = new Map()

  /**
   * @param {(name: string) => unknown} requireNode
   * @param {(path: string) => import('./chunk-pack.mjs').Chunk} read
   */
  constructor(requireNode, read = readChunk) {
    this.#requireNode = requireNode
    this.#read = read
  }

  /** The exports of a file; files it requires by a relative path are loaded alike. @param {string} path */
  load(path) {
    const known = this.#modules.get(path)
    if (known) return known.exports
    const own = { exports: {} }
    this.#modules.set(path, own)
    const { source, cachedData } = this.#read(path)
    // V8 itself refuses a cache of another version or another text, and compiles.
    const script = new Script(source, { filename: path, cachedData })
    this.scripts.set(path, script)
    const folder = dirname(path)
    const require = (name) => (name.startsWith('.') ? this.load(join(folder, name)) : this.#requireNode(name))
    script.runInThisContext()(own.exports, require, own, path, folder)
    return own.exports
  }
}
