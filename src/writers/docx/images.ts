import { ImageRun, type ParagraphChild } from 'docx'
import type { Asset, Image } from '../../template/pack.ts'
import { type DocxContext, furniture, twips } from './context.ts'
import { printable, words } from './runs.ts'
import { shade } from './style-parts.ts'

/** Share of the page that a picture may fill. */
const highest = 0.8

/**
 * A picture in its natural size, or as large as its column; with its description, or marked as decoration. The
 * description on a shade where it could not be read.
 */
export function imageToRuns(image: Image, context: DocxContext): ParagraphChild[] {
  const { pack, record, theme } = context
  const asset = pack.assets.find((one) => one.name === image.url)
  const isDescribed = image.alt !== ''
  const alt = isDescribed ? image.alt : pack.furniture.imageWithoutDescription
  if (asset === undefined) {
    if (image.decorative) return []
    return words(`[${alt}]`, isDescribed ? context : furniture(context), { shading: shade(theme, 'shade') })
  }
  record.pictures++
  return [
    new ImageRun({
      type: asset.type === 'png' ? 'png' : 'jpg',
      data: asset.bytes,
      transformation: { ...sizeOf(asset, context), ...turns[asset.orientation] },
      altText: {
        id: String(record.pictures),
        name: `Picture ${record.pictures}`,
        ...(image.decorative ? {} : { description: printable(alt) }),
      },
      ...(image.decorative ? { decorative: true } : {}),
    }),
  ]
}

/** The library counts 96 pixels an inch; a picture that is turned has its sides as they are before. */
function sizeOf({ size, orientation }: Asset, { theme, width, indent }: DocxContext) {
  const { page } = theme
  const room = Math.max(width - indent, twips(36)) / 20
  const height = (page.height - page.top - page.bottom) * highest
  const scale = (Math.min(1, room / size.width, height / size.height) * 96) / 72
  const [across, down] = [Math.max(1, size.width * scale), Math.max(1, size.height * scale)]
  return orientation >= 5 ? { width: down, height: across } : { width: across, height: down }
}

/** Exif orientations as Word turns pictures: mirrored first, then turned clockwise. */
const turns: Readonly<Record<Asset['orientation'], object>> = {
  1: {},
  2: { flip: { horizontal: true } },
  3: { rotation: 180 },
  4: { flip: { vertical: true } },
  5: { flip: { horizontal: true }, rotation: 270 },
  6: { rotation: 90 },
  7: { flip: { horizontal: true }, rotation: 90 },
  8: { rotation: 270 },
}
