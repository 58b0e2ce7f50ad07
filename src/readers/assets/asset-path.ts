/** Why a picture is not even looked for. */
export type PathProblem = 'remote' | 'data' | 'outside'

/**
 * The file that a picture's address means: a path with `/` below the brief's folder, decoded once (RFC 3986, 2.1).
 * Whatever could lead out of that folder on any system is refused by its looks, before a file is touched: `..`, a
 * root, a drive or a stream (`C:`), backslashes, control characters, and names that Windows takes for `..` or `.`
 * because it drops dots and spaces at their end.
 */
export function assetPath(url: string): { path: string } | { problem: PathProblem } {
  if (/^data:/i.test(url)) return { problem: 'data' }
  if (/^(?:(?!file:)[a-z][a-z\d+-]+:|[\\/]{2})/i.test(url)) return { problem: 'remote' }
  const path = decoded(url)
  if (/[\\:\p{Cc}]/u.test(path) || path.startsWith('/')) return { problem: 'outside' }
  const parts = path.split('/').filter((part) => part !== '.' && part !== '')
  if (parts.length === 0 || parts.some((part) => /^[.\s]+$/.test(part))) return { problem: 'outside' }
  return { path: parts.join('/') }
}

/** As written where it is no encoding: `100% plan.png`. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
