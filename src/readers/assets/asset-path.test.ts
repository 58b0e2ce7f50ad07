import { expect, test } from 'vitest'
import { assetPath } from './asset-path.ts'

test.each([
  ['plan.png', 'plan.png'],
  ['./pictures/plan.png', 'pictures/plan.png'],
  ['pictures//plan.png', 'pictures/plan.png'],
  ['my%20plan.png', 'my plan.png'],
  ['..plan.png', '..plan.png'],
  ['100% plan.png', '100% plan.png'],
  // Decoded once: a name with a percent sign in it.
  ['%252e%252e/plan.png', '%2e%2e/plan.png'],
])('%s is the file %s', (url, path) => {
  expect(assetPath(url)).toEqual({ path })
})

test.each([
  '../plan.png',
  'a/../../plan.png',
  'a/..',
  '/etc/plan.png',
  '%2e%2e/plan.png',
  '%2E%2E%2Fplan.png',
  '%2Fetc/plan.png',
  '..%5cplan.png',
  'a\\plan.png',
  '.. /plan.png',
  '. ./plan.png',
  '.../plan.png',
  'plan.png:stream',
  'plan%00.png',
  'a%0aplan.png',
  '',
  '.',
])('%j is outside', (url) => {
  expect(assetPath(url)).toEqual({ problem: 'outside' })
})

test.each(['https://e.example/a.png', 'HTTP://e.example/a.png', '//e.example/a.png', '\\\\host\\a.png'])(
  '%s is remote',
  (url) => {
    expect(assetPath(url)).toEqual({ problem: 'remote' })
  },
)

test('a drive is outside, a picture in its own address is neither', () => {
  expect(assetPath('C:/a.png')).toEqual({ problem: 'outside' })
  expect(assetPath('data:image/png;base64,AAAA')).toEqual({ problem: 'data' })
})
