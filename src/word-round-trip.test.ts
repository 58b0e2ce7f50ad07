// A Word pack reads back as the brief it was made from, as far as its audience may know it; and what staff change in it
// is what they changed.
import { describe, expect, test } from 'vitest'
import { convert, parseBrief } from './convert.ts'
import type { Brief } from './model/brief.ts'
import { filterBrief } from './template/filter-brief.ts'
import { casesOf } from './testing/fixtures.ts'
import { meaningOf } from './testing/meaning-of.ts'

type Template = 'moderator' | 'participant'

/** What a Word pack keeps of a brief: names of pictures are those of its own parts. */
function kept(brief: Brief) {
  const { images, ...others } = meaningOf(brief)
  return { ...others, images: images.map(({ alt, decorative }) => ({ alt, decorative })) }
}

describe.each(casesOf('good'))('$name', ({ inputs }) => {
  test.each(['moderator', 'participant'] as const)('reads back from the %s pack', async (template) => {
    const source = inputs[0]
    if (source === undefined) throw new Error('no in.*')
    const { brief, bytes } = await packOf(source, template)
    const back = await parseBrief({ path: `brief.${template}.docx`, bytes })
    expect(back.diagnostics.filter((one) => one.severity === 'error')).toEqual([])
    expect(back.value?.pack).toEqual({ template, audience: template })
    if (back.value) expect(kept(back.value)).toEqual(kept(filterBrief(brief, template)))
  })
})

async function packOf(source: Parameters<typeof convert>[0], template: Template) {
  const { brief, files } = await convert(source, { templates: [template], formats: ['docx'] })
  const bytes = files[0]?.bytes
  if (brief === null || bytes === undefined) throw new Error('no pack')
  return { brief, bytes }
}
