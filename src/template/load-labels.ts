import type { Report } from '../diagnostics/report.ts'
import { baseLanguage } from '../model/language-tag.ts'
import { once } from '../remember.ts'
import { listResources, readResourceNow } from '../resources.ts'
import { camelKeys } from './camel-keys.ts'
import { compiled } from './compiled.ts'
import type { LabelFile, Labels } from './labels.ts'

/**
 * The fixed words of packs in `lang` (BCP 47; `fr-CA` takes those of `fr`). Where there are none, the English ones and
 * a note.
 */
export async function loadLabels(lang: string, report: Report): Promise<Labels> {
  const base = baseLanguage(lang)
  const known = listLanguages()
  if (known.includes(base)) return labelsOf(base, lang, lang)
  report('labels-missing', null, { language: lang, known: known.join(', ') })
  return labelsOf('en', 'en', lang)
}

/** Languages that have labels, sorted. */
export const listLanguages: () => readonly string[] = once(() =>
  listResources('templates/labels')
    .filter((file) => file.endsWith('.yml'))
    .map((file) => file.slice(0, -'.yml'.length)),
)

/** By the language that packs of this run have asked for. */
const read = new Map<string, Labels>()

async function labelsOf(base: string, lang: string, asked: string): Promise<Labels> {
  const labels = read.get(asked) ?? { ...(await readLabels(base)), lang, asked }
  read.set(asked, labels)
  return labels
}

/** One of our own files; that it is complete is tested, not checked at each start. */
async function readLabels(base: string): Promise<LabelFile> {
  const path = `templates/labels/${base}.yml`
  const text = new TextDecoder().decode(readResourceNow(path))
  return compiled<LabelFile>({ path, text }) ?? parseLabels(text)
}

/** The words of one file of labels. */
export async function parseLabels(text: string): Promise<LabelFile> {
  const { parse } = await import('yaml')
  const { words, facts, missing, languages, ...rest } = parse(text)
  // The keys of these four are names of ours, with their hyphens.
  return { ...(camelKeys(rest) as LabelFile), words, facts, missing, languages }
}
