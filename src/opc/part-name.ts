/**
 * May a file of a package be called so? Names are relative to the package, with `/` between (ECMA-376-2, “Part
 * names”); one that is absolute, climbs (`../../etc/passwd`), has a drive, a backslash or a control character would
 * mean a place elsewhere to a careless program.
 */
export function isPartName(name: string): boolean {
  if (name === '' || name.length > 1024 || /[\\:\x00-\x1f\x7f\ufffd]/.test(name)) return false
  return name.split('/').every((segment) => segment !== '' && !climbs(segment))
}

/**
 * `.`, `..`, also with percent signs (`%2e%2e`), which must not be written so (ECMA-376-2, “Part names”), no more than
 * slashes within a step of the way: whoever decodes the name would leave the package.
 */
function climbs(segment: string): boolean {
  if (/%(?:2f|5c|00)/i.test(segment)) return true
  return /^\.{1,2}$/.test(segment.replace(/%2e/gi, '.'))
}

/**
 * Name of the part that a relationship's target leads to, or null where it leads out of the package. `source` is the
 * part that has the relationship, `''` for the package itself. Targets are references of RFC 3986 (ECMA-376-2,
 * “Relationships”), with `%20` and the like; a fragment is left out.
 */
export function resolveTarget(source: string, target: string): string | null {
  const path = decoded(target.replace(/[#?].*$/s, ''))
  if (path === null) return null
  const folder = path.startsWith('/') ? [] : source.split('/').slice(0, -1)
  const steps: string[] = []
  for (const segment of [...folder, ...path.split('/')]) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') steps.push(segment)
    else if (steps.pop() === undefined) return null
  }
  const name = steps.join('/')
  return isPartName(name) ? name : null
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
