/** A value stated on purpose; a dash, or what YAML has for nothing, says that there is none: an empty one. */
export function statedValue(text: string): string {
  return /^(?:[-–—−‒―ー]+|~|null)$/iu.test(text) ? '' : text
}
