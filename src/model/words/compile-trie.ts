/** Tries that share all that ends alike, so that inflected forms cost little. */
export class TrieCompiler {
  /** Node 0 is none. */
  readonly #cells = [0, 0]
  /** Nodes by what they hold. */
  readonly #known = new Map<string, number>()

  /** The numbers of all nodes so far, see `Lexicon`. */
  cells(): Int32Array {
    return Int32Array.from(this.#cells)
  }

  /** The first node of a trie of keys, each with the number of its end. */
  add(ends: ReadonlyMap<string, number>): number {
    const keys = [...ends.keys()].sort()
    return this.#node(keys, ends, 0, keys.length, 0)
  }

  /** The node of the keys from `low` to before `high`, which have their first `depth` characters in common. */
  #node(
    keys: readonly string[],
    ends: ReadonlyMap<string, number>,
    low: number,
    high: number,
    depth: number,
  ): number {
    const node = [0, 0]
    let at = low
    if (low < high && (keys[low] as string).length === depth)
      node[0] = ends.get(keys[at++] as string) as number
    while (at < high) {
      const code = (keys[at] as string).charCodeAt(depth)
      let next = at + 1
      while (next < high && (keys[next] as string).charCodeAt(depth) === code) next++
      node.push(code, this.#node(keys, ends, at, next, depth + 1))
      node[1] = (node[1] as number) + 1
      at = next
    }
    return this.#shared(node)
  }

  #shared(node: readonly number[]): number {
    const key = node.join()
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const made = this.#cells.length
    this.#cells.push(...node)
    this.#known.set(key, made)
    return made
  }
}
