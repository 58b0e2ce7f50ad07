/** Letters that have capitals, and no small one among them. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text)
}
