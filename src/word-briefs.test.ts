// Briefs in Word, from their bytes to the packs: who may see what, places, pictures, and what is only reported.

import { describe, expect, test } from 'vitest'
import { convert, parseBrief } from './convert.ts'
import type { Brief } from './model/brief.ts'
import {
  buildDocx,
  type DocxParts,
  paragraph,
  run,
  styled,
  table,
} from './readers/docx/testing/build-docx.ts'
import { headedOpening as head, headingStyles as styles } from './readers/docx/testing/headed-document.ts'
import { makePng } from './testing/make-images.ts'

const source = (body: string, parts: Omit<DocxParts, 'body'> = {}) => ({
  path: 'in.docx',
  bytes: buildDocx({ body, styles, ...parts }),
})
const parse = (...args: Parameters<typeof source>) => parseBrief(source(...args))
const names = (diagnostics: readonly { name: string }[]) => diagnostics.map((one) => one.name)
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('audience marks', () => {
  const secret = 'The mayor will resign'
  const box = (content: string) =>
    `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
  const control = (content: string) =>
    `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  const open = paragraph('Open words of the session.')

  test.each([
    ['in several runs', paragraph(run(`${secret} [mod`) + run('erator', '<w:b/>') + run(' only]', '<w:i/>'))],
    ['in a content control', paragraph(run(`${secret} `) + control(run('[moderator only]')))],
    [
      'in a font for code',
      paragraph(run(`${secret} `) + run('[moderator only]', '<w:rFonts w:ascii="Consolas"/>')),
    ],
    [
      'inserted by a tracked change',
      paragraph(`${run(secret)}<w:ins w:id="1">${run(' [moderator only]')}</w:ins>`),
    ],
    ['at a heading', paragraph('Notes [moderator only]', styled('Heading1')) + paragraph(secret)],
    [
      'at the paragraph that a box hangs on',
      paragraph(run('Notes [moderator only]') + box(paragraph(secret))),
    ],
    [
      'at a heading in a box',
      paragraph(
        run('Aside') + box(paragraph('Notes [moderator only]', styled('Heading1')) + paragraph(secret)),
      ),
    ],
    ['in a box', paragraph(run('Aside') + box(paragraph(`${secret} [moderator only]`)))],
    [
      'at the end of a row',
      table([
        ['Role', 'Who'],
        ['Note', paragraph(secret) + paragraph('today [moderator only]')],
      ]),
    ],
    ['in a container', paragraph(':::for{moderator}') + paragraph(secret) + paragraph(':::')],
    [
      'in a container in one paragraph',
      paragraph(`<w:r><w:t>:::for{moderator}</w:t><w:br/><w:t>${secret}</w:t><w:br/><w:t>:::</w:t></w:r>`),
    ],
    [
      'at a heading with a box in its section',
      paragraph('Notes [moderator only]', styled('Heading1')) +
        paragraph(run('x') + box(paragraph('Box', styled('Heading1')))) +
        paragraph(secret),
    ],
  ])('%s keep words from the others', async (_, body) => {
    const { files, diagnostics } = await convert(source(head + open + body), {
      templates: ['participant', 'moderator'],
      formats: ['md'],
    })
    expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([])
    expect(text(files[0]?.bytes ?? new Uint8Array())).not.toContain('resign')
    expect(text(files[0]?.bytes ?? new Uint8Array())).toContain('Open words')
    expect(text(files[1]?.bytes ?? new Uint8Array())).toContain('resign')
  })

  const section = '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader1"/></w:sectPr>'
  const comments = '<w:comment w:id="7"><w:p><w:r><w:t>[moderator only]</w:t></w:r></w:p></w:comment>'
  test.each<[string, string, Omit<DocxParts, 'body'>]>([
    ['a header', paragraph(secret) + section, { headers: [paragraph('[moderator only]')] }],
    ['a comment', paragraph(`${run(secret)}<w:r><w:commentReference w:id="7"/></w:r>`), { comments }],
    ['hidden text', paragraph(run(secret) + run(' [moderator only]', '<w:vanish/>')), {}],
    ['hidden text, misspelt', paragraph(run(secret) + run(' [moderater only]', '<w:vanish/>')), {}],
  ])('in %s stop everything', async (_, body, parts) => {
    const { files, diagnostics } = await convert(source(head + body, parts))
    expect(files).toEqual([])
    expect(diagnostics.find((one) => one.severity === 'error')).toMatchObject({
      name: 'audience-mark-aside',
      restricted: true,
    })
  })
})

test('session facts may be a table of two columns', async () => {
  const body =
    paragraph('Session facts') +
    table([
      ['Date', '2027-05-12'],
      ['Venue:', 'Quay 4'],
    ]) +
    head +
    paragraph('Words.')
  const { value } = await parse(body)
  expect(value).toMatchObject({
    date: { value: '2027-05-12', because: 'corrected by you' },
    venue: { value: 'Quay 4' },
  })
})

test('every place and every message has its paragraph', async () => {
  const body =
    head +
    paragraph('') +
    paragraph('<w:r><w:t>One line</w:t><w:br/><w:t>and another</w:t></w:r>') +
    paragraph('Guiding questions', styled('Heading1')) +
    table([['Who pays?', 'Who decides?']]) +
    paragraph(`Date: 12 May 2027`) +
    paragraph(`Date: 13 May 2027`)
  const { value, diagnostics } = await parse(body)
  expect(value?.sections.map((one) => one.place.paragraph)).toEqual([2, 5])
  expect(value?.sections[1]?.blocks.map((one) => one.place.paragraph)).toEqual([6, 8, 9])
  expect(placesOf(value as Brief).filter((one) => one.paragraph === undefined)).toEqual([])
  const differ = diagnostics.find((one) => one.name === 'statements-differ')
  expect(differ).toMatchObject({
    what: expect.stringMatching(/^¶\d and ¶\d state different values/),
    place: { paragraph: expect.any(Number) },
  })
})

function placesOf(value: unknown, found: { paragraph?: number }[] = []): { paragraph?: number }[] {
  if (typeof value !== 'object' || value === null) return found
  if ('endLine' in value) found.push(value as { paragraph?: number })
  else for (const one of Object.values(value)) placesOf(one, found)
  return found
}

describe('pictures', () => {
  const drawing = (alt: string, id: string) =>
    paragraph(
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
    )
  test('of the file are checked, and stand in packs', async () => {
    const png = makePng({ width: 4, height: 2 })
    const { value, diagnostics } = await parse(
      head + drawing('A crane', 'rId8') + drawing('', 'rId8') + drawing('Broken', 'rId9'),
      {
        relationships: [
          ['rId8', 'image', 'media/my%20crane.png'],
          ['rId9', 'image', 'media/broken.png'],
        ],
        files: [
          ['word/media/my%20crane.png', png],
          ['word/media/broken.png', 'x'],
        ],
      },
    )
    expect(value?.assets).toMatchObject([{ name: 'word/media/my crane.png', type: 'png', width: 4 }])
    const told = diagnostics.filter((one) => one.name.startsWith('image'))
    expect(names(told)).toEqual(['image-without-description', 'image-broken'])
    expect(told.map((one) => one.place?.paragraph)).toEqual([4, 5])
  })
})
