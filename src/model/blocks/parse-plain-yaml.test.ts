import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePlainYaml } from './parse-plain-yaml.ts'
import { parseAny } from './parse-yaml.ts'

describe('plain YAML', () => {
  test.each([
    'title: On water – a view\ndate: 2026-03-04',
    'time: 10:30–12:00 CEST  ',
    'guest speaker:   Ana Ruiz (Port), C# 3/4',
    'Ort: Saal 3 & 4, Zürich\nOrt: Saal 5',
    'версия: 2\n議題: 水',
    `${'k'.repeat(1024)}: water`,
    `title: on${' '.repeat(100_000)}water${' '.repeat(100_000)}`,
  ])('%.60s is read without the parser', (yaml) => {
    expect(parsePlainYaml(yaml)).toEqual(parseAny(yaml).root)
    expect(parsePlainYaml(yaml)).not.toBeNull()
  })
  test.each([
    'title: On water: a view',
    'title: On water #1',
    'title: On water:',
    'title: "On water"',
    'title:',
    'title: [a]',
    'title: - a',
    'title: On\n  water',
    '# title: On water',
    '- title: On water',
    'title:\tOn water',
    'title: On\twater',
    '',
    '---\ntitle: On water',
    `${'k'.repeat(1025)}: water`,
  ])('%.60j is left to the parser', (yaml) => {
    expect(parsePlainYaml(yaml)).toBeNull()
  })
  test('is what the parser makes of it, for any lines', () => {
    const piece = fc.constantFrom(
      ...[
        'title',
        'on_site',
        'a',
        'é',
        '1',
        ':',
        ': ',
        ' ',
        '  ',
        '#',
        ' #',
        '-',
        '"',
        "'",
        '[',
        '{',
        '&x',
        '*x',
        '!',
      ],
      ...[
        '|',
        '>',
        '%',
        '@',
        '`',
        ',',
        '?',
        '...',
        '---',
        '\t',
        '\u00a0',
        '\u0085',
        '\u2028',
        '\ufeff',
        '\u{1f600}',
        '<<',
      ],
    )
    const pieces = fc.array(piece, { maxLength: 5 }).map((all) => all.join(''))
    const statement = fc
      .tuple(fc.constantFrom('key', 'a b', 'x-1'), fc.constantFrom('', 'a', '1', 'é'), pieces)
      .map(([key, first, more]) => `${key}: ${first}${more}`)
    const line = fc.oneof({ arbitrary: statement, weight: 4 }, { arbitrary: pieces, weight: 1 })
    const yaml = fc.array(line, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n'))
    let plain = 0
    fc.assert(
      fc.property(yaml, (text) => {
        const root = parsePlainYaml(text)
        if (root === null) return
        plain++
        expect({ root, fault: null }).toEqual(parseAny(text))
      }),
      { numRuns: 3000 },
    )
    expect(plain).toBeGreaterThan(100)
  })
})
