// Who makes the session: one or several, each under a label of its own or in a list behind one.
import { describe, expect, test } from 'vitest'
import { briefOf } from '../../testing/brief-of.ts'

const page = (lines: string) =>
  `# The quiet harbour\n\nThe towns on the sound share one harbour and one bill for it.\n\n${lines}\n`

const read = (lines: string) => {
  const { brief, said } = briefOf(page(lines))
  return { people: brief.people.map(({ name, roles }) => `${roles.join('+')} | ${name}`), said }
}

describe('several labels add up', () => {
  test.each([
    ['Organiser: River League\nCo-organiser: Osby Council', 'River League', 'Osby Council'],
    ['主办单位：明江大学\n承办单位：明江图书馆', '明江大学', '明江图书馆'],
    ['主催：北川大学\n共催：北川市観光協会', '北川大学', '北川市観光協会'],
    ['주최: 새봄대학교\n주관: 새봄연구원', '새봄대학교', '새봄연구원'],
  ])('%s', (lines, first, second) => {
    const { people, said } = read(lines)
    expect(people).toEqual([`organiser | ${first}`, `organiser | ${second}`])
    expect(said).not.toContain('statements-differ')
  })
})

describe('a list behind one label', () => {
  test.each([
    ['Organisers: River League, Osby Council and Ferry Bank', ['River League', 'Osby Council', 'Ferry Bank']],
    ['Organiser: Ministry of Food, Ports and Ferries', ['Ministry of Food, Ports and Ferries']],
    ['主催：みなと市、北川市観光協会', ['みなと市', '北川市観光協会']],
    ['주최: 새봄대학교 · 한들연구원', ['새봄대학교', '한들연구원']],
    [
      'الجهة المنظمة: جامعة الميناء، جمعية الصيادين ومعهد البحار',
      ['جامعة الميناء', 'جمعية الصيادين', 'معهد البحار'],
    ],
  ])('%s', (line, names) => {
    expect(read(line).people).toEqual(names.map((name) => `organiser | ${name}`))
  })

  test('who helps is a partner', () => {
    expect(read('Организатор: Речной союз\nСоорганизатор: Институт портов').people).toEqual([
      'organiser | Речной союз',
      'partner | Институт портов',
    ])
    expect(read('协办单位：明江图书馆、北山服务中心').people).toEqual([
      'partner | 明江图书馆',
      'partner | 北山服务中心',
    ])
  })
})
