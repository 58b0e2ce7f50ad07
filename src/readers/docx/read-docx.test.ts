import { describe, expect, it } from 'vitest'
import type { Place } from '../../diagnostics/diagnostic.ts'
import { listed, lists, paragraph, run, style, styled, table } from './testing/build-docx.ts'
import { below, readBody } from './testing/read-body.ts'

const outlineOf = (...args: Parameters<typeof readBody>) => below(readBody(...args).outline)
const types = (outline: string) => [...outline.matchAll(/^(\w+)/gm)].map((one) => one[1])

describe('words', () => {
  it('in runs that Word split are one text, with noise among them', () => {
    const body = paragraph(
      '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:r w:rsidR="00A1"><w:t xml:space="preserve">The har</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:noProof/></w:rPr><w:t>bour</w:t></w:r><w:bookmarkEnd w:id="0"/><w:smartTag w:element="place"><w:r><w:t xml:space="preserve"> of Lingar</w:t></w:r></w:smartTag>',
    )
    expect(outlineOf(body)).toBe('paragraph\n  text "The harbour of Lingar"')
  })
  it('are bold, italic and struck out as they look, without the spaces beside them', () => {
    const body = paragraph(
      run('Date: ', '<w:b/>') +
        run('12 May ') +
        run('or', '<w:i/>') +
        run(' ') +
        run('later', '<w:b/><w:strike/>'),
    )
    expect(outlineOf(body)).toBe(
      [
        'paragraph',
        '  strong',
        '    text "Date:"',
        '  text " "',
        '  text "12 May "',
        '  emphasis',
        '    text "or"',
        '  text " "',
        '  delete',
        '    strong',
        '      text "later"',
      ].join('\n'),
    )
  })
  it('are bold by styles too, and by those of right-to-left text', () => {
    const styles =
      style('Loud', 'Loud', '<w:rPr><w:b/></w:rPr>') +
      style('Strong', 'Strong', '<w:rPr><w:b/></w:rPr>', 'character')
    const body =
      paragraph('All of it', styled('Loud')) +
      paragraph(run('a ') + run('b', '<w:rStyle w:val="Strong"/>')) +
      paragraph(run('c ') + run('not bold', '<w:rStyle w:val="Strong"/>'), styled('Loud')) +
      paragraph(run('الميناء', '<w:b/><w:rtl/>') + run(' و ') + run('الرافعة', '<w:bCs/><w:rtl/>'))
    expect(outlineOf(body, { styles })).toMatch(
      /strong\n {4}text "All of it"[\s\S]*strong\n {4}text "b"[\s\S]*strong\n {4}text "c"\n {2}text " "\n {2}text "not bold"[\s\S]*text "الميناء و "\n {2}strong\n {4}text "الرافعة"/,
    )
  })
  it('keep tabs, breaks, hyphens, symbols, raised digits and equations', () => {
    const body = paragraph(
      '<w:r><w:t>09:00</w:t><w:tab/><w:t>Opening</w:t><w:br/><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>' +
        run(' m') +
        run('2', '<w:vertAlign w:val="superscript"/>') +
        '<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>',
    )
    expect(outlineOf(body)).toContain('"09:00\\tOpening\\ne\u2011mail\u00ad✓ m²(a+b)/2"')
  })
  it('lose control characters as those of a text file do, and are told', () => {
    const { outline, said } = readBody(paragraph('one\ufdd0two'))
    expect(below(outline)).toBe('paragraph\n  text "onetwo"')
    expect(said).toEqual(['characters-replaced ¶1'])
  })
  it('of code are code, but never where they hold a bracket, which may be a mark', () => {
    const mono = '<w:rFonts w:ascii="Courier New"/>'
    const body = paragraph(run('run ') + run('npm', mono) + run(' now ') + run('[moderator only]', mono))
    expect(outlineOf(body)).toContain('inlineCode "npm"\n  text " now "\n  text "[moderator only]"')
  })
  it('in another language are marked where their letters show it', () => {
    const english = '<w:lang w:val="en-GB"/>'
    const body =
      paragraph(
        run('The people of the harbour say ', english) + run('مرحبا', '<w:rtl/><w:lang w:bidi="ar-SA"/>'),
      ) + paragraph(run('One word of a wrong language: ', english) + run('crane', '<w:lang w:val="fr-FR"/>'))
    const outline = outlineOf(body)
    expect(outline).toMatch(/textDirective\n {4}text "مرحبا"/)
    expect(outline.match(/textDirective/g)).toHaveLength(1)
  })
  it('of fields and links are those that Word shows', () => {
    const field = (code: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const body =
      paragraph(
        field('HYPERLINK "https://example.org/a" \\l "b"', 'here') +
          run(' and ') +
          '<w:hyperlink r:id="rId9"><w:r><w:t>there</w:t></w:r></w:hyperlink>' +
          run(' on ') +
          field('DATE \\@ "d"', '12 May'),
      ) + paragraph(field('FORMCHECKBOX', ''))
    const outline = outlineOf(body, { relationships: [['rId9', 'hyperlink', 'https://example.org/']] })
    expect(outline).toContain('link\n    text "here"')
    expect(outline).toContain('link\n    text "there"')
    expect(outline).toContain('text " on 12 May"')
  })
  it('of a field without an end are not lost', () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>'
    expect(outlineOf(paragraph(`${begin}${run('One')}`) + paragraph('Two'))).toContain('text "Two"')
    expect(
      outlineOf(paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + paragraph('Two')),
    ).toContain('"Two"')
  })
})

