import { type Audiences, audienceMark, type Pack } from '../../template/pack.ts'

/** What turning blocks into Markdown has to know of where they stand. */
export interface Scope {
  pack: Pack
  /** Number printed for a note, by its id. */
  notes: ReadonlyMap<string, string>
  /** Labels already printed: the same words in bold are the brief's own. Grows as labels are met in prose. */
  labels: Set<string>
  /** What a mark already printed above restricts everything here to. */
  covered: Audiences
}

/** The scope inside something marked for `audience`. */
export function within(scope: Scope, audience: Audiences): Scope {
  return audience === 'all' ? scope : { ...scope, covered: audience }
}

/** `[moderator only]`; null where it is for all, or where a mark above already says so. */
export function markFor(audience: Audiences, scope: Scope): string | null {
  if (scope.covered !== 'all' && String(audience) === String(scope.covered)) return null
  const words = audienceMark(scope.pack, audience)
  return words === null ? null : `[${words}]`
}
