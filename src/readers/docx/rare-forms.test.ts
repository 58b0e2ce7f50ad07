// Words in forms that Word writes seldom, or that other programs do: none is lost, and none stands twice.
import { describe, expect, it } from 'vitest'
import { paragraph, run, table } from './testing/build-docx.ts'
import { below, readBody } from './testing/read-body.ts'

const wordsOf = (body: string) =>
  [...below(readBody(body).outline).matchAll(/ ("(?:[^"\\]|\\.)*")$/gm)].map((one) =>
    JSON.parse(one[1] as string),
  )
const edge = (kind: string, data = '') => `<w:r><w:fldChar w:fldCharType="${kind}">${data}</w:fldChar></w:r>`
const code = (words: string) => `<w:r><w:instrText xml:space="preserve">${words}</w:instrText></w:r>`

describe('fields without a result', () => {
  const list = (properties: string) =>
    `<w:ffData><w:ddList>${properties}<w:listEntry w:val="Quay 4"/><w:listEntry w:val="Quay 5"/></w:ddList></w:ffData>`
  const form = (properties: string, result = '') =>
    paragraph(edge('begin', list(properties)) + code(' FORMDROPDOWN ') + result + edge('end'))
  it.each([
    ['the chosen entry of a list', form('<w:result w:val="1"/>'), ['Quay 5']],
    ['the usual entry', form('<w:default w:val="1"/>'), ['Quay 5']],
    ['the first entry', form(''), ['Quay 4']],
    ['an empty result', form('<w:result w:val="1"/>', edge('separate')), ['Quay 5']],
    ['a result in words', form('<w:result w:val="1"/>', edge('separate') + run('Quay 6')), ['Quay 6']],
    ['no such entry', paragraph('x') + form('<w:result w:val="7"/>'), ['x']],
    [
      'a button',
      paragraph(edge('begin') + code(' MACROBUTTON NoMacro The ') + code('venue ') + edge('end')),
      ['The venue'],
    ],
    ['a button in short', paragraph('<w:fldSimple w:instr=" GOTOBUTTON p1 The venue "/>'), ['The venue']],
  ])('%s', (_, body, expected) => expect(wordsOf(body)).toEqual(expected))
})

describe('of several forms of a block', () => {
  const forms = (...all: [requires: string, content: string][]) =>
    `<mc:AlternateContent xmlns:zz="urn:none">${all
      .map(([requires, content]) =>
        requires === ''
          ? `<mc:Fallback>${content}</mc:Fallback>`
          : `<mc:Choice Requires="${requires}">${content}</mc:Choice>`,
      )
      .join('')}</mc:AlternateContent>`
  const [one, two] = [paragraph('one'), paragraph('two')]
  const row = (words: string) => `<w:tr><w:tc>${paragraph(words)}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr>`
  it.each([
    ['the first', forms(['wps', one], ['', two]), ['one']],
    ['the one that is not empty', paragraph('x') + forms(['wps', ''], ['', two]), ['x', 'two']],
    ['the one whose names are known', forms(['zz', one], ['', two]), ['two']],
    ['any, where none is known', forms(['zz', one]), ['one']],
    ['in a run', paragraph(`<w:r>${forms(['zz', '<w:t>one</w:t>'], ['', '<w:t>two</w:t>'])}</w:r>`), ['two']],
    [
      'of rows',
      `<w:tbl>${forms(['wps', row('one')], ['', row('two')])}${row('c')}</w:tbl>`,
      ['one', 'b', 'c', 'b'],
    ],
  ])('%s is read', (_, body, expected) => expect(wordsOf(body)).toEqual(expected))
  it('rows in a smart tag are rows', () => {
    expect(
      wordsOf(
        table([
          ['a', 'b'],
          ['c', 'd'],
        ]).replace(/(<w:tr>.*?<\/w:tr>)/, '<w:smartTag w:element="x">$1</w:smartTag>'),
      ),
    ).toEqual(['a', 'b', 'c', 'd'])
  })
})

it('a drop cap is the first letter of its paragraph', () => {
  const cap = (kind: string) => paragraph(run('T', '<w:sz w:val="96"/>'), `<w:framePr w:dropCap="${kind}"/>`)
  const text = paragraph('he harbour charges every boat.')
  const { source, outline } = readBody(cap('drop') + text + cap('none') + text + cap('margin'))
  expect(source?.text).toBe('The harbour charges every boat.\nT\nhe harbour charges every boat.\nT')
  expect(below(outline)).toMatch(/^paragraph\n {2}text "The harbour charges every boat\."\n/)
})

it('equations stand between paragraphs, hold plain text, and are as after tracked changes', () => {
  const part = (inner: string) => `<m:r>${inner}</m:r>`
  const body =
    paragraph('Fees') +
    `<m:oMathPara><m:oMath>${part('<m:t>a=</m:t>')}${part('<w:t>b</w:t>')}<w:del w:id="1">${part('<m:t>c</m:t>')}</w:del></m:oMath></m:oMathPara>` +
    paragraph('and more')
  expect(wordsOf(body)).toEqual(['Fees', 'a=b', 'and more'])
})
