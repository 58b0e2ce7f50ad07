import { expect, it } from 'vitest'
import { readBody } from './testing/read-body.ts'

it('the tree says what most words are marked as being in', () => {
  const word = (lang: string, words: string) =>
    `<w:r><w:rPr><w:lang w:val="${lang}"/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
  const marked = `<w:p>${word('sv-SE', 'Hamnen tar ut en avgift av varje båt. ')}${word('en-GB', 'The quay.')}</w:p>`
  expect(readBody(marked).source?.tree.data).toMatchObject({ language: 'sv-SE' })
  expect(readBody('<w:p><w:r><w:t>The quay.</w:t></w:r></w:p>').source?.tree.data).toMatchObject({
    language: null,
  })
})
