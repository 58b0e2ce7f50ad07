import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { leanPdfkit } from './lean-pdfkit.mjs'

const path = new URL('../node_modules/pdfkit/js/pdfkit.node.mjs', import.meta.url)

test('what we never call is left out, and what we call stays', () => {
  const lean = leanPdfkit(readFileSync(path, 'utf8'))
  expect(lean).toContain('mixin(MarkingsMixin)')
  expect(lean).not.toContain('mixin(TextMixin)')
  expect(lean).not.toContain('PDFSecurity.create(')
})

test('another pdfkit than this was written for stops the build', () => {
  expect(() => leanPdfkit('class PDFDocument {}')).toThrow('see lean-pdfkit.mjs')
})