describe('headings', () => {
  it('are told by the names of styles in any language, by chains of styles, and by the outline', () => {
    const styles = [
      style('Heading1', 'heading 1'),
      style('berschrift2', 'Überschrift 2'),
      style('Titre3', 'Titre 3'),
      style('House', 'House rubric', '<w:basedOn w:val="berschrift2"/>'),
      style('Section', 'Section', '<w:pPr><w:outlineLvl w:val="3"/></w:pPr>'),
      style(
        'TOCHeading',
        'TOC Heading',
        '<w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>',
      ),
    ].join('')
    const body =
      paragraph('One', styled('Heading1')) +
      paragraph('Two', styled('berschrift2')) +
      paragraph('Three', styled('Titre3')) +
      paragraph('House', styled('House')) +
      paragraph('Section', styled('Section')) +
      paragraph('Direct', '<w:outlineLvl w:val="1"/>') +
      paragraph('Body', `${styled('Heading1')}<w:outlineLvl w:val="9"/>`)
    const { source } = readBody(body, { styles })
    expect(source?.tree.children.map((node) => ('depth' in node ? node.depth : null))).toEqual([
      1,
      2,
      3,
      2,
      4,
      2,
      null,
    ])
  })
  it('stand below a title, which may have several paragraphs', () => {
    const styles = style('Title', 'Title') + style('Subtitle', 'Subtitle') + style('Heading1', 'heading 1')
    const body =
      paragraph('Sharing', styled('Title')) +
      paragraph('the harbour', styled('Title')) +
      paragraph('A round table', styled('Subtitle')) +
      paragraph(run('Background', '<w:b/>'), styled('Heading1'))
    const { source, outline } = readBody(body, { styles })
    expect(source?.tree.children).toMatchObject([{ depth: 1 }, { type: 'paragraph' }, { depth: 2 }])
    expect(below(outline)).toContain('heading\n  text "Sharing\\nthe harbour"')
    expect(below(outline)).toContain('heading\n  text "Background"')
  })
  it('that are faked by size or a line below are bold lines', () => {
    const body =
      paragraph(run('Background', '<w:sz w:val="32"/>')) +
      paragraph(run('Aims', '<w:u w:val="single"/>')) +
      paragraph(run('The harbour has one crane and three owners.', '<w:sz w:val="22"/>'))
    expect(outlineOf(body).match(/strong\n {4}text "\w+"/g)).toEqual([
      'strong\n    text "Background"',
      'strong\n    text "Aims"',
    ])
  })
  it('have no number that Word prints, but its words', () => {
    const numbering = lists([['decimal', '%1.']], [['decimal', 'Session %1:']])
    const styles = style('Heading1', 'heading 1')
    const body =
      paragraph('Background', styled('Heading1') + listed(1)) +
      paragraph('Cranes', styled('Heading1') + listed(2)) +
      paragraph('Ships', styled('Heading1') + listed(2))
    const outline = outlineOf(body, { numbering, styles })
    expect(outline.match(/".*"/g)).toEqual(['"Background"', '"Session 1: Cranes"', '"Session 2: Ships"'])
  })
})

