import { expect, test } from 'vitest'
import { DiagnosticList } from '../../diagnostics/report.ts'
import { packageFault } from '../../opc/package-fault.ts'
import { reportPackageFault } from './report-package-fault.ts'

function told(fault: Parameters<typeof reportPackageFault>[0]) {
  const list = new DiagnosticList('a.docx')
  reportPackageFault(fault, list.report)
  return list.all.map(({ code, severity, what }) => `${code} ${severity} ${what}`)
}

test('a fault is an error with a code of its kind', () => {
  expect(told(packageFault('encrypted'))).toEqual(['BP110 error The Word file has a password'])
  expect(told({ kind: 'notWord', part: null, format: 'Excel' })).toEqual([
    'BP112 error This is a file of the format Excel, not of Word',
  ])
  expect(told(packageFault('notZip'))).toEqual(['BP112 error This is not a Word file'])
  expect(told(packageFault('tooLarge'))).toEqual(['BP115 error The Word file has more than 50 MB'])
})

test('the part is named, and a long name cut', () => {
  expect(told(packageFault('malformed', 'word/styles.xml'))).toEqual([
    "BP114 error The Word file is damaged: word/styles.xml can't be read",
  ])
  expect(told(packageFault('doctype', `${'a'.repeat(100)}.xml`))[0]).toMatch(/a{80}…$/)
})
