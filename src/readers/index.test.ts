import { expect, it } from 'vitest'
import { DiagnosticList } from '../diagnostics/report.ts'
import { formatOf, readSource } from './index.ts'

it('decides the syntax by the name, and where it says nothing by the front matter', () => {
  expect(['a.md', 'a.MARKDOWN', 'x/y.mdown'].map((path) => formatOf(path))).toEqual([
    'markdown',
    'markdown',
    'markdown',
  ])
  expect(['a.txt', 'a.text', 'notes.log', 'brief', '-'].map((path) => formatOf(path))).toEqual(
    Array(5).fill('text'),
  )
  expect(formatOf('-', '---\ntitle: Water\n---\n')).toBe('markdown')
  expect(formatOf('a.txt', '---\ntitle: Water\n---\n')).toBe('text')
  expect(formatOf('folder.md/brief')).toBe('text')
})

it('reads a file, or says why not', async () => {
  const list = new DiagnosticList('a.md')
  const read = await readSource('a.md', new TextEncoder().encode('Title\n===\n'), list.report)
  expect(read?.tree.children[0]).toMatchObject({ type: 'heading', depth: 1 })
  const text = await readSource('a.txt', new TextEncoder().encode('Title\n===\n'), list.report)
  expect(text?.tree.children.map((one) => one.type)).toEqual(['paragraph', 'thematicBreak'])
  expect(await readSource('a.md', new Uint8Array(), list.report)).toBeNull()
  expect(list.all.map((one) => one.name)).toEqual(['file-empty'])
})
