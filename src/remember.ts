/** A pure function of an object that is not changed once it is made; it remembers its answer as long as the object lives. */
export function rememberFor<K extends object, T extends {}>(read: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>()
  return (of) => {
    const found = known.get(of)
    if (found !== undefined) return found
    const value = read(of)
    known.set(of, value)
    return value
  }
}

/** A value that is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
