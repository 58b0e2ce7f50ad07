import { expect, test } from 'vitest'
import { toSourceBlocks } from '../../../model/blocks/source-blocks.ts'
import type { Block, Inline } from '../../../model/inline.ts'
import { readMarkdown } from '../read-markdown.ts'

const readForTest = (markdown: string): Block[] =>
  toSourceBlocks(
    readMarkdown(markdown, () => undefined),
    () => undefined,
  ).blocks

const inlinesOf = (block: Block | undefined): Inline[] => (block?.type === 'paragraph' ? block.children : [])
const imagesOf = (markdown: string) =>
  readForTest(markdown)
    .flatMap(inlinesOf)
    .flatMap((node) => (node.type === 'image' ? [[node.url, node.alt, node.decorative ?? false]] : []))

test.each([
  '<img src="a.png" alt="">',
  '<img src="a.png" alt role="presentation">',
  '<img src="a.png" alt="A line" role="none">',
  '<img src="a.png" alt="A line" aria-hidden="true">',
  '![decorative](a.png)',
  '![Decorative image](a.png)',
  '![](a.png "decorative")',
  '![décorative](a.png)',
  '![زخرفية](a.png)',
  '![装饰](a.png)',
])('%s is decoration', (markdown) => {
  expect(imagesOf(`Words ${markdown} go on.`)).toEqual([['a.png', '', true]])
})

test.each([
  ['<img src="a.png">', ''],
  ['![](a.png)', ''],
  ['<img src="a.png" alt="" title="A map">', 'A map'],
  ['![A decorative frieze](a.png)', 'A decorative frieze'],
])('%s is not', (markdown, alt) => {
  expect(imagesOf(`Words ${markdown} go on.`)).toEqual([['a.png', alt, false]])
})

test('a language is that of the words in the element, by whatever element says it', () => {
  const [block] = readForTest(
    'A <span lang="fr">mot</span>, <i lang="la">**verbum**</i>, <span lang="x y">word</span>.',
  )
  expect(inlinesOf(block)).toMatchObject([
    { type: 'text' },
    { type: 'span', lang: 'fr', children: [{ value: 'mot' }] },
    { type: 'text' },
    { type: 'span', lang: 'la', children: [{ type: 'emphasis', children: [{ type: 'strong' }] }] },
    { type: 'text', value: ', word.' },
  ])
})

test('a paragraph in one language says so, and its words too', () => {
  expect(readForTest('<p lang="ar">نص</p>')).toMatchObject([
    { lang: 'ar', children: [{ type: 'span', lang: 'ar' }] },
  ])
  expect(readForTest('<ul lang="fr"><li>Un.<li lang="es">Dos.</ul>')).toMatchObject([
    {
      children: [
        { children: [{ lang: 'fr' }] },
        { children: [{ children: [{ type: 'span', lang: 'fr' }] }] },
      ],
    },
  ])
  expect(readForTest('<span lang="fr">Secret.</span> [moderator only]')).toMatchObject([
    { lang: 'fr', audience: ['moderator'] },
  ])
})
