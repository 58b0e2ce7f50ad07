import { describe, expect, test } from 'vitest'
import { packFileName, stemOf } from './file-name.ts'

describe('stemOf', () => {
  test.each([
    ['briefs/opening.txt', 'opening'],
    ['v1.2.md', 'v1.2'],
    ['2031.05.19', '2031.05.19'],
    ['notes', 'notes'],
    [null, 'brief'],
  ])('%s', (path, stem) => expect(stemOf(path)).toBe(stem))
})

describe('packFileName', () => {
  test.each([
    ['opening', null, 'opening.moderator.pdf'],
    ['opening', 'fr', 'opening.moderator.fr.pdf'],
    ['Séance d’ouverture', null, 'Séance d’ouverture.moderator.pdf'],
    ['جلسة', null, 'جلسة.moderator.pdf'],
    ['a:b*c?"<d>|e', null, 'a-b-c---d--e.moderator.pdf'],
    ['CON', null, '_CON.moderator.pdf'],
    ['lpt1.old', null, '_lpt1.old.moderator.pdf'],
    ['console', null, 'console.moderator.pdf'],
    ['draft. . ', null, 'draft.moderator.pdf'],
    ['~$draft', null, 'draft.moderator.pdf'],
    ['...', null, 'brief.moderator.pdf'],
    ['e\u0301te\u0301', null, 'été.moderator.pdf'],
    ['left\u202eright', null, 'left-right.moderator.pdf'],
  ])('%s %s', (stem, language, name) => {
    expect(packFileName(stem, 'moderator', language, '.pdf')).toBe(name)
  })

  test('a long name is cut between letters', () => {
    const name = packFileName('ж'.repeat(200), 'participant', null, '.docx')
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
    expect(name).toMatch(/^ж+\.participant\.docx$/)
  })
})
