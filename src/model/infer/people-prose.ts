import { plainText } from '../plain-text.ts'
import { hitsOf } from '../words/hits.ts'
import { phrases } from '../words/phrases.ts'
import { sign } from '../words/signs.ts'
import { type Context, roleAt } from './context.ts'
import { type NameParts, readName } from './name-line.ts'
import { nameRuns } from './name-runs.ts'
import { looksPersonal, positions } from './names.ts'
import { candidateOf, enoughForPerson, type PersonCandidate, personScore } from './person-candidate.ts'
import { roleAtStart, rolesIn } from './role-label.ts'
import { sentencesOf } from './sentences.ts'
import { type Line, linesOf, type Span, type Unit } from './unit.ts'

const isA = phrases('isA')
const speaks = phrases('speaks')
const organisedBy = phrases('organisedBy')

/** A paragraph longer than this is looked at no further: names in it would be names of its subject. */
const longest = 3000

/** People introduced in sentences: `Anna Berg is …` where speakers are told of, `Anna Berg will present …`. */
export function peopleOfProse(context: Context, units: readonly Unit[]): PersonCandidate[] {
  const found: PersonCandidate[] = []
  for (const unit of units) {
    if (unit.kind === 'row' || unit.kind === 'heading') continue
    const introduced = roleAt(context, unit) === 'speakers'
    if (roleAt(context, unit) === 'documents') continue
    for (const line of linesOf(unit)) {
      const text = line.text.slice(0, longest)
      if (!/\p{Lu}/u.test(text)) continue
      found.push(...boldSubject(line, introduced), ...ofSentences(line, text, introduced))
    }
  }
  return found.filter((one) => personScore(one) >= enoughForPerson)
}

/** Most lines hold none of the words that introduce somebody, and are not cut into sentences. */
function ofSentences(line: Line, text: string, introduced: boolean): PersonCandidate[] {
  const { signs } = hitsOf(text)
  const does = (signs & (introduced ? sign.speaks | sign.isA : sign.speaks)) !== 0
  const organised = (signs & sign.organises) !== 0
  // See `rolesIn`.
  const told = (signs & sign.role) !== 0 && (signs & (sign.by | sign.roleVerb)) !== 0
  if (!does && !organised && !told) return []
  return sentencesOf(text).flatMap((sentence) => [
    ...(does ? subjectOf(line, sentence, introduced) : []),
    ...(organised ? organisersOf(line, sentence) : []),
    ...(told ? behindRole(line, sentence) : []),
  ])
}

/**
 * `**Ida Holm** (River League) shows …`: a name in bold with which a paragraph begins; where speakers are `introduced`,
 * whatever the sentence says of them.
 */
