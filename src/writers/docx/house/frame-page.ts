import type { FramePage } from '../frame/frame.ts'
import type { FurnitureKind, HouseFurniture } from './house-furniture.ts'
import type { HousePage } from './house-page.ts'

/**
 * Pages of a house, with its headers and footers. Where it has no header, ours leaves out the first page, which has the
 * title: there its footer is the one of all pages.
 */
export function framePage(pages: HousePage, furniture: readonly HouseFurniture[]): FramePage {
  const of = (kind: FurnitureKind) => furniture.filter((one) => one.kind === kind)
  const [headers, footers] = [of('header'), of('footer')]
  const isOurs = headers.length === 0
  return {
    headers: isOurs ? null : referencesXml('header', headers, false),
    footers: footers.length === 0 ? null : referencesXml('footer', footers, isOurs && !pages.titlePage),
    size: pages.sizeXml,
    borders: pages.bordersXml,
    grid: pages.gridXml,
    titlePage: pages.titlePage || isOurs,
    evenAndOdd: pages.evenAndOdd,
  }
}

function referencesXml(kind: FurnitureKind, all: readonly HouseFurniture[], sameOnFirst: boolean): string {
  const usual = all.find((one) => one.pages === 'default')
  const shown = sameOnFirst
    ? [...all.filter((one) => one.pages !== 'first'), ...(usual ? [{ ...usual, pages: 'first' }] : [])]
    : all
  return shown.map(({ pages, name }) => `<w:${kind}Reference w:type="${pages}" r:id="${name}"/>`).join('')
}