describe('lists', () => {
  const numbering = lists(
    [
      ['bullet', '•'],
      ['bullet', 'o'],
    ],
    [
      ['decimal', '%1.'],
      ['lowerLetter', '%2)'],
    ],
    [['bullet', '–', 1440]],
  )
  it('are Word’s own, by levels, and by indents where two are set in each other', () => {
    const body =
      paragraph('One', listed(2)) +
      paragraph('inner', listed(2, 1)) +
      paragraph('') +
      paragraph('Two', listed(2)) +
      paragraph('dash', listed(3)) +
      paragraph('Three', listed(2))
    expect(outlineOf(body, { numbering })).toBe(
      [
        'list from 1',
        '  listItem',
        '    paragraph',
        '      text "One"',
        '    list from 1',
        '      listItem',
        '        paragraph',
        '          text "inner"',
        '  listItem',
        '    paragraph',
        '      text "Two"',
        '    list',
        '      listItem',
        '        paragraph',
        '          text "dash"',
        '  listItem',
        '    paragraph',
        '      text "Three"',
      ].join('\n'),
    )
  })
  it('go on behind words with their numbers, and begin anew where they say so', () => {
    const more = `${numbering}<w:num w:numId="9"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
    const body =
      paragraph('One', listed(2)) +
      paragraph('Words') +
      paragraph('Two', listed(2)) +
      paragraph('More words') +
      paragraph('Anew', listed(9))
    expect(outlineOf(body, { numbering: more }).match(/from \d/g)).toEqual(['from 1', 'from 2', 'from 1'])
  })
  it('take along a paragraph between two items that stands below their words', () => {
    const body =
      paragraph('One', listed(2)) +
      paragraph('goes on', '<w:ind w:left="720"/>') +
      paragraph('Two', listed(2)) +
      paragraph('apart', '<w:ind w:left="720"/>')
    const outline = outlineOf(body, { numbering })
    expect(types(outline)).toEqual(['list', 'paragraph'])
    expect(outline.match(/listItem/g)).toHaveLength(2)
  })
  it('are those of a style, and none where a paragraph says so', () => {
    const styles = style(
      'ListBullet',
      'List Bullet',
      '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
    )
    const body =
      paragraph('One', styled('ListBullet')) +
      paragraph('none', `${styled('ListBullet')}<w:numPr><w:numId w:val="0"/></w:numPr>`)
    expect(types(outlineOf(body, { numbering, styles }))).toEqual(['list', 'paragraph'])
  })
  it('may be typed, line by line or in one paragraph', () => {
    const body =
      paragraph('Points:') +
      paragraph('•\tone') +
      paragraph('• two') +
      paragraph(
        '<w:r><w:t>Questions:</w:t><w:br/><w:t>(1) Who pays?</w:t><w:br/><w:t>(2) Who decides?</w:t></w:r>',
      ) +
      paragraph('19. May 2027')
    const outline = outlineOf(body)
    expect(types(outline)).toEqual(['paragraph', 'list', 'paragraph', 'list', 'paragraph'])
    expect(outline.match(/".*"/g)).toEqual([
      '"Points:"',
      '"one"',
      '"two"',
      '"Questions:"',
      '"Who pays?"',
      '"Who decides?"',
      '"19. May 2027"',
    ])
  })
  it('are never deeper than Word’s, however far to the right they stand', () => {
    const body = Array.from({ length: 300 }, (_, i) =>
      paragraph(`- ${i}`, `<w:ind w:left="${i * 200}"/>`),
    ).join('')
    const depths = outlineOf(body)
      .split('\n')
      .map((line) => line.search(/\S/))
    expect(Math.max(...depths)).toBeLessThan(60)
  })
})

describe('tables', () => {
  it('have merged cells, headers, lines in cells and tables in cells', () => {
    const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
    const body =
      table([['Time', 'Item']], '', 1).replace('</w:tbl>', '') +
      `<w:tr>${cell(paragraph('wide'), '<w:gridSpan w:val="2"/>')}</w:tr>` +
      `<w:tr>${cell(paragraph('tall'), '<w:vMerge w:val="restart"/>')}${cell(paragraph('a') + paragraph('b'))}</w:tr>` +
      `<w:tr>${cell('<w:p/>', '<w:vMerge/>')}${cell(table([['x', 'y']]) + paragraph(''))}</w:tr></w:tbl>`
    const { source } = readBody(body)
    const [node] = source?.tree.children ?? []
    expect(node).toMatchObject({ type: 'table', children: [{}, {}, {}, {}] })
    expect(node?.data).toBeUndefined()
    const words =
      node?.type === 'table'
        ? node.children.map((row) =>
            row.children.map((one) =>
              one.children.map((child) => ('value' in child ? child.value : child.type)).join(' '),
            ),
          )
        : []
    expect(words).toEqual([
      ['Time', 'Item'],
      ['wide', ''],
      ['tall', 'a break b'],
      ['', 'x break y'],
    ])
  })
  it('have no header that nothing shows', () => {
    expect(
      readBody(table([['a', 'b']], '<w:tblLook w:val="04A0" w:firstRow="1"/>')).source?.tree.children[0]
        ?.data,
    ).toEqual({ headerRows: 0 })
    const bold = paragraph(run('a', '<w:b/>'))
    expect(
      readBody(
        table(
          [
            [bold, bold],
            ['c', 'd'],
          ],
          '<w:tblLook w:val="04A0"/>',
        ),
      ).source?.tree.children[0]?.data,
    ).toBeUndefined()
  })
  it('of one cell are a frame, unless a mark ends it', () => {
    expect(types(outlineOf(table([[paragraph('One') + paragraph('• two')]])))).toEqual(['paragraph', 'list'])
    expect(types(outlineOf(table([[paragraph('One') + paragraph('two [moderator only]')]])))).toEqual([
      'table',
    ])
  })
})

describe('places', () => {
  it('are lines of the text, and paragraphs as people count them', () => {
    const body =
      paragraph('Title') +
      paragraph('') +
      paragraph('<w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r>') +
      table([['a', 'b']]) +
      paragraph('end')
    const { source } = readBody(body)
    expect(source?.text).toBe('Title\n\none\ntwo\na\nb\nend')
    expect(source?.tree.children.map((node) => node.position?.start.line)).toEqual([1, 3, 5, 7])
    const paragraphOf = (line: number) => {
      const place: Place = { line, column: 1, endLine: line, endColumn: 2 }
      source?.locate(place)
      return place.paragraph
    }
    expect([1, 2, 3, 4, 5, 6, 7].map(paragraphOf)).toEqual([1, 2, 3, 3, 4, 5, 6])
  })
})
