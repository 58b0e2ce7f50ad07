import { expect, test } from 'vitest'
import { readStatedProperties, statedProperties } from './stated-properties.ts'

test('what a pack states is read back, however long, and for whom', () => {
  const title = '🌊 Sea walls, "dikes" and dunes: '.repeat(30)
  const properties = statedProperties(
    {
      template: 'moderator',
      audience: 'moderator',
      stated: [
        { name: 'title', value: title, text: title, audience: 'all' },
        { name: 'languages', value: ['en', 'fr'], text: '', audience: 'all' },
        { name: 'venue', value: 'Boathouse', text: 'Boathouse (upstairs)', audience: ['moderator'] },
      ],
    },
    {
      sources: ['Ines Vale (moderator)'],
      images: ['map.png'],
      rows: new Map([['version-date', 'Version of']]),
      gap: 'To be confirmed',
    },
  )
  for (const value of Object.values(properties)) expect([...value].length).toBeLessThanOrEqual(255)
  const read = readStatedProperties(new Map([...Object.entries(properties), ['briefpack.hash', 'x']]))
  expect(JSON.parse(read?.statements.get('title') ?? '')).toBe(title)
  expect(Object.fromEntries(read?.statements ?? [])).toMatchObject({
    pack: 'moderator',
    for: 'moderator',
    languages: '[en, fr]',
    venue: '{value: Boathouse, text: "Boathouse (upstairs)", for: moderator}',
  })
  expect(read?.statements.has('hash')).toBe(false)
  expect(read?.rows).toEqual(new Map([['version-date', 'Version of']]))
  expect(read?.gap).toBe('To be confirmed')
  expect(read?.images).toEqual(new Map([['1', 'map.png']]))
  expect(read?.sources).toEqual(new Map([['1', 'Ines Vale (moderator)']]))
})

test('a document without our properties is no pack', () => {
  expect(readStatedProperties(new Map([['Department', 'Protocol']]))).toBeNull()
})
