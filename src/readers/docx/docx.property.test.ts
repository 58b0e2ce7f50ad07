// Documents of any shape: reading never throws, and every word of the body is in the tree or its loss is told.
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { expect, it } from 'vitest'
import { missingWords } from '../../testing/fixtures.ts'
import { walkTree } from '../walk-tree.ts'
import { escaped, listed, lists, style, styled } from './testing/build-docx.ts'
import { readBody } from './testing/read-body.ts'

const numbering = lists([['bullet', '•']], [['decimal', '%1.']])
const styles = ['Title', 'heading 1', 'heading 3', 'HTML Preformatted', 'Quote', 'List Continue']
  .map((name, at) => style(`S${at}`, name))
  .join('')

/** Words, with what a text may hold that looks like syntax. */
const words = fc
  .array(
    fc.constantFrom(
      'harbour',
      'crane',
      'fee',
      'الميناء',
      'É',
      '12:00',
      '- ',
      '1. ',
      '•',
      '**',
      '[x]',
      '---',
      '\t',
      ' ',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '))

const look = fc.constantFrom(
  '',
  '<w:b/>',
  '<w:i/>',
  '<w:rtl/><w:bCs/>',
  '<w:sz w:val="40"/>',
  '<w:u w:val="single"/>',
  '<w:rFonts w:ascii="Consolas"/>',
  '<w:lang w:val="ar-SA"/>',
)

/** A run, bare or wrapped in what Word wraps runs in. */
const inline = fc.tuple(words, look, fc.nat({ max: 9 })).map(([text, properties, kind]) => {
  const run = `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
  const wraps = [
    run,
    run,
    `<w:ins w:id="1">${run}</w:ins>`,
    `<w:hyperlink w:anchor="x">${run}</w:hyperlink>`,
    `<w:sdt><w:sdtPr/><w:sdtContent>${run}</w:sdtContent></w:sdt>`,
    `<w:smartTag>${run}</w:smartTag>`,
    `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF x</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${run}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    `${run}<w:r><w:br/></w:r>`,
    `<w:unknown>${run}</w:unknown>`,
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run}`,
  ]
  return { xml: wraps[kind] ?? run, text: kind === 7 ? `${text}\n` : text }
})

/** So that the words of the next paragraph, which goes on with this one, are words of their own. */
const space = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'

const paragraphs = fc
  .tuple(fc.array(inline, { maxLength: 4 }), fc.nat({ max: 12 }), fc.nat({ max: 2000 }), fc.boolean())
  .map(([content, kind, left, joins]) => {
    const list = kind < 4 ? listed(1 + (kind % 2), Math.floor(kind / 2)) : ''
    const base = kind >= 6 ? styled(`S${kind - 6}`) : ''
    const mark = joins ? '<w:rPr><w:del w:id="9"/></w:rPr>' : ''
    return {
      xml: `<w:p><w:pPr>${base}${list}<w:ind w:left="${left}"/>${mark}</w:pPr>${content.map((one) => one.xml).join('')}${joins ? space : ''}</w:p>`,
      text: content.map((one) => one.text).join(''),
    }
  })

const { block } = fc.letrec<{ block: { xml: string; text: string } }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    paragraphs,
    fc
      .array(fc.array(tie('block'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((cells) => ({
        xml: `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell.map((one) => one.xml).join('')}<w:p/></w:tc>`).join('')}</w:tr></w:tbl>`,
        text: cells
          .flat()
          .map((one) => one.text)
          .join('\n'),
      })),
    fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((inner) => ({
      xml: `<w:p><w:r><w:t>Anchor</w:t></w:r><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inner.map((one) => one.xml).join('')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
      text: `Anchor\n${inner.map((one) => one.text).join('\n')}`,
    })),
  ),
}))

/** Words of a tree, with a line end between two blocks. */
function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  const between = /^(?:root|list|listItem|blockquote|table|tableRow|footnoteDefinition)$/.test(node.type)
    ? '\n'
    : ''
  return node.children.map(textOf).join(between)
}

it('no word is lost', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
      const body = blocks.map((one) => one.xml).join('')
      const { source, said } = readBody(body, { numbering, styles })
      const wanted = blocks.map((one) => one.text).join('\n')
      if (source === null) expect(said).toContain('file-empty')
      const read = source ? textOf(source.tree) : ''
      // Numbers of typed lists are counted by the list.
      expect(missingWords(wanted, read).filter((word) => word !== '1')).toEqual([])
    }),
    { numRuns: 300 },
  )
})

it('every node stands where its words are', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
      const { source } = readBody(blocks.map((one) => one.xml).join(''), { numbering, styles })
      const lines = source?.text.split('\n') ?? []
      for (const node of source ? walkTree(source.tree) : []) {
        expect(node.position).toBeDefined()
        if (node.type !== 'text' || !node.position) continue
        const { start, end } = node.position
        if (start.line === end.line && start.column < end.column) {
          expect(lines[start.line - 1]?.slice(start.column - 1, end.column - 1)).toBe(node.value)
        }
      }
    }),
    { numRuns: 300 },
  )
})

/** Any elements of Word in any order, well-formed and senseless. */
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(
      'word',
      '<w:tab/>',
      '<w:br/>',
      '<w:fldChar w:fldCharType="begin"/>',
      '<w:fldChar w:fldCharType="end"/>',
      '<w:fldChar w:fldCharType="separate"/>',
      '<w:instrText>TOC \\o</w:instrText>',
      '<w:footnoteReference w:id="1"/>',
      '<w:sym w:font="x" w:char="zz"/>',
      '<w:vMerge/>',
      '<w:gridSpan w:val="-3"/>',
      '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>',
      '<a:blip r:embed="rId1"/>',
    ),
    fc
      .tuple(
        fc.constantFrom(
          'w:p',
          'w:r',
          'w:t',
          'w:tbl',
          'w:tr',
          'w:tc',
          'w:pPr',
          'w:rPr',
          'w:sdt',
          'w:sdtContent',
          'w:ins',
          'w:del',
          'w:hyperlink',
          'w:pict',
          'w:txbxContent',
          'mc:AlternateContent',
          'mc:Choice',
          'm:oMath',
          'w:sectPr',
          'w:fldSimple',
          'pic:pic',
          'w:drawing',
        ),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
  ),
}))

it('nothing makes it throw', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 8 }), (nodes) => {
      readBody(nodes.join(''), {
        numbering,
        styles,
        footnotes: `<w:footnote w:id="1">${nodes.join('')}</w:footnote>`,
      })
    }),
    { numRuns: 500 },
  )
})
