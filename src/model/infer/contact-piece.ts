import { type ContactHit, findContacts } from './contact-in.ts'
import type { ContactLine } from './contact-lines.ts'
import { type LinkSpan, linksOf } from './inlines-at.ts'
import { readName } from './name-line.ts'
import { isOffice, looksPersonal, organisations } from './names.ts'
import type { Span } from './unit.ts'

/** What one line says of a contact; offsets count in the line. */
export interface Piece {
  of: ContactLine
  name: Span | null
  role: Span | null
  hits: ContactHit[]
  links: LinkSpan[]
}

/** What a line tells of whom to ask, or null. */
export function readPiece(of: ContactLine): Piece | null {
  const { line, value, ground } = of
  const text = line.text.slice(value.start, value.end)
  const shift = (span: Span): Span => ({ start: span.start + value.start, end: span.end + value.start })
  const hits = findContacts(text, ground !== 'free')
  const links = linksOf(line.unit).filter(
    (link) => link.start < line.start + value.end && link.end > line.start + value.start,
  )
  const mail = links.some(({ url }) => /^mailto:/iu.test(url))
  const reaches = mail || hits.some(({ kind }) => kind !== 'url')
  if (ground === 'free' && !reaches) return null
  const named = nameIn(text, hits, ground === 'free')
  if (!named && hits.length === 0 && links.length === 0 && !(ground === 'below' && isShort(text))) return null
  if (ground === 'free' && !named) return null
  const role = named?.role ?? (named || hits.length > 0 ? null : { start: 0, end: text.length })
  return {
    of,
    name: named && shift(named.name),
    role: role && shift(role),
    hits: hits.map((hit) => ({ ...hit, ...shift(hit) })),
    links,
  }
}

/** `Programme Officer` below a name is what that person is; alone it would be whom to ask. */
export function asRole(piece: Piece): Piece {
  const { name, of, role } = piece
  if (!name || piece.hits.length > 0 || looksPersonal(of.line.text.slice(name.start, name.end))) return piece
  return { ...piece, name: null, role: { start: name.start, end: Math.max(name.end, role?.end ?? 0) } }
}

/** A position or an organisation on a line of its own. */
const isShort = (text: string) => text.length <= 80 && !/[.!?:؟]$/u.test(text)

/** The name at the beginning with what is said of it; in a sentence the one directly before the address. */
function nameIn(
  text: string,
  hits: readonly ContactHit[],
  free: boolean,
): { name: Span; role: Span | null } | null {
  const first = hits[0]?.start ?? text.length
  const parts = readName(text.slice(0, first).replace(/[\s,;:(<–—-]+$/u, ''), 0)
  if (parts) {
    const name = text.slice(parts.name.start, parts.name.end)
    const known = looksPersonal(name) || isOffice(name) || organisations.isIn(name)
    if (known) return { name: parts.name, role: parts.detail }
  }
  if (!free) return null
  const before = text.slice(Math.max(0, first - 70), first)
  const match =
    /((?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}\s){1,3}\p{Lu}[\p{L}\p{M}'’-]{1,30})\s?(?:[,:(<–—-]|(?<=\s)\p{Ll}{1,3})?\s{0,2}[(<]?$/u.exec(
      before,
    )
  if (!match?.[1] || !looksPersonal(match[1])) return null
  const start = first - before.length + match.index
  return { name: { start, end: start + match[1].length }, role: null }
}
