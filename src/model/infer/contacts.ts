import type { Contact, Reading } from '../brief.ts'
import { foldSpace } from '../plain-text.ts'
import type { ContactHit } from './contact-in.ts'
import { type ContactLine, contactLines } from './contact-lines.ts'
import { asRole, type Piece, readPiece } from './contact-piece.ts'
import type { Context } from './context.ts'
import { without } from './explain-line.ts'
import { readingOf, type Span, type Unit } from './unit.ts'

/**
 * Whom to ask: lines under a heading or label for contacts, and anywhere else a name beside an e-mail address or a
 * number. Several lines that follow one another are one contact until the next name.
 */
export function findContactsOf(context: Context, isQuestion: ReadonlySet<string>): Contact[] {
  const groups: Piece[][] = []
  for (const of of contactLines(context, isQuestion)) {
    const read = readPiece(of)
    if (!read) continue
    const last = groups.at(-1)
    const piece = last?.some(({ name }) => name !== null) ? asRole(read) : read
    if (last && goesOn(last, piece)) last.push(piece)
    else groups.push([piece])
  }
  const perUnit = new Map<string, number>()
  return groups.filter(isContact).map((pieces) => {
    const { unit } = (pieces[0] as Piece).of.line
    const nth = (perUnit.get(unit.id) ?? 0) + 1
    perUnit.set(unit.id, nth)
    return toContact(pieces, nth === 1 ? unit.id : `${unit.id}-c${nth}`)
  })
}

/** The next line of the same contact: in the same list item or paragraph, or the paragraph below, and with no name. */
function goesOn(group: readonly Piece[], piece: Piece): boolean {
  const last = (group.at(-1) as Piece).of
  const { of } = piece
  if (of.ground === 'free' || last.ground === 'free') return false
  if (String(of.line.unit.audience) !== String(last.line.unit.audience)) return false
  const near = of.line.unit === last.line.unit || of.line.unit.top - last.line.unit.top === 1
  if (!near || (of.line.unit !== last.line.unit && of.line.unit.kind !== 'paragraph')) return false
  if (piece.name !== null && group.some(({ name }) => name !== null)) return false
  const kinds = new Set(group.flatMap(({ hits }) => hits.map(({ kind }) => kind)))
  return !piece.hits.some(({ kind }) => kind === 'email' && kinds.has(kind))
}

/** A bare position or address of the web reaches nobody. */
function isContact(pieces: readonly Piece[]): boolean {
  const reaches = pieces.some(
    ({ hits, links }) =>
      hits.some(({ kind }) => kind !== 'url') || links.some(({ url }) => /^mailto:/iu.test(url)),
  )
  return reaches || pieces.some(({ name, of }) => name !== null && of.ground !== 'free')
}

function toContact(pieces: readonly Piece[], id: string): Contact {
  const first = pieces[0] as Piece
  const { unit } = first.of.line
  const hit = (kind: ContactHit['kind']) =>
    pieces.flatMap(({ hits }) => hits).find((one) => one.kind === kind)?.text ?? null
  const links = pieces.flatMap((piece) => piece.links)
  const mail = links.find(({ url }) => /^mailto:/iu.test(url))?.url.replace(/^mailto:|\?.*$/giu, '')
  const link = links.find(({ url }) => /^https?:/iu.test(url))?.url
  const words = (pick: (piece: Piece) => Span | null) => {
    const piece = pieces.find((one) => pick(one) !== null)
    const span = piece && pick(piece)
    return span ? foldSpace(piece.of.line.text.slice(span.start, span.end)) : null
  }
  return {
    id,
    name: words(({ name }) => name),
    role: words(roleOfPiece),
    email: hit('email') ?? mail ?? null,
    phone: hit('phone'),
    url: hit('url') ?? link ?? null,
    audience: unit.audience,
    place: first.of.line.place,
    ...grounds(first.of),
    from: pieces.map(({ of }) => wholeReading(of.line.unit, of.line)),
  }
}

/** What is said of somebody, if any letters are left beside addresses. */
function roleOfPiece({ of, role, hits }: Piece): Span | null {
  if (!role) return null
  const own = hits.filter((hit) => hit.start < role.end && role.start < hit.end)
  return /\p{L}{2}/u.test(without(of.line.text.slice(0, role.end), [{ start: 0, end: role.start }, ...own]))
    ? role
    : null
}

const wholeReading = (unit: Unit, { start, end }: Span): Reading => readingOf(unit, { start, end })

function grounds({ ground, label }: ContactLine): Pick<Contact, 'confidence' | 'because'> {
  if (ground === 'label') return { confidence: 0.85, because: `stands under the label “${label}”` }
  if (ground === 'below') return { confidence: 0.8, because: 'stands under a heading or label for contacts' }
  return { confidence: 0.65, because: 'a name beside an e-mail address or a phone number' }
}
