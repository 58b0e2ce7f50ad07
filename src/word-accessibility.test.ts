// The rules of Word's accessibility checker that a machine can check, and what a valid and editable Word file needs
// besides, for the packs of every good case.
// https://support.microsoft.com/office/rules-for-the-accessibility-checker-651e08f2-0fc3-4e10-aaca-74b4a67101c1
import { describe, expect, test } from 'vitest'
import { convert } from './convert.ts'
import { parseXml, type XmlElement } from './opc/parse-xml.ts'
import { casesOf } from './testing/fixtures.ts'
import { unzip } from './testing/unzip.ts'

type Parts = Map<string, Uint8Array>

function tree(parts: Parts, name: string): XmlElement {
  const root = parseXml(parts.get(name) ?? new Uint8Array())
  if (!('children' in root)) throw new Error(`${name} is not well-formed`)
  return root
}

const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string'

function all(root: XmlElement, name: string): XmlElement[] {
  return root.children
    .filter(isElement)
    .flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])
}

const child = (node: XmlElement | undefined, name: string) =>
  node?.children.filter(isElement).find((one) => one.name === name)
const styleOf = (paragraph: XmlElement) =>
  child(child(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? ''
const isEmpty = (paragraph: XmlElement) =>
  ['w:t', 'w:tab', 'w:drawing', 'w:footnoteReference', 'w:fldChar'].every(
    (name) => all(paragraph, name).length === 0,
  )

const cases = casesOf('good').flatMap(({ name, inputs: [source] }) => (source ? [{ name, source }] : []))

describe.each(cases)('Word packs of $name', async ({ source }) => {
  const { files } = await convert(source, { formats: ['docx'] })
  const packs = files.map(({ template, bytes }) => ({ template, parts: unzip(bytes) }))

  test.each(packs)('$template: pass the checker', ({ parts }) => {
    const core = tree(parts, 'docProps/core.xml')
    expect(child(core, 'dc:title')?.children.join('')).toMatch(/\S/)
    expect(child(core, 'dc:language')?.children.join('')).toMatch(/^[a-z]{2,3}\b/i)
    const document = tree(parts, 'word/document.xml')
    for (const table of all(document, 'w:tbl')) {
      const [first] = table.children.filter(isElement).filter((one) => one.name === 'w:tr')
      expect(child(child(first, 'w:trPr'), 'w:tblHeader')).toBeDefined()
    }
    for (const picture of all(document, 'wp:docPr')) {
      const decorative = all(picture, 'a:ext').length > 0
      expect(decorative || /\S/.test(picture.attributes.descr ?? '')).toBe(true)
    }
    for (const link of all(document, 'w:hyperlink')) {
      expect(all(link, 'w:t').length + all(link, 'wp:docPr').length).toBeGreaterThan(0)
    }
  })

  test.each(packs)('$template: headings skip no level', ({ parts }) => {
    const levels = all(tree(parts, 'word/document.xml'), 'w:p').flatMap((paragraph) => {
      const level = /^Heading(\d)$/.exec(styleOf(paragraph))?.[1]
      return level === undefined ? [] : [Number(level)]
    })
    levels.forEach((level, at) => {
      expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
    })
  })

  test.each(packs)('$template: no empty paragraph makes room', ({ parts }) => {
    const document = tree(parts, 'word/document.xml')
    const inCells = new Set(all(document, 'w:tc').flatMap((cell) => all(cell, 'w:p')))
    const blanks = all(document, 'w:p').filter((one) => isEmpty(one) && !inCells.has(one))
    expect(blanks.map(styleOf).filter((style) => style !== 'TableGap' && style !== 'Rule')).toEqual([])
  })

  test.each(packs)(
    '$template: every run says its language, and no word is formatted by hand',
    ({ parts }) => {
      for (const name of [
        'word/document.xml',
        'word/footnotes.xml',
        'word/comments.xml',
        'word/header1.xml',
      ]) {
        if (!parts.has(name)) continue
        for (const run of all(tree(parts, name), 'w:r')) {
          const properties = child(run, 'w:rPr')
          if (child(run, 'w:t') || child(run, 'w:tab')) expect(child(properties, 'w:lang')).toBeDefined()
          for (const look of ['w:color', 'w:sz', 'w:shd', 'w:u', 'w:highlight'])
            expect(child(properties, look)).toBeUndefined()
          expect(child(properties, 'w:rFonts')?.attributes['w:ascii']).toBeUndefined()
        }
      }
    },
  )

  test.each(packs)('$template: nothing that it refers to is missing', ({ parts }) => {
    const styles = new Set(
      all(tree(parts, 'word/styles.xml'), 'w:style').map((one) => one.attributes['w:styleId']),
    )
    const nums = new Set(
      all(tree(parts, 'word/numbering.xml'), 'w:num').map((one) => one.attributes['w:numId']),
    )
    const document = tree(parts, 'word/document.xml')
    for (const kind of ['w:pStyle', 'w:rStyle', 'w:tblStyle']) {
      for (const one of all(document, kind)) expect(styles).toContain(one.attributes['w:val'])
    }
    for (const one of all(document, 'w:numId')) expect(nums).toContain(one.attributes['w:val'])
    const bookmarks = all(document, 'w:bookmarkStart').map((one) => one.attributes['w:name'] ?? '')
    expect(new Set(bookmarks.map((one) => one.toLowerCase())).size).toBe(bookmarks.length)
    for (const name of bookmarks) expect(name).toMatch(/^[A-Za-z_]\w{0,39}$/)
    for (const one of all(document, 'w:hyperlink')) {
      if (one.attributes['w:anchor']) expect(bookmarks).toContain(one.attributes['w:anchor'])
    }
    const relationships = all(tree(parts, 'word/_rels/document.xml.rels'), 'rel:Relationship')
    for (const { attributes } of relationships) {
      if (attributes.TargetMode !== 'External')
        expect([...parts.keys()]).toContain(`word/${attributes.Target}`)
    }
  })
})
