import type { Report } from '../diagnostics/report.ts'
import { baseLanguage } from '../model/language-tag.ts'
import { listResources, readResourceNow } from '../resources.ts'
import { camelKeys } from './camel-keys.ts'
import { compiled } from './compiled.ts'
import type { LabelFile, Labels } from './labels.ts'

/**
 * The fixed words of packs in `lang` (BCP 47; `fr-CA` takes those of `fr`). Where there are none, the English ones and
 * a note.
 */
export async function loadLabels(lang: string, report: Report): Promise<Labels> {
  const known = await listLanguages()
  const base = baseLanguage(lang)
  if (known.includes(base)) return { ...(await readLabels(base)), lang, asked: lang }
  report('labels-missing', null, { language: lang, known: known.join(', ') })
  return { ...(await readLabels('en')), lang: 'en', asked: lang }
}

/** Languages that have labels, sorted. */
export async function listLanguages(): Promise<string[]> {
  const files = listResources('templates/labels')
  return files.filter((file) => file.endsWith('.yml')).map((file) => file.slice(0, -'.yml'.length))
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
