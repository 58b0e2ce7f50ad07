/**
 * Who a part of a brief, or a whole pack, can be for. `moderator` is whoever runs the session (a chair, a
 * facilitator); `principal` is the person a cabinet briefs.
 */
export const audienceNames = [
  'moderator',
  'speaker',
  'principal',
  'participant',
  'interpreter',
  'rapporteur',
] as const
export type Audience = (typeof audienceNames)[number]

/** `'all'`, or the audiences a part is restricted to, in the order of `audienceNames`; never empty. */
export type Audiences = 'all' | readonly Audience[]

/** May a reader of a pack for `audience` see what is marked `audiences`? */
export function isFor(audiences: Audiences, audience: Audience): boolean {
  return audiences === 'all' || audiences.includes(audience)
}

/** What is left when a mark stands inside another: inner marks narrow. Null when nobody is left. */
export function narrow(outer: Audiences, inner: Audiences): Audiences | null {
  if (outer === 'all') return inner
  if (inner === 'all') return outer
  const both = outer.filter((one) => inner.includes(one))
  return both.length > 0 ? both : null
}
