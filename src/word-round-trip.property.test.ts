import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convert, parseBrief } from './convert.ts'
import type { Brief } from './model/brief.ts'
import { filterBrief } from './template/filter-brief.ts'
import { arbitraryBrief } from './testing/arbitrary-brief.ts'
import { meaningOf } from './testing/meaning-of.ts'
import { asWordSaves, editDocument } from './testing/word-edits.ts'

/** What a section is for is told by what it holds: of one whose words are all for others, nobody can tell. */
function meaning(brief: Brief) {
  const whole = meaningOf(brief)
  const sections = whole.sections.map((one) => (one.text === '' ? { ...one, role: null } : one))
  return { ...whole, sections }
}

async function meaningsBack(markdown: string, save: (bytes: Uint8Array) => Uint8Array) {
  const { brief, files } = await convert(
    { path: 'brief.md', bytes: Buffer.from(markdown) },
    { formats: ['docx'] },
  )
  if (brief === null) return []
  return Promise.all(
    files.map(async ({ template, bytes }) => {
      const back = await parseBrief({ path: `brief.${template}.docx`, bytes: save(bytes) })
      const wanted = meaning(filterBrief(brief, template as 'moderator' | 'participant'))
      return { template, wanted, found: back.value && meaning(back.value) }
    }),
  )
}

test.each([
  ['as it was written', (bytes: Uint8Array) => bytes],
  ['as Word saves it', (bytes: Uint8Array) => editDocument(bytes, asWordSaves)],
])(
  'any brief comes back from its Word packs, %s',
  async (_name, save) => {
    await fc.assert(
      fc.asyncProperty(arbitraryBrief, async (markdown) => {
        for (const { template, wanted, found } of await meaningsBack(markdown, save)) {
          expect({ template, meaning: found }).toEqual({ template, meaning: wanted })
        }
      }),
      { numRuns: 60 },
    )
  },
  60_000,
)
