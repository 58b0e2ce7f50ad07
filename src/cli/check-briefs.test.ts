import { describe, expect, test } from 'vitest'
import { fakeWorld } from '../testing/fake-world.ts'
import { run } from './main.ts'

const brief = 'Harbour fees\n\n3 June 2031\n\nGuiding questions\n\n- Who pays?\n- Who decides?\n'

describe('check', () => {
  test('says what each pack lacks', async () => {
    const world = fakeWorld({ 'a.txt': brief })
    expect(await run(['check', 'a.txt'], world)).toBe(0)
    expect(world.out()).toMatch(/^a\.txt\n {2}moderator pack: lacks .*venue/)
    expect(world.out()).not.toMatch(/lacks.*questions/)
    expect([...world.files.keys()]).toEqual(['a.txt'])
  })

  test('--json', async () => {
    const world = fakeWorld({ 'a.txt': brief })
    expect(await run(['check', 'a.txt', '-t', 'participant', '--json'], world)).toBe(0)
    const told = JSON.parse(world.out())
    expect(told.schema).toBe('briefpack/check@1')
    expect(told.briefs[0].packs).toHaveLength(1)
    expect(told.briefs[0].packs[0].missing).toContain('venue')
  })

  test('shows the line of a mistake with a caret', async () => {
    const world = fakeWorld({ 'a.md': '---\ntitle: "Harbour\n---\n\nText.\n' })
    expect(await run(['check', 'a.md'], world)).toBe(1)
    expect(world.err()).toMatch(/a\.md:\d+:\d+ error .*BP204/)
    expect(world.err()).toMatch(/\n +\d+ \| .+\n +\| *\^/)
    expect(world.out()).toContain('no pack can be made')
  })
})

describe('inspect', () => {
  test('shows each fact with its confidence and reason', async () => {
    const world = fakeWorld({ 'a.txt': brief })
    expect(await run(['inspect', 'a.txt'], world)).toBe(0)
    expect(world.out()).toMatch(/├─ title +Harbour fees 1:1 [01]\.\d\d \w+/)
    expect(world.out()).toMatch(/venue +not found/)
    expect(world.out()).toMatch(/questions \(2\)\n│ {2}├─ Q1 Who pays\?/)
  })

  test('--json has the shape others rely on', async () => {
    const world = fakeWorld({
      'a.md': '# Harbour fees\n\n3 June 2031\n\n## Guiding questions\n\n- Who pays?\n- Who decides?\n',
    })
    expect(await run(['inspect', 'a.md', '--json'], world)).toBe(0)
    const told = JSON.parse(world.out())
    expect(told).toMatchObject({
      schema: 'briefpack/brief@1',
      source: { path: 'a.md', format: 'markdown', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      title: { value: 'Harbour fees', confidence: expect.any(Number), because: expect.any(String) },
      date: { value: '2031-06-03' },
      venue: null,
      questions: [
        { label: 'Q1', text: 'Who pays?', audience: 'all' },
        { label: 'Q2', text: 'Who decides?', audience: 'all' },
      ],
    })
    const asked = told.sections.find((one: { heading: string }) => one.heading === 'Guiding questions')
    expect(asked).toMatchObject({ role: 'questions', level: 1, text: 'Who pays? Who decides?' })
    expect(asked.blocks).toHaveLength(1)
    expect(Array.isArray(told.diagnostics)).toBe(true)
  })

  test('--json of a brief with errors has the messages only', async () => {
    const world = fakeWorld({ 'a.txt': '' })
    expect(await run(['inspect', 'a.txt', '--json'], world)).toBe(1)
    const told = JSON.parse(world.out())
    expect(told.diagnostics[0].code).toBe('BP103')
    expect(told.title).toBeUndefined()
  })
})

describe('templates', () => {
  test('lists packs and themes', async () => {
    const world = fakeWorld({})
    expect(await run(['templates'], world)).toBe(0)
    expect(world.out()).toMatch(/Packs\n {2}moderator .*\n {2}participant .*\nThemes\n {2}classic/)
  })

  test('--json', async () => {
    const world = fakeWorld({})
    expect(await run(['templates', '--json'], world)).toBe(0)
    const told = JSON.parse(world.out())
    expect(told.templates.map((one: { name: string }) => one.name)).toEqual(['moderator', 'participant'])
    expect(told.themes).toContain('classic')
  })
})
