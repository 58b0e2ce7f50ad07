/** Which of some names stand in a text, in the order of the names. Names are told apart by their first letters. */
export function namesFinder(names: readonly string[]): (text: string) => string[] {
  const byFirst = new Map<number, number[]>()
  for (const [i, name] of names.entries()) {
    const first = name.charCodeAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), i])
  }
  return (text) => {
    const found = new Set<number>()
    for (let at = 0; at < text.length; at++)
      for (const i of byFirst.get(text.charCodeAt(at)) ?? [])
        if (text.startsWith(names[i] as string, at)) found.add(i)
    return [...found].sort((a, b) => a - b).map((i) => names[i] as string)
  }
}
