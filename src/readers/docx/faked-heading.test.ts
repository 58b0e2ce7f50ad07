import { describe, expect, it } from 'vitest'
import { readBody } from './testing/read-body.ts'

const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>'
const text = '<w:p><w:r><w:t>All may read this, and it is long enough to be the text.</w:t></w:r></w:p>'

describe('a line set apart by its looks', () => {
  it.each([
    ['larger', '<w:sz w:val="32"/>', 'strong', true],
    ['bold and larger', '<w:b/><w:sz w:val="32"/>', 'strong', true],
    ['bold', '<w:b/>', 'strong', undefined],
    ['underlined', '<w:u w:val="single"/>', 'strong', undefined],
    ['a little larger', '<w:sz w:val="24"/>', 'text', undefined],
  ])('%s', (_, format, kind, larger) => {
    const line = `<w:p><w:r><w:rPr>${format}</w:rPr><w:t>Steering notes</w:t></w:r></w:p>`
    const node = readBody(line + text, { styles }).source?.tree.children[0]
    const [first, second] = node?.type === 'paragraph' ? node.children : []
    expect([first?.type, second, node?.data]).toEqual([kind, undefined, larger && { larger }])
  })
})
