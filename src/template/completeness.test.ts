import { expect, test } from 'vitest'
import { DiagnosticList } from '../diagnostics/report.ts'
import { completeness } from './completeness.ts'
import { loadTemplate } from './load-template.ts'
import { brief, fact } from './testing/brief-builder.ts'

test('tells what each pack lacks, for its readers', async () => {
  const report = new DiagnosticList(null).report
  const one = brief({ date: fact('2021-05-19'), venue: fact('Hall', { audience: ['moderator'] }) })
  const missing = async (name: string) => {
    const template = await loadTemplate(name, [], report)
    if (!template) throw new Error(name)
    return completeness(one, template).flatMap((part) => (part.missing ? [part.what] : []))
  }
  expect(await missing('moderator')).toEqual([
    'time',
    'languages',
    'organiser',
    'questions',
    'moderator',
    'speakers',
    'agenda',
    'objectives',
  ])
  expect(await missing('participant')).toEqual([
    'time',
    'venue',
    'languages',
    'organiser',
    'questions',
    'speakers',
  ])
})
