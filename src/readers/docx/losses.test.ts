// What of a Word file is no text of the brief, and how each is told.
import { describe, expect, it } from 'vitest'
import { listed, lists, paragraph, run, style, styled, table } from './testing/build-docx.ts'
import { below, readBody } from './testing/read-body.ts'

const valuesOf = (outline: string) =>
  [...outline.matchAll(/ ("(?:[^"\\]|\\.)*")$/gm)].map((one) => JSON.parse(one[1] as string))

describe('tracked changes', () => {
  it('are read as accepted, and told once with their number', () => {
    const body =
      paragraph('Title') +
      paragraph(
        run('kept ') +
          `<w:ins w:id="1" w:author="x">${run('new ')}</w:ins>` +
          '<w:del w:id="2" w:author="x"><w:r><w:delText>old</w:delText></w:r></w:del>' +
          `<w:moveTo w:id="3">${run('moved')}</w:moveTo>`,
      ) +
      paragraph(`<w:moveFrom w:id="4">${run('moved')}</w:moveFrom>`)
    const { outline, said, diagnostics } = readBody(body)
    expect(valuesOf(outline)).toEqual(['Title', 'kept new moved'])
    expect(said).toEqual(['word-changes ¶2'])
    expect(diagnostics[0]?.what).toContain('4 tracked changes (¶2, ¶3)')
  })
  it('of a paragraph’s end join it to the next one', () => {
    const body =
      paragraph('one ', '<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>') +
      paragraph('two', styled('Heading1')) +
      table([['a'], ['b']]).replace('<w:tr>', '<w:tr><w:trPr><w:del w:id="2" w:author="x"/></w:trPr>')
    const { outline, source } = readBody(body, { styles: style('Heading1', 'heading 1') })
    expect(below(outline)).toBe('heading\n  text "one two"\nparagraph\n  text "b"')
    expect(source?.text).toBe('one two\n\nb')
  })
})

describe('beside the text', () => {
  it('comments are counted and never read', () => {
    const reference = '<w:r><w:commentReference w:id="7"/></w:r>'
    const comments = '<w:comment w:id="7"><w:p><w:r><w:t>Is this agreed?</w:t></w:r></w:p></w:comment>'
    const { outline, said, diagnostics, source } = readBody(
      paragraph('One') + paragraph(run('Two') + reference),
      { comments },
    )
    expect(valuesOf(outline)).toEqual(['One', 'Two'])
    expect(said).toEqual(['word-comments ¶2'])
    expect(diagnostics[0]?.what).toBe('The document has a comment (¶2); no pack shows it')
    expect(source?.text).not.toContain('agreed')
  })
  it('headers and footers are told where they hold more than page numbers', () => {
    const page =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const section =
      '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader1"/><w:footerReference w:type="default" r:id="rIdFooter1"/></w:sectPr>'
    const { outline, said } = readBody(paragraph('One') + section, {
      headers: [paragraph('') + paragraph('Round table, 12 May 2027')],
      footers: [paragraph(run('Page ') + page + run(' of 9'))],
    })
    expect(valuesOf(outline)).toEqual(['One'])
    expect(said).toEqual(['word-running header ¶2'])
  })
  it('a date in digits is no page number', () => {
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader1"/></w:sectPr>'
    const saidOf = (words: string) =>
      readBody(paragraph('One') + section, { headers: [paragraph(words)] }).said
    expect(saidOf('12/05/2027')).toEqual(['word-running header ¶1'])
    expect(saidOf('- 12 / 40 -')).toEqual([])
  })
  it('hidden text, placeholders and the contents are left out, each told at its paragraph', () => {
    const control = (content: string, properties: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const styles = style('TOC1', 'toc 1') + style('TOCHeading', 'TOC Heading')
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    const body =
      paragraph(run('seen ') + run('unseen', '<w:vanish/>')) +
      control(paragraph('Click here to enter a date'), '<w:showingPlcHdr/>') +
      paragraph(run('filled ') + control(run('in'), '<w:text/>')) +
      control(
        paragraph('Contents', styled('TOCHeading')) + paragraph('Background 2', styled('TOC1')),
        '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>',
      ) +
      paragraph(`${begin}${run('Other entry 3')}`) +
      paragraph(`${run('Last entry 4')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('after')}`)
    const { outline, said } = readBody(body, { styles })
    expect(valuesOf(outline)).toEqual(['seen', 'filled in', 'after'])
    expect(said).toEqual(['word-hidden ¶1', 'word-placeholder ¶2', 'word-contents ¶5'])
  })
  it('objects are told and never run', () => {
    const body =
      paragraph(`${run('A ')}<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>`) +
      paragraph(
        '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="Ships a month"/><a:graphic><a:graphicData><c:chart r:id="rId3"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
      )
    const { outline, said } = readBody(body, {
      relationships: [['rId9', 'vbaProject', 'vbaProject.bin']],
      files: [['word/vbaProject.bin', 'x']],
    })
    expect(valuesOf(outline)).toEqual(['A', 'Ships a month'])
    expect(said).toEqual(['word-object ¶1', 'word-macros ¶1', 'word-object ¶2'])
  })
  it('of a diagram the words are read', () => {
    const data =
      '<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Plan</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>Build</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>'
    const body = paragraph(
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData><dgm:relIds r:dm="rId3"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
    )
    const { outline, said } = readBody(body, {
      relationships: [['rId3', 'diagramData', 'diagrams/data1.xml']],
      files: [['word/diagrams/data1.xml', data]],
    })
    expect(below(outline)).toMatch(/^list\n/)
    expect(valuesOf(outline)).toEqual(['Plan', 'Build'])
    expect(said).toEqual(['word-diagram ¶1'])
  })
})

describe('notes', () => {
  it('stand at the end, in the order of their calls, footnotes and endnotes alike', () => {
    const footnotes =
      '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/><w:t xml:space="preserve"> Port statistics.</w:t></w:r></w:p></w:footnote>'
    const endnotes = '<w:endnote w:id="2"><w:p><w:r><w:t>The owners’ own count.</w:t></w:r></w:p></w:endnote>'
    const body =
      paragraph(`${run('Fees')}<w:r><w:endnoteReference w:id="2"/></w:r>`) +
      paragraph(
        `${run('Ships')}<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`,
      )
    const { outline, source } = readBody(body, { footnotes, endnotes })
    expect(valuesOf(outline)).toEqual(['Fees', 'Ships', 'The owners’ own count.', 'Port statistics.'])
    expect(below(outline).match(/^footnoteDefinition/gm)).toHaveLength(2)
    const note = source?.tree.children[3]?.position?.start.line ?? 0
    const place = { line: note, column: 1, endLine: note, endColumn: 2 }
    source?.locate(place)
    expect(place).toMatchObject({
      paragraph: 2,
      part: 'note',
    })
  })
})

describe('pictures', () => {
  const picture = (properties: string, blip = 'r:embed="rId5"') =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" ${properties}</wp:docPr><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="a"/></pic:nvPicPr><pic:blipFill><a:blip ${blip}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  const relationships = [
    ['rId5', 'image', 'media/crane.png'],
    ['rId6', 'image', 'https://example.org/crane.png'],
  ] as const
  it('are those of the file, with their descriptions', async () => {
    const body =
      paragraph(picture('descr="The crane">')) +
      paragraph(picture('><a:extLst><a:ext uri="x"><adec:decorative val="1"/></a:ext></a:extLst>')) +
      paragraph(picture('>', 'r:link="rId6"')) +
      paragraph(
        '<w:r><w:pict><v:shape alt="The same crane"><v:imagedata r:id="rId5"/></v:shape></w:pict></w:r>',
      )
    const { source } = readBody(body, { relationships, files: [['word/media/crane.png', 'bytes']] })
    const images = source?.tree.children.map((node) => ('children' in node ? node.children[0] : null))
    expect(images).toMatchObject([
      { type: 'image', url: 'word/media/crane.png', alt: 'The crane' },
      { url: 'word/media/crane.png', alt: '', data: { decorative: true } },
      { url: 'https://example.org/crane.png', alt: '' },
      { url: 'word/media/crane.png', alt: 'The same crane' },
    ])
    expect(String(await source?.readAsset('word/media/crane.png', 100))).toBe('bytes')
    expect(await source?.readAsset('word/media/crane.png', 3)).toBe('tooLarge')
    expect(await source?.readAsset('word/media/other.png', 100)).toBe('missing')
  })
  it('that the file does not hold are told', () => {
    expect(readBody(paragraph('x') + paragraph(picture('>', 'r:embed="rId99"'))).said).toEqual([
      'word-object ¶2',
    ])
  })
})

describe('text boxes', () => {
  const box = (content: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="x"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  it('are read once, behind the paragraph they hang on', () => {
    const { outline, source } = readBody(
      paragraph(run('Text') + box(paragraph('In a box'))) + paragraph('after'),
    )
    expect(valuesOf(outline)).toEqual(['Text', 'In a box', 'after'])
    expect(source?.text).toBe('Text\nIn a box\nafter')
  })
  it('open no section: a heading in one is a bold line, one with a mark covers its box', () => {
    const styles = style('Heading1', 'heading 1')
    const body =
      paragraph(run('Text') + box(paragraph('Facts', styled('Heading1')) + paragraph('Quay 4'))) +
      paragraph(
        run('More') + box(paragraph('Notes [moderator only]', styled('Heading1')) + paragraph('Secret')),
      )
    const outline = below(readBody(body, { styles }).outline)
    expect(outline).toContain('paragraph\n  strong\n    text "Facts"\nparagraph\n  text "Quay 4"')
    expect(outline).toContain(
      'blockquote\n  heading\n    text "Notes [moderator only]"\n  paragraph\n    text "Secret"',
    )
  })
  it('are covered by the mark of the paragraph or item they hang on', () => {
    const body =
      paragraph(run('For you [moderator only]') + box(paragraph('Secret'))) +
      paragraph(run('Item') + box(paragraph('inside')), listed(1))
    const outline = below(readBody(body, { numbering: lists([['bullet', '•']]) }).outline)
    expect(outline).toMatch(
      /^list\n {2}listItem\n {4}paragraph\n {6}text "For you \[moderator only\]"\n {4}paragraph\n {6}text "Secret"\n/,
    )
    expect(outline).toMatch(/text "Item"\n {4}paragraph\n {6}text "inside"$/)
  })
})

describe('restricted parts', () => {
  it('are containers as in a text file, in one paragraph or several, whatever runs they are in', () => {
    const body =
      paragraph(run(':::for{mod', '<w:b/>') + run('erator}')) +
      paragraph('Secret') +
      paragraph(':::') +
      paragraph(
        '<w:r><w:t>Before</w:t><w:br/><w:t>:::for{speaker}</w:t><w:br/><w:t>Inner</w:t><w:br/><w:t>:::</w:t><w:br/><w:t>After</w:t></w:r>',
      )
    const { outline, said } = readBody(body)
    expect(below(outline)).toBe(
      [
        'containerDirective moderator',
        '  paragraph',
        '    text "Secret"',
        'paragraph',
        '  text "Before"',
        'containerDirective speaker',
        '  paragraph',
        '    text "Inner"',
        'paragraph',
        '  text "After"',
      ].join('\n'),
    )
    expect(said).toEqual([])
  })
  it('without an end, or with a fence in a cell, a comment or hidden text, are errors', () => {
    const open = paragraph(':::for{moderator}') + paragraph('Secret')
    expect(readBody(paragraph('One') + open).said).toEqual(['container-unclosed ¶2'])
    expect(readBody(paragraph('One') + paragraph(':::')).said).toEqual(['container-malformed ¶2'])
    expect(readBody(table([[':::for{moderator}', 'x']])).said).toEqual(['container-malformed ¶1'])
    expect(readBody(paragraph(run('x') + run(':::for{moderator}', '<w:vanish/>'))).said).toContain(
      'container-malformed ¶1',
    )
  })
})
