import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Place } from '../diagnostics/diagnostic.ts'
import { didYouMean } from '../diagnostics/did-you-mean.ts'
import type { SectionRole } from '../model/brief.ts'
import { type AttributeKind, type DirectiveName, type DirectiveSpec, directives } from './directives.ts'
import { placeOf, type TemplateContext, wrongForm } from './parse-template-body.ts'
import type { AskedFact, FactName, PartName, PeopleRole, TemplateNode } from './template.ts'

type Directive = LeafDirective | ContainerDirective

/** A directive of its own lines, its attributes checked; null, and a report, where one is wrong. */
export function parseDirective(node: Directive, context: TemplateContext): TemplateNode | null {
  const written = `${node.type === 'leafDirective' ? '::' : ':::'}${node.name}`
  if (!Object.hasOwn(directives, node.name)) return wrongForm(node, '::', context)
  const name = node.name as DirectiveName
  const spec: DirectiveSpec = directives[name]
  const values: Record<string, string[]> = {}
  let good = true
  for (const [attribute, value] of Object.entries(node.attributes ?? {})) {
    const kind = spec.attributes[attribute]
    if (kind === undefined) unknownAttribute(node, written, attribute, spec, context)
    const words =
      kind &&
      checkValue(kind, value ?? '', written, attribute, attributePlace(node, attribute, context), context)
    if (words) values[attribute] = words
    else good = false
  }
  if (spec.needs.length > 0 && !spec.needs.some((one) => node.attributes?.[one] !== undefined)) {
    const attribute = spec.needs.join(' or ')
    context.report('template-attribute-missing', placeOf(node, context), {
      name: written,
      attribute,
      example: spec.example,
    })
    good = false
  }
  if (node.type === 'leafDirective' && node.children.length > 0) {
    context.report('template-directive-form', placeOf(node, context), {
      name: written,
      example: spec.example,
    })
    good = false
  }
  return good ? makers[name](values) : null
}

const makers = {
  cover: () => ({ type: 'cover' }),
  facts: ({ of }) => ({ type: 'facts', of: (of ?? []).map(askedFact) }),
  questions: ({ room }) => ({ type: 'questions', room: Number(room?.[0] ?? 0) }),
  people: ({ role }) => ({ type: 'people', role: (role?.[0] as PeopleRole | undefined) ?? null }),
  agenda: () => ({ type: 'agenda' }),
  documents: () => ({ type: 'documents' }),
  contacts: () => ({ type: 'contacts' }),
  section: ({ role }) => ({ type: 'section', roles: (role ?? []) as SectionRole[] }),
  rest: () => ({ type: 'rest' }),
  lines: ({ count }) => ({ type: 'lines', count: Number(count?.[0] ?? 0) }),
  missing: ({ what }) => ({ type: 'missing', what: what?.[0] as PartName }),
  'page-break': () => ({ type: 'page-break' }),
  when: ({ has, lacks }) => ({
    type: 'when',
    has: (has ?? []) as PartName[],
    lacks: (lacks ?? []) as PartName[],
    children: [],
  }),
} satisfies Record<DirectiveName, (values: Record<string, string[]>) => TemplateNode>

function askedFact(word: string): AskedFact {
  return { name: word.replace(/\?$/u, '') as FactName, optional: word.endsWith('?') }
}

/** The words of a value, or null where one is not known. */
function checkValue(
  kind: AttributeKind,
  value: string,
  name: string,
  attribute: string,
  place: Place,
  context: TemplateContext,
): string[] | null {
  const report = (word: string, expected: string, near = '') =>
    context.report('template-value-wrong', place, {
      key: `${attribute} of ${name}`,
      value: word === '' ? 'empty' : word,
      expected,
      near,
    })
  if (kind.kind === 'count') {
    if (/^\d{1,3}$/u.test(value) && Number(value) <= kind.max) return [value]
    report(value, `a number from 0 to ${kind.max}`)
    return null
  }
  const words = kind.kind === 'word' ? [value.trim()] : value.split(/[\s,]+/u).filter((word) => word !== '')
  if (words.length === 0) words.push('')
  for (const word of words) {
    const bare = kind.kind === 'words' && kind.optional ? word.replace(/\?$/u, '') : word
    if (kind.known.includes(bare)) continue
    report(word, kind.known.join(', '), didYouMean(bare, kind.known) ?? '')
    return null
  }
  return words
}

function unknownAttribute(
  node: Directive,
  name: string,
  attribute: string,
  spec: DirectiveSpec,
  context: TemplateContext,
): void {
  const known = Object.keys(spec.attributes)
  context.report('template-attribute-unknown', attributePlace(node, attribute, context), {
    name,
    attribute,
    near: didYouMean(attribute, known) ?? '',
    known: known.join(', ') || 'nothing',
  })
}

/** The parser gives an attribute no place: it is looked for in the directive's own line. */
function attributePlace(node: Directive, attribute: string, context: TemplateContext): Place {
  const place = placeOf(node, context)
  const source =
    context.text.slice(node.position?.start.offset, node.position?.end.offset).split('\n', 1)[0] ?? ''
  const at = source.indexOf(attribute, source.indexOf('{'))
  const column = place.column + Math.max(at, 0)
  return { ...place, column, endLine: place.line, endColumn: column + attribute.length }
}
