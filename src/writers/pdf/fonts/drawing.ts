/** A glyph as a part of another, font units. */
export interface Component {
  glyph: number
  x: number
  y: number
}

/** What a code of an embedded font shows: a glyph of the face, or several of them put together. */
export type Drawing = number | { components: readonly Component[]; advance: number }

/** The same drawing, the same words. */
export function drawingKey(drawing: Exclude<Drawing, number>): string {
  const parts = drawing.components.map(({ glyph, x, y }) => `${glyph},${x},${y}`)
  return `${parts.join(';')}=${drawing.advance}`
}
