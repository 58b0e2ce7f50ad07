import type { ContainerDirective } from 'mdast-util-directive'
import { didYouMean } from '../../diagnostics/did-you-mean.ts'
import { type Audiences, audienceNames } from '../audience.ts'
import { audienceOfName } from './audience-mark.ts'
import type { Conversion } from './conversion.ts'
import { convertSiblings } from './convert-block.ts'
import type { Sibling } from './cover-sections.ts'
import { placeOf } from './place-of.ts'
import { narrowed } from './take-mark.ts'

/** `:::for{moderator}`: its children take its place, narrowed to the audiences it names. */
export function convertFor(node: ContainerDirective, outer: Audiences, conversion: Conversion): Sibling[] {
  const place = placeOf(node)
  const names = Object.keys(node.attributes ?? {})
  const unknown = names.filter((name) => audienceOfName(name) === null)
  if (unknown.length > 0 || names.length === 0) {
    const bracket = `:::${node.name}{${names.join(', ')}}`
    const meant = unknown.map((name) => didYouMean(name, audienceNames)).find((one) => one !== null)
    const fence = { ...place, endLine: place.line, endColumn: place.column + bracket.length }
    conversion.report('audience-unknown', fence, { bracket, meant: meant ?? '' })
    conversion.suspect.push(place)
  }
  const named = audienceNames.filter((one) => names.some((name) => audienceOfName(name) === one))
  const inner = named.length === 0 ? outer : narrowed(outer, named, place, conversion)
  return convertSiblings(node.children, inner, conversion)
}
