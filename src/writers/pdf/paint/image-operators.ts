import type { Asset } from '../../../template/pack.ts'
import { round } from './canvas.ts'

/**
 * How the unit square of a stored picture becomes that of the picture as shown, by its Exif orientation: the operands
 * of `cm`, y upwards (ISO 32000-1, 8.3.4).
 */
const turns: Readonly<Record<Asset['orientation'], string | null>> = {
  1: null,
  2: '-1 0 0 1 1 0',
  3: '-1 0 0 -1 1 1',
  4: '1 0 0 -1 0 1',
  5: '0 -1 -1 0 1 1',
  6: '0 -1 1 0 0 1',
  7: '0 1 1 0 0 0',
  8: '0 1 -1 0 1 0',
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** The operators that show a picture in a box (pt from the top left, y downwards). */
export function imageOperators(name: string, orientation: Asset['orientation'], box: Box): string {
  const { x, y, width, height } = box
  const place = [width, 0, 0, -height, x, y + height].map((n) => round(n)).join(' ')
  const turn = turns[orientation]
  return `q ${place} cm ${turn === null ? '' : `${turn} cm `}/${name} Do Q`
}
