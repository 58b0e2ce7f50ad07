import { inflateSync } from 'node:zlib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { ObjectWriter } from './object-writer.ts'

const header = Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n', 'latin1')

/** A file of one empty page, with many objects beside that nothing needs. */
function fileOf(more: number, title = 'T'): Uint8Array {
  let count = 4 + more
  const writer = new ObjectWriter(header, () => ++count)
  writer.add(1, '<</Type /Catalog/Pages 2 0 R>>')
  writer.add(2, '<</Type /Pages/Count 1/Kids [3 0 R]>>')
  writer.addStream(4, '<</Length 3>>', Buffer.from('q Q'))
  for (let i = 0; i < more; i++) writer.add(5 + i, `[${i}]`)
  writer.add(3, '<</Type /Page/Parent 2 0 R/MediaBox [0 0 9 9]/Resources <<>>/Contents 4 0 R>>')
  return writer.finish(`/Root 1 0 R/Test (${title})`)
}

test.each([0, 197, 1000])('with %i objects more a reader finds the page and its content', async (more) => {
  const document = await getDocument({ data: Uint8Array.from(fileOf(more)), verbosity: 0 }).promise
  expect(document.numPages).toBe(1)
  const page = await document.getPage(1)
  expect((await page.getOperatorList()).fnArray).toHaveLength(2)
})

test('objects without a stream are compressed together', () => {
  const raw = Buffer.from(fileOf(400)).toString('latin1')
  expect(raw.match(/\/ObjStm/g)).toHaveLength(3)
  expect(raw).not.toContain('/Catalog')
  const [, first, deflated] = raw.match(/\/First (\d+)[^>]*>>\nstream\n([\s\S]*?)\nendstream/) ?? []
  const objects = inflateSync(Buffer.from(deflated as string, 'latin1')).toString('latin1')
  expect(objects.slice(Number(first))).toMatch(/^<<\/Type \/Catalog/)
})

test('the id follows the content', () => {
  const idOf = (bytes: Uint8Array) => /\/ID \[(<\w{32}>)\1\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1]
  expect(idOf(fileOf(1))).toBe(idOf(fileOf(1)))
  expect(idOf(fileOf(1))).not.toBe(idOf(fileOf(2)))
})
