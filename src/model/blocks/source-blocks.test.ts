import { describe, expect, it } from 'vitest'
import { blockText } from '../plain-text.ts'
import { idOfWords } from './block-ids.ts'
import { readForTest } from './read-for-test.ts'

describe('blocks', () => {
  it('converts every kind', () => {
    const { blocks } = readForTest(
      '# H *x*\n\nline one\nline two\\\nline three\n\n3. a\n4. b\n\n- [x] done\n\n> q\n\n```js\ncode\n```\n\n---\n\n| l | c | r | n |\n| :- | :-: | -: | - |\n| 1 | 2 |',
    )
    expect(blocks.map((block) => block.type)).toEqual([
      'heading',
      'paragraph',
      'list',
      'list',
      'quote',
      'code',
      'rule',
      'table',
    ])
    expect(blocks[0]).toMatchObject({ depth: 1, place: { line: 1, column: 1, endLine: 1, endColumn: 8 } })
    expect(blocks[1]).toMatchObject({
      children: [{ value: 'line one\nline two' }, { type: 'break' }, { value: 'line three' }],
    })
    expect(blocks[2]).toMatchObject({
      ordered: true,
      start: 3,
      children: [{ checked: null }, { checked: null }],
    })
    expect(blocks[3]).toMatchObject({ ordered: false, children: [{ checked: true }] })
    expect(blocks[5]).toMatchObject({ value: 'code' })
    const table = blocks[7]
    if (table?.type !== 'table') throw new Error('no table')
    expect(table.rows.map((row) => row.header)).toEqual([true, false])
    expect(table.rows[1]?.cells.map((cell) => [cell.align, cell.blocks.map(blockText).join()])).toEqual([
      ['start', '1'],
      ['center', '2'],
      ['end', ''],
      [null, ''],
    ])
  })

  it('keeps comments as their text, but for those of one word and our own markers', () => {
    const { blocks } = readForTest(
      'a <!-- b c --> d <!-- briefpack: x -->\n\n<!-- briefpack: section 2 -->\n\n<!--more-->\n\n<!-- for us -->',
    )
    expect(blocks.map(blockText)).toEqual(['a <!-- b c --> d ', '<!-- for us -->'])
  })

  it('resolves links and pictures, and keeps the words of every address that cannot be followed', () => {
    const { blocks } = readForTest(
      '[a](https://x.example) [b](javascript:boo) [c](annex.pdf "Annex") [d][e] ![f][g] https://y.example\n\n[e]: mailto:z@x.example "T"\n[g]: g.png\n[1]: annex\n[e]: second',
    )
    expect(blocks.map(blockText)).toEqual([
      'a b (javascript:boo) c (annex.pdf) (Annex) d (T) f https://y.example',
      '[1]: annex',
      '[e]: second',
    ])
    const first = blocks[0]
    const links = first?.type === 'paragraph' && first.children.filter((one) => one.type === 'link')
    expect(links).toMatchObject([{ url: 'https://x.example' }, { url: 'mailto:z@x.example' }, {}])
    expect(first).toMatchObject({
      children: expect.arrayContaining([expect.objectContaining({ type: 'image', url: 'g.png', alt: 'f' })]),
    })
  })

  it('keeps notes that nobody refers to, and references to no note', () => {
    const { blocks, notes } = readForTest('a[^x] b[^none]\n\n[^x]: one\n\n[^é!]: two\n\n[^x]: three')
    expect(blocks.map(blockText)).toEqual(['a b[^none]'])
    expect(notes.map((note) => [note.id, note.blocks.map(blockText).join()])).toEqual([
      ['note-x', 'one'],
      ['note--e9-21', 'two'],
      ['note-x-2', 'three'],
    ])
    expect(notes[0]?.place.part).toBe('note')
  })

  it('takes a hundred levels', () => {
    const { blocks } = readForTest(`${'> '.repeat(100)}deep`)
    expect(blocks.map(blockText)).toEqual(['deep'])
  })
})

describe('ids', () => {
  const ids = (markdown: string) => readForTest(markdown).blocks.map((block) => block.id)

  it('come from words alone, numbered where they repeat', () => {
    expect(idOfWords('How do  cities\nlearn?')).toBe(idOfWords('How do cities learn?'))
    expect(idOfWords('How do cities learn?')).toMatch(/^[a-z][a-z0-9]{5}$/u)
    expect(idOfWords('How do cities learn?')).toBe('i87mxn')
    const [one, two, three, rule] = ids('same\n\nother\n\n# same\n\n---')
    expect(three).toBe(`${one}-2`)
    expect(two).not.toBe(one)
    expect(rule).toBe('rule')
  })

  it('stay when others are inserted, moved or marked', () => {
    const before = ids('one\n\n- two\n- three\n\n> four\n\n| a |\n| - |\n| b |')
    expect(
      ids('new\n\n> four\n\none [moderator only]\n\n- two\n- three\n\n---\n\n| a |\n| - |\n| b |'),
    ).toEqual(expect.arrayContaining(before))
  })

  it('an item keeps its id when it gets sub-points, and every part has its own', () => {
    const item = (markdown: string) => {
      const list = readForTest(markdown).blocks[0]
      return list?.type === 'list' ? list.children.map((one) => one.id) : []
    }
    const [two] = item('- two')
    expect(item('- one\n- two\n  - three')[1]).toBe(two)
    const { blocks } = readForTest('x\n\n- x\n  - x\n\n| x |\n| - |\n| x |')
    const seen = JSON.stringify(blocks).match(/"id":"[^"]+"/gu) ?? []
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(12)
  })
})
