import { describe, expect, test } from 'vitest'
import { fakeWorld } from '../testing/fake-world.ts'
import { run } from './main.ts'

const body =
  'Opening dialogue on harbour fees\n\n03/06/2031\n\nGuiding questions\n\n- What should a port pay for?\n'

async function summaryOf(path: string, text: string): Promise<string> {
  const world = fakeWorld({ [path]: text })
  await run([path, '--format', 'md'], world)
  return world.err()
}

describe('the summary says how to correct what was read', () => {
  test('of a text', async () => {
    const told = await summaryOf('a.txt', body)
    expect(told).toContain('wrong? write at its top “Session facts”, below it “Date: …”; or [not a question]')
    expect(told).toMatch(/place +not found; to state it: “Venue: …”/)
    expect(told).toMatch(/please check date \(line 3\): .*“Date: …”\n/)
  })

  test('of a brief with front matter', async () => {
    const told = await summaryOf('a.md', `---\ntitle: Fees\n---\n\n${body}`)
    expect(told).toContain(
      'wrong? write in its front matter “briefpack:”, in it “date: …”; or [not a question]',
    )
    expect(told).toMatch(/place +not found; to state it: “venue: …”/)
  })

  test('in one line of at most 104 characters, and no line of advice is longer', async () => {
    for (const text of [body, `---\ntitle: Fees\n---\n\n${body}`]) {
      const told = await summaryOf('a.md', text)
      const lines = told.split('\n').filter((line) => line.includes('wrong?'))
      expect(lines).toHaveLength(1)
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(104)
    }
  })

  test('and what the advice says works', async () => {
    const told = await summaryOf('a.txt', `Session facts\nDate: 4 June 2031\nVenue: Port\nTime: -\n\n${body}`)
    expect(told).toMatch(/date +2031-06-04\n/)
    expect(told).toMatch(/place +Port\n/)
    expect(told).toMatch(/time +none, corrected by you\n/)
    expect(told).not.toContain('please check date')
  })
})

test('inspect says what was corrected', async () => {
  const world = fakeWorld({
    'a.txt': `${body}\nPoints [heading]\n\nWhat of it? [question]\n\nSession facts\nDate: 4 June 2031\nVenue: -\n`,
  })
  await run(['inspect', 'a.txt'], world)
  const told = world.out()
  expect(told).toMatch(/date +2031-06-04 .*1\.00 corrected by you/)
  expect(told).toMatch(/venue +none, corrected by you/)
  expect(told).toMatch(/Points .*corrected by you/)
  expect(told).toMatch(/What of it\? .*1\.00 corrected by you/)
})
