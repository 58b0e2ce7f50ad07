import { isMap, isScalar, isSeq, type Pair } from 'yaml'
import type { Place } from '../diagnostics/diagnostic.ts'
import { didYouMean } from '../diagnostics/did-you-mean.ts'
import type { Report } from '../diagnostics/report.ts'
import { type Audience, audienceNames } from '../model/audience.ts'
import type { FoundFile } from './find-resource.ts'
import { parseYaml } from './parse-yaml.ts'
import { type Template, type TemplateFormat, templateFormats } from './template.ts'

type TemplateHead = Omit<Template, 'nodes'>

const keys = ['name', 'for', 'description', 'formats', 'theme', 'comments'] as const
type Key = (typeof keys)[number]

/** What a template's front matter says, checked; null when it says too little to go on. */
export async function parseTemplateHead(
  file: FoundFile,
  name: string,
  report: Report,
): Promise<TemplateHead | null> {
  const top: Place = { line: 1, column: 1, endLine: 1, endColumn: 1, file: file.path }
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/mu.exec(file.text)
  if (match?.index !== 0) {
    report('template-front-matter', top, { reason: 'the file does not begin with ---' })
    return null
  }
  const yaml = await parseYaml(match[1] ?? '', file.path, 2)
  if (yaml.error || !isMap(yaml.root)) {
    const reason = yaml.error?.reason ?? 'it is not a list of "key: value" lines'
    report('template-front-matter', yaml.error?.place ?? top, { reason })
    return null
  }
  const head: TemplateHead = {
    name,
    audience: 'participant',
    description: '',
    formats: [...templateFormats],
    comments: false,
    theme: 'classic',
  }
  const seen = new Set<string>()
  for (const pair of yaml.root.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : ''
    const place = yaml.placeOf(isScalar(pair.key) ? pair.key.range : null)
    seen.add(key)
    if (isKey(key)) setters[key](head, valuesOf(pair), place, report, file.byPath)
    else
      report('template-key-unknown', place, {
        key,
        near: didYouMean(key, keys) ?? '',
        known: keys.join(', '),
      })
  }
  if (!seen.has('for')) {
    report('template-front-matter', top, {
      reason: `it does not say whom it is for (${audienceNames.join(', ')})`,
    })
    return null
  }
  return head
}

type Setter = (head: TemplateHead, values: string[], place: Place, report: Report, byPath: boolean) => void

const setters = {
  name: (head, [value = ''], place, report, byPath) => {
    if (!/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*$/u.test(value)) {
      wrong('name', value, 'letters, digits and hyphens', [], place, report)
    } else if (!byPath && value !== head.name) {
      report('template-name-differs', place, { name: value, folder: head.name })
    } else head.name = value
  },
  for: (head, [value = ''], place, report) => {
    if (isOneOf(value, audienceNames)) head.audience = value as Audience
    else wrong('for', value, audienceNames.join(', '), audienceNames, place, report)
  },
  description: (head, values) => {
    head.description = values.join(', ')
  },
  formats: (head, values, place, report) => {
    const bad = values.filter((value) => !isOneOf(value, templateFormats))
    for (const value of bad) {
      wrong('formats', value, templateFormats.join(', '), templateFormats, place, report)
    }
    if (values.length === 0) wrong('formats', 'empty', templateFormats.join(', '), [], place, report)
    head.formats = values as TemplateFormat[]
  },
  theme: (head, [value = ''], place, report) => {
    if (value === '') wrong('theme', 'empty', 'the name of a theme, such as classic', [], place, report)
    head.theme = value
  },
  comments: (head, [value = ''], place, report) => {
    if (!isOneOf(value, ['true', 'false'])) {
      wrong('comments', value, 'true or false', ['true', 'false'], place, report)
    }
    head.comments = value === 'true'
  },
} satisfies Record<Key, Setter>

function wrong(
  key: string,
  value: string,
  expected: string,
  known: readonly string[],
  place: Place,
  report: Report,
): void {
  report('template-value-wrong', place, { key, value, expected, near: didYouMean(value, known) ?? '' })
}

function isKey(key: string): key is Key {
  return isOneOf(key, keys)
}

function isOneOf(value: string, known: readonly string[]): boolean {
  return known.includes(value)
}

/** A value, or a list of them, as strings. */
function valuesOf(pair: Pair): string[] {
  const nodes = isSeq(pair.value) ? pair.value.items : [pair.value]
  return nodes.flatMap((node) => (isScalar(node) && node.value !== null ? [String(node.value)] : []))
}
