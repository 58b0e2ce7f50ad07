import { undescribedPicture } from '../../pack-document/undescribed-picture.ts'
import type { Asset, Image } from '../../template/pack.ts'
import { bookmarkLostImage } from './bookmark.ts'
import { type DocxContext, furniture, twips } from './context.ts'
import { words } from './runs.ts'
import { escapeAttribute, type InlineXml, printable } from './wml.ts'

/** Share of the page that a picture may fill. */
const highest = 0.8

/**
 * A picture in its natural size, or as large as its column; with its description, or marked as decoration. The
 * description on a shade where it could not be read.
 */
export function imageToRuns(image: Image, context: DocxContext): InlineXml {
  const { pack, record } = context
  const asset = pack.assets.find((one) => one.name === image.url)
  const isDescribed = image.alt !== ''
  const alt = isDescribed ? image.alt : pack.furniture.imageWithoutDescription
  if (asset === undefined) {
    if (image.decorative) return ''
    const shown = words(`[${alt}]`, isDescribed ? context : furniture(context), { style: 'MissingImage' })
    return bookmarkLostImage(image.url, shown, context)
  }
  record.pictures++
  const description = image.decorative ? '' : ` descr="${escapeAttribute(printable(alt))}"`
  const called = isDescribed || image.decorative ? 'Picture' : undescribedPicture
  const name = `id="${record.pictures}" name="${called} ${record.pictures}"`
  const [across, down] = sizeOf(asset, context)
  const id = `image${imageNumber(asset, context)}`
  return (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent cx="${across}" cy="${down}"/>` +
    `<wp:docPr ${name}${description}${image.decorative ? `>${decorative}</wp:docPr>` : '/>'}` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic><a:graphicData uri="${pictures}"><pic:pic><pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm${turns[asset.orientation]}><a:off x="0" y="0"/><a:ext cx="${across}" cy="${down}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  )
}

const pictures = 'http://schemas.openxmlformats.org/drawingml/2006/picture'

/** Office's own mark for a picture that says nothing ([MS-ODRAWXML] 2.16). */
const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/** A picture is in the file once, however often it is shown. */
function imageNumber({ name }: Asset, { record, links }: DocxContext): number {
  let at = record.media.indexOf(name)
  if (at < 0) at = record.media.push(name) - 1
  links.images.add(at + 1)
  return at + 1
}

/** EMU in a point (ECMA-376-1, 20.1.2.1). */
const EMU = 12_700

/** Width and height in EMU; a picture that is turned has its sides as they are before. */
function sizeOf({ size, orientation }: Asset, { theme, width, indent }: DocxContext): [number, number] {
  const { page } = theme
  const room = Math.max(width - indent, twips(36)) / 20
  const height = (page.height - page.top - page.bottom) * highest
  const scale = Math.min(1, room / size.width, height / size.height)
  const sides = [size.width, size.height].map((side) => Math.max(1, Math.round(side * scale * EMU)))
  const [across = 1, down = 1] = orientation >= 5 ? sides.reverse() : sides
  return [across, down]
}

/** Exif orientations as Word turns pictures: mirrored first, then turned clockwise, in 60,000ths of a degree. */
const turns: Readonly<Record<Asset['orientation'], string>> = {
  1: '',
  2: ' flipH="1"',
  3: ' rot="10800000"',
  4: ' flipV="1"',
  5: ' rot="16200000" flipH="1"',
  6: ' rot="5400000"',
  7: ' rot="5400000" flipH="1"',
  8: ' rot="16200000"',
}
