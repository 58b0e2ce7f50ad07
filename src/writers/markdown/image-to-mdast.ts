import type { PhrasingContent } from 'mdast'
import type { Image } from '../../template/pack.ts'
import type { Scope } from './scope.ts'

/**
 * An image with the address that the brief gives it. Where nobody described it, the words that stand for a description
 * are followed by a comment, so that they are none when the pack is read back. A decorative one is written in HTML,
 * whose empty `alt` means just that.
 */
export function imageToMdast(image: Image, { pack }: Scope): PhrasingContent[] {
  if (image.decorative) return [{ type: 'html', value: `<img src="${escapeHtml(image.url)}" alt="">` }]
  if (image.alt !== '') return [{ type: 'image', url: image.url, alt: image.alt }]
  return [
    { type: 'image', url: image.url, alt: pack.furniture.imageWithoutDescription },
    { type: 'html', value: '<!--briefpack:undescribed-->' },
  ]
}

/** A value in double quotation marks, on one line. */
function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }
  return text.replace(/[&"<>]/g, (sign) => entities[sign] ?? sign).replace(/\s/g, '%20')
}
