// A Word pack reads back as the brief it was made from, as far as its audience may know it; and what staff change in it
// is what they changed.
import { describe, expect, test } from 'vitest'
import { convert, parseBrief } from './convert.ts'
import type { Brief } from './model/brief.ts'
import { filterBrief } from './template/filter-brief.ts'
import type { HouseDocument } from './template/theme.ts'
import { casesOf } from './testing/fixtures.ts'
import { meaningOf } from './testing/meaning-of.ts'
import { houses } from './writers/docx/house/testing/houses.ts'

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

// A house has styles of its own names, ids and languages.
describe.each(Object.entries(houses))('in the house %s', (_name, house) => {
  const chosen = ['speakers', 'moderator-parts', 'timed-agenda', 'arabic', 'footnotes']
  test.each(casesOf('good').filter(({ name }) => chosen.includes(name)))(
    '$name reads back',
    async ({ inputs }) => {
      const source = inputs[0]
      if (source === undefined) throw new Error('no in.*')
      const { brief, bytes } = await packOf(source, 'moderator', house())
      const back = await parseBrief({ path: 'brief.moderator.docx', bytes })
      if (back.value === null) throw new Error('not read')
      expect(kept(back.value)).toEqual(kept(filterBrief(brief, 'moderator')))
    },
  )
})

async function packOf(source: Parameters<typeof convert>[0], template: Template, reference?: HouseDocument) {
  const options = { templates: [template], formats: ['docx' as const] }
  const { brief, files } = await convert(source, reference ? { ...options, reference } : options)
  const bytes = files[0]?.bytes
  if (brief === null || bytes === undefined) throw new Error('no pack')
  return { brief, bytes }
}
