import type { MessageData } from '../../diagnostics/catalogue.ts'
import type { MessageName, Report } from '../../diagnostics/report.ts'
import { pixelsAreWhole } from '../../images/check-pixels.ts'
import { type ImageHeader, imageHeader } from '../../images/image-header.ts'
import type { Asset } from '../../model/asset.ts'
import type { Image } from '../../model/inline.ts'
import { assetPath } from './asset-path.ts'
import type { AssetRefusal, ReadAsset } from './read-asset.ts'

/** A picture of the brief. The message of a restricted one gives its place only, not even its name. */
export interface WantedImage {
  image: Image
  restricted: boolean
}

const megabyte = 1024 * 1024
/** Bytes of one picture, and of all pictures of a brief. */
const MAX_FILE = 20 * megabyte
const MAX_BRIEF = 100 * megabyte
/** No page shows more: A4 at 600 pixels an inch has 35 million. */
const MAX_PIXELS = 50_000_000
const MAX_SIDE = 65_500

type File = Omit<Asset, 'name'>
type Problem = { message: MessageName; data?: MessageData }

/**
 * The pictures of a brief that can be used, by the names the brief gives them. Each file is read and checked once.
 * Reports every picture that can't be shown and every one that nobody described. `readAsset` is null where the brief
 * has no folder.
 */
export async function loadAssets(
  wanted: readonly WantedImage[],
  readAsset: ReadAsset | null,
  report: Report,
): Promise<Asset[]> {
  const assets = new Map<string, Asset>()
  const folder = new Folder(readAsset)
  for (const { image, restricted } of wanted) {
    const found = await folder.find(image.url)
    const place = image.place ?? null
    const data = { name: restricted ? '' : shortened(image.url) }
    if ('message' in found) report(found.message, place, { ...data, ...found.data })
    else if (!assets.has(image.url)) assets.set(image.url, { name: image.url, ...found })
    if (image.alt === '' && !image.decorative) report('image-without-description', place, data)
  }
  return [...assets.values()]
}

/** Addresses of pictures can be as long as pictures. */
function shortened(url: string): string {
  return url.length > 80 ? `${url.slice(0, 60)}…` : url
}

/** What is known of the files beside the brief. */
class Folder {
  private readonly known = new Map<string, File | Problem>()
  private readonly read: ReadAsset | null
  private left = MAX_BRIEF

  constructor(read: ReadAsset | null) {
    this.read = read
  }

  async find(url: string): Promise<File | Problem> {
    const way = assetPath(url)
    if ('problem' in way) return { message: pathMessages[way.problem] }
    if (this.read === null) return { message: 'image-not-available' }
    const known = this.known.get(way.path)
    if (known !== undefined) return known
    const found = await this.load(way.path, this.read)
    this.known.set(way.path, found)
    return found
  }

  private async load(path: string, read: ReadAsset): Promise<File | Problem> {
    const limit = Math.min(MAX_FILE, this.left)
    const bytes = await read(path, limit)
    if (typeof bytes === 'string') return refused(bytes, limit)
    if (bytes.length > limit) return refused('tooLarge', limit)
    this.left -= bytes.length
    return checkFile(bytes)
  }
}

const pathMessages = {
  remote: 'image-remote',
  data: 'image-in-address',
  outside: 'image-outside',
} as const satisfies Record<string, MessageName>

function refused(reason: AssetRefusal, limit: number): Problem {
  switch (reason) {
    case 'missing':
      return { message: 'image-missing' }
    case 'outside':
      return { message: 'image-outside' }
    case 'unreadable':
      return { message: 'image-unreadable' }
    case 'tooLarge': {
      const data = { limit: limit === MAX_FILE ? '20 MB' : '100 MB together with the others' }
      return { message: 'image-too-large', data }
    }
  }
}

async function checkFile(bytes: Uint8Array): Promise<File | Problem> {
  const header = imageHeader(bytes)
  if (header === 'cmyk') return { message: 'image-cmyk' }
  if (header === 'broken') return { message: 'image-broken' }
  const { type, width, height } = header
  if (width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE) {
    return { message: 'image-too-large', data: { limit: '50 million pixels' } }
  }
  if (type === 'png' && !(await pixelsAreWhole(bytes))) return { message: 'image-broken' }
  return fileOf(header, bytes)
}

/** Orientations from 5 on lie on their side. */
function fileOf({ type, width, height, orientation, resolution }: ImageHeader, bytes: Uint8Array): File {
  const { x, y } = resolution ?? { x: 96, y: 96 }
  const size = { width: (width / x) * 72, height: (height / y) * 72 }
  const isTurned = orientation >= 5
  return {
    type,
    width: isTurned ? height : width,
    height: isTurned ? width : height,
    size: isTurned ? { width: size.height, height: size.width } : size,
    orientation,
    bytes,
  }
}
