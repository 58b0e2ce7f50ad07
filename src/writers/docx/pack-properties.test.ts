import { expect, test } from 'vitest'
import { comparePack, isPackDocument } from '../../opc/compare-pack.ts'
import { openPackage } from '../../opc/open-package.ts'
import { classicTheme } from '../../testing/classic-theme.ts'
import { docxPack } from './testing/docx-pack.ts'
import { docxWriter } from './write-docx.ts'

test('a document carries its hash and the name of its template, and is known again', async () => {
  const bytes = await docxWriter.write(docxPack(), await classicTheme(), () => {})
  if (bytes === null) throw new Error('nothing was written')
  expect(comparePack(bytes)).toBe('unchanged')
  expect(isPackDocument(bytes)).toBe(true)
  const { package: parts } = openPackage(bytes)
  for (const name of parts?.names ?? []) if (/\.(xml|rels)$/.test(name)) parts?.xml(name)
  expect(parts?.fault).toBeNull()
})
