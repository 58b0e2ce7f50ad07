import type { Resolution } from './image-header.ts'

/** A resolution that a camera or a program really means; one pixel an inch, or none, says nothing. */
export function plausible(x: number, y: number): Resolution | null {
  const isSane = (value: number) => value >= 20 && value <= 5000
  return isSane(x) && isSane(y) ? { x, y } : null
}
