// Runs CommonJS files with V8's code cache. Node 20 has no compile cache of its own (from 22 on it has), and compiling
// is a third of what a short run takes.
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { loose } from './chunk-pack.mjs'

export class ChunkLoader {
  /** @type {Map<string, { exports: unknown }>} */
  #modules = new Map()
  /** Gives Node's own modules: files are bundled, so that they ask for nothing else. @type {(name: string) => unknown} */
  #requireNode
  /** @type {import('./chunk-pack.mjs').Chunks} */
  #chunks
  /** Compiled files by path: the build makes their caches from it, after a run. @type {Map<string, Script>} */
  scripts = new Map()

  /**
   * @param {(name: string) => unknown} requireNode
   * @param {import('./chunk-pack.mjs').Chunks} chunks
   */
  constructor(requireNode, chunks = loose) {
    this.#requireNode = requireNode
    this.#chunks = chunks
  }

  /** Names that each loaded file exports, by path. */
  names() {
    return new Map([...this.#modules].map(([path, { exports }]) => [path, Object.keys(exports)]))
  }

  /** The exports of a file; files it requires by a relative path are loaded alike. @param {string} path */
  load(path) {
    const known = this.#modules.get(path)
    if (known) return known.exports
    const own = { exports: {} }
    this.#modules.set(path, own)
    const { source, cachedData } = this.#chunks.read(path)
    // V8 itself refuses a cache of another version or another text, and compiles.
    const script = new Script(source, { filename: path, cachedData })
    this.scripts.set(path, script)
    const folder = dirname(path)
    const require = (name) =>
      name.startsWith('.') ? this.#later(join(folder, name)) : this.#requireNode(name)
    script.runInThisContext()(own.exports, require, own, path, folder)
    return own.exports
  }

  /**
   * What stands for the exports of a file until one of them is asked for: most runs have no use for a YAML parser, but
   * the bundler has every file require what it might use. Files are pure: it makes no difference when they are loaded.
   * @param {string} path
   */
  #later(path) {
    const names = this.#chunks.namesOf(path)
    if (names === undefined || this.#modules.has(path)) return this.load(path)
    const standIn = Object.defineProperty({}, '__esModule', { value: true })
    for (const name of names) {
      const get = () => {
        const exports = this.load(path)
        // The file's own getters from now on: this one would be slower.
        Object.defineProperties(standIn, Object.getOwnPropertyDescriptors(exports))
        return exports[name]
      }
      Object.defineProperty(standIn, name, { get, enumerable: true, configurable: true })
    }
    return standIn
  }
}
