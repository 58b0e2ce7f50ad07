// A Markdown pack reads back as the brief it was made from, as far as its audience may know it.
import { describe, expect, test } from 'vitest'
import { convert, parseBrief } from './convert.ts'
import { filterBrief } from './template/filter-brief.ts'
import { listLanguages } from './template/load-labels.ts'
import { casesOf } from './testing/fixtures.ts'
import { meaningOf } from './testing/meaning-of.ts'

describe.each(casesOf('good'))('$name', ({ inputs }) => {
  test.each(['moderator', 'participant'] as const)('reads back from the %s pack', async (template) => {
    const source = inputs[0]
    if (source === undefined) throw new Error('no in.*')
    const { brief, files } = await convert(source, { templates: [template], formats: ['md'] })
    const bytes = files[0]?.bytes
    expect(brief).not.toBeNull()
    expect(bytes).toBeDefined()
    if (brief === null || bytes === undefined) return
    const back = await parseBrief({ path: `brief.${template}.md`, bytes })
    expect(back.value?.pack).toEqual({ template, audience: template })
    if (back.value) expect(meaningOf(back.value)).toEqual(meaningOf(filterBrief(brief, template)))
  })
})

test.each(listLanguages())('marks printed in %s read back', async (lang) => {
  const source = casesOf('good').find(({ name }) => name === 'moderator-parts')?.inputs[0]
  if (source === undefined) throw new Error('no in.*')
  const { brief, files } = await convert(source, { templates: ['moderator'], formats: ['md'], lang })
  const bytes = files[0]?.bytes
  if (brief === null || bytes === undefined) throw new Error('no pack')
  const back = await parseBrief({ path: 'brief.moderator.md', bytes })
  expect(back.value && meaningOf(back.value)).toEqual(meaningOf(filterBrief(brief, 'moderator')))
})
