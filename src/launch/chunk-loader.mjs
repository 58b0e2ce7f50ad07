// Runs CommonJS files with V8's code cache. Node 20 has no compile cache of its own (from 22 on it has), and compiling
// is a third of what a short run takes.
import { readFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'

export const cacheExtension = '.cache'

export class ChunkLoader {
  /** @type {Map<string, { exports: unknown }>} */
  #modules = new Map()
  /** Compiled files by path: the build makes their caches from it, after a run. @type {Map<string, Script>} */
  scripts = new Map()

  /** The exports of a file; files it requires by a relative path are loaded alike. @param {string} path */
  load(path) {
    const known = this.#modules.get(path)
    if (known) return known.exports
    const own = { exports: {} }
    this.#modules.set(path, own)
    const script = new Script(module.wrap(readFileSync(path, 'utf8')), { filename: path, ...cacheOf(path) })
    this.scripts.set(path, script)
    const folder = dirname(path)
    const requireOther = createRequire(path)
    const require = (name) => (name.startsWith('.') ? this.load(join(folder, name)) : requireOther(name))
    script.runInThisContext()(own.exports, require, own, path, folder)
    return own.exports
  }
}

/** V8 itself refuses a cache of another version or another text, and compiles. */
function cacheOf(path) {
  try {
    return { cachedData: readFileSync(path + cacheExtension) }
  } catch {
    return {}
  }
}