function boldSubject(line: Line, introduced: boolean): PersonCandidate[] {
  const [first] = line.unit.inlines
  if (line.start > 0 || first?.type !== 'strong') return []
  const name = plainText([first]).trim()
  if (!looksPersonal(name) || !/^\s*(?:[(,–—-]|\p{Ll})/u.test(line.text.slice(name.length))) return []
  const told = readName(line.text.slice(0, 200))
  const bare = introduced ? { name: { start: 0, end: name.length }, detail: null, role: null } : null
  const parts = told?.name.end === name.length ? told : bare
  if (!parts) return []
  return [
    candidateOf(
      line,
      parts.name,
      { ...parts, detail: shortDetail(line, parts) },
      {
        role: parts.role ?? 'speaker',
        features: { 'a name in bold': 0.3 },
        because: 'a name in bold at the beginning of a paragraph',
      },
    ),
  ]
}

/** `(River League)` behind the name. */
function shortDetail({ text }: Line, { name }: NameParts): Span | null {
  const inner = /^\s*[(（]([^()（）]{2,80})[)）]/u.exec(text.slice(name.end))
  if (!inner?.[1]) return null
  const start = name.end + inner[0].indexOf(inner[1])
  return { start, end: start + inner[1].length }
}

/** Names with which a sentence begins, up to the verb. */
const subject =
  /^["'“‘]?(\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:de|van|von|der|den|la|el|al|bin|di|da|dos?|du)\s+){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){1,4})(?=[\s,(])/u

function subjectOf(line: Line, sentence: Span, introduced: boolean): PersonCandidate[] {
  const text = line.text.slice(sentence.start, sentence.end)
  const match = subject.exec(text)
  const name = match?.[1]
  if (!match || !name || !looksPersonal(name)) return []
  const start = sentence.start + match[0].indexOf(name)
  const rest = text.slice(match[0].length).replace(/^\s*\([^()]*\)/u, '')
  const does = speaks.begins(rest) || speaks.begins(rest.replace(/^\s*,[^,]{3,90},/u, ''))
  const is = isA.begins(rest)
  if (!does && !(is && introduced)) return []
  const what: Record<string, number> = positions.isIn(rest.slice(0, 80))
    ? { 'a position behind the name': 0.1 }
    : {}
  const parts: NameParts = { name: { start, end: start + name.length }, detail: null, role: null }
  return [
    candidateOf(line, parts.name, parts, {
      role: 'speaker',
      features: {
        [does ? 'what a speaker does' : 'introduced among the speakers']: does ? 0.4 : 0.5,
        ...what,
      },
      because: does ? 'a sentence says what the person will do' : 'introduced among the speakers',
    }),
  ]
}

/** `The evening will be moderated by Ida Holm of the league.`, `Facilitan Ana Ruiz (Osby) y Per Lund`. */
function behindRole(line: Line, sentence: Span): PersonCandidate[] {
  const found: PersonCandidate[] = []
  for (const { role, end } of rolesIn(line.text.slice(0, longest), sentence)) {
    const rest = line.text.slice(end, Math.min(sentence.end, end + 160))
    const from = /^\s*(?:\p{Ll}{1,4}\s+){0,2}/u.exec(rest)?.[0].length ?? 0
    let at = from
    for (const { name, post } of nameRuns(rest)) {
      // Only names that follow directly, or one another.
      if (
        !/^[\s,&]*(?:\([^()]*\)[\s,&]*)?(?:\p{L}{1,3}\s+)?$/u.test(rest.slice(at, post?.start ?? name.start))
      )
        break
      const span = { start: end + name.start, end: end + name.end }
      const detail = post && {
        start: end + post.start,
        end: end + post.end,
      }
      found.push(
        candidateOf(
          line,
          span,
          { name: span, detail, role: null },
          {
            role,
            features: { 'behind a role in a sentence': 0.4 },
            because: 'named behind a role in a sentence',
          },
        ),
      )
      at = name.end
    }
  }
  return found
}

/** `organised jointly by the River League and the National Assembly of Sund`. */
function organisersOf(line: Line, sentence: Span): PersonCandidate[] {
  const text = line.text.slice(sentence.start, sentence.end)
  const hit = organisedBy.first(text)
  if (!hit) return []
  const found: PersonCandidate[] = []
  let at = hit.end
  for (let name = nameAt(text, at); name; name = nameAt(text, at)) {
    const span = { start: sentence.start + name.start, end: sentence.start + name.end }
    found.push(
      candidateOf(
        line,
        span,
        { name: span, detail: null, role: null },
        {
          role: roleAtStart(text.slice(hit.start))?.role ?? 'organiser',
          features: { 'said to organise it': 0.55 },
          because: 'a sentence says who organises it',
        },
      ),
    )
    const next = /^\s*(?:,|&|\p{L}{1,3}(?=\s))\s*/u.exec(text.slice(name.end))
    if (!next) break
    at = name.end + next[0].length
  }
  return found
}

/** Capitals with small words between them, an article before left out. */
function nameAt(text: string, from: number): Span | null {
  const match =
    /^\s*(?:the\s|la\s|le\s|les\s|el\s|los\s|las\s|der\s|die\s|das\s|dem\s|den\s|il\s|o\s|a\s|os\s|as\s)?((?:[ld]['’])?\p{Lu}[\p{L}\p{M}\d'’.-]*(?:\s(?:(?:of|for|the|de|des|du|del|della|di|da|do|dos|der|für|la|les|le|el|los|las)\s){0,2}(?:(?:[ld]['’])\p{L}+|\p{Lu}[\p{L}\p{M}\d'’.-]*)|\s\p{Ll}+\s(?:d['’]|de\s|of\s)\p{Lu}[\p{L}\p{M}'’-]*)*)/u.exec(
      text.slice(from),
    )
  const name = match?.[1]?.replace(/[.,]+$/u, '')
  if (!match || !name) return null
  const start = from + match[0].indexOf(match[1] as string)
  return { start, end: start + name.length }
}
