// WCAG 2.1, https://www.w3.org/TR/WCAG21/#dfn-relative-luminance and #dfn-contrast-ratio. Colours are `#rrggbb`.

/** From 1 (the same) to 21 (black on white). */
export function contrastRatio(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** The relative luminance: 0 for black, 1 for white. */
function luminance(colour: string): number {
  const [r, g, b] = channelsOf(colour).map((byte) => {
    const c = byte / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** The colour made darker, or else lighter, as little as `passes` asks, with its hue kept; null where neither helps. */
export function nearestColour(colour: string, passes: (colour: string) => boolean): string | null {
  const channels = channelsOf(colour)
  for (const edge of [0, 255]) {
    for (let step = 0; step <= 255; step++) {
      const candidate = hex(channels.map((byte) => Math.round(byte + ((edge - byte) * step) / 255)))
      if (passes(candidate)) return candidate
    }
  }
  return null
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

function hex(channels: readonly number[]): string {
  return `#${channels.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
