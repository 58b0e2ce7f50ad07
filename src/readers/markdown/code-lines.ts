/** Indexes of lines inside fenced code and raw HTML that blank lines don't end, roughly: only the cutting of very long files asks. */
export function codeLines(lines: readonly string[], first: number): Set<number> {
  const found = new Set<number>()
  let end: RegExp | null = null
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] as string
    if (end) {
      found.add(at)
      if (end.test(line)) end = null
      continue
    }
    const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1]
    if (fence) end = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`)
    else if (/^ {0,3}<!--(?!.*-->)/.test(line)) end = /-->/
    else {
      const tag = /^ {0,3}<(script|pre|style|textarea)(?![\w-])/i.exec(line)?.[1]
      if (tag && !line.includes(`</${tag}>`)) end = new RegExp(`</${tag}>`, 'i')
    }
  }
  return found
}
