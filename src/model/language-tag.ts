/** `fr` of `fr-CA`: the primary subtag of a BCP 47 tag, in lower case. */
export function baseLanguage(tag: string): string {
  const end = tag.search(/[-_]/)
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase()
}

/** Languages written from right to left, by their primary subtag. */
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'sd', 'ckb', 'dv', 'ug'])

/** Is the language of this tag written from right to left? */
export function isRightToLeft(tag: string): boolean {
  return rightToLeft.has(baseLanguage(tag))
}
