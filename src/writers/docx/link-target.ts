/**
 * The address of a link as a URI that Word opens, or null where there is none: with one malformed target, such as a
 * stray `%` or a space, Word calls the whole file unreadable.
 */
export function linkTarget(url: string): string | null {
  try {
    const { href, protocol } = new URL(url)
    if (!['http:', 'https:', 'mailto:'].includes(protocol)) return null
    return href
      .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
      .replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, (character) => encodeURIComponent(character))
  } catch {
    return null
  }
}
