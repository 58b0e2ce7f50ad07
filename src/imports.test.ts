// Imports go one way: cli → convert → readers | model | template | writers → diagnostics; a step takes only types from
// the step to its left; and each package is used where it belongs.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const src = dirname(fileURLToPath(import.meta.url))

interface Import {
  from: string
  /** Path below src for our own files, else the package. */
  to: string
  typeOnly: boolean
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !/(^|\/)testing[-/]/.test(path))
  .sort()

const imports: Import[] = files.flatMap((from) => importsOf(from, readFileSync(join(src, from), 'utf8')))

function importsOf(from: string, text: string): Import[] {
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?([^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm,
  )
  return [...statements].map(([, type, names = '', fixed, lazy]) => {
    const target = fixed ?? lazy ?? ''
    const inBraces = names
      .match(/^\{(.*)\}\s*from\s+$/s)?.[1]
      ?.split(',')
      .filter((name) => name.trim() !== '')
    const onlyTypes = inBraces?.every((name) => name.trim().startsWith('type ')) ?? false
    const to = target.startsWith('.') ? posix.join(posix.dirname(from), target) : target
    return { from, to, typeOnly: type !== undefined || onlyTypes }
  })
}

const within = (folder: string) => (path: string) => path.startsWith(`${folder}/`)
const show = ({ from, to }: Import) => `${from} → ${to}`
/** Imports of values that leave `from` for something `allowed` doesn't hold. */
const strays = (from: (path: string) => boolean, allowed: readonly string[]) =>
  imports
    .filter((one) => from(one.from) && !one.typeOnly && files.includes(one.to))
    .filter(({ to }) => !allowed.some((one) => to === one || to.startsWith(`${one}/`)))
    .map(show)
/** Files that use a package and are not in `homes`. */
const usersOf = (name: RegExp, homes: readonly string[]) =>
  imports
    .filter(
      ({ to, from }) => name.test(to) && !homes.some((home) => from === home || from.startsWith(`${home}/`)),
    )
    .map(show)

test('the scanner sees imports', () => {
  expect(imports.length).toBeGreaterThan(100)
  expect(
    importsOf('cli/a.ts', "import { type A, b } from '../model/b.ts'\nconst c = await import('./c.ts')"),
  ).toEqual([
    { from: 'cli/a.ts', to: 'model/b.ts', typeOnly: false },
    { from: 'cli/a.ts', to: 'cli/c.ts', typeOnly: false },
  ])
  expect(
    importsOf('a.ts', "import { type A, type B } from './b.ts'\nexport type { C } from './c.ts'"),
  ).toEqual([
    { from: 'a.ts', to: 'b.ts', typeOnly: true },
    { from: 'a.ts', to: 'c.ts', typeOnly: true },
  ])
})

describe('folders', () => {
  // What a font file is, and what can be wrong with one, is for themes and layout alike.
  const shared = ['diagnostics', 'resources.ts', 'remember.ts', 'fonts']

  test('fonts knows nothing of ours', () => expect(strays(within('fonts'), ['fonts'])).toEqual([]))

  test('packages of Word know nothing of ours but what a message is', () => {
    expect(strays(within('opc'), ['opc', 'diagnostics'])).toEqual([])
  })
  test('diagnostics imports nothing of ours', () => {
    expect(strays(within('diagnostics'), ['diagnostics'])).toEqual([])
  })
  test('readers know syntax and the words of audiences only', () => {
    expect(
      strays(within('readers'), [
        'readers',
        'images',
        'opc',
        'pack-document',
        'model/words',
        'model/audience.ts',
        ...shared,
      ]),
    ).toEqual([])
  })
  test('images knows files of pictures and nothing else', () => {
    expect(strays(within('images'), ['images'])).toEqual([])
  })
  test('what a Word pack says of itself is the same for who writes and who reads it', () => {
    expect(strays(within('pack-document'), ['pack-document'])).toEqual([])
  })
  test('the model knows no syntax and no output', () => {
    expect(strays(within('model'), ['model', ...shared])).toEqual([])
  })
  test('templates know no format', () => {
    expect(strays(within('template'), ['template', 'model', 'opc', ...shared])).toEqual([])
  })
  test('layout knows no format', () => {
    expect(strays(within('layout'), ['layout', 'template/pack.ts', 'template/theme.ts', ...shared])).toEqual(
      [],
    )
  })
  test('writers know the pack and the theme only, and no other format', () => {
    const pack = ['template/pack.ts', 'template/theme.ts', 'layout', ...shared]
    for (const format of ['pdf', 'docx', 'markdown']) {
      expect(
        strays(within(`writers/${format}`), [
          `writers/${format}`,
          'images',
          ...(format === 'docx' ? ['opc'] : []),
          'writers/writer.ts',
          'writers/file-date.ts',
          'writers/deflate.ts',
          'writers/covers.ts',
          'pack-document',
          ...pack,
        ]),
      ).toEqual([])
    }
  })
  test('writers import no types of the Brief', () => {
    expect(
      imports.filter(({ from, to }) => from.startsWith('writers/') && to === 'model/brief.ts').map(show),
    ).toEqual([])
  })
  test('nothing but the program imports cli', () => {
    expect(
      imports.filter(({ from, to }) => to.startsWith('cli/') && !from.startsWith('cli/')).map(show),
    ).toEqual([])
  })
})

describe('packages', () => {
  test('commander and chalk are for the program', () => {
    expect(usersOf(/^(commander|chalk)$/, ['cli'])).toEqual([])
  })
  test('pdfkit is for the PDF writer', () => expect(usersOf(/^pdfkit/, ['writers/pdf'])).toEqual([]))
  test('docx is for the Word writer', () => expect(usersOf(/^docx/, ['writers/docx'])).toEqual([]))
  test('files are read by the program, and by what finds templates and fonts', () => {
    const homes = [
      'cli/make-folder.ts',
      'cli/move-file.ts',
      'cli/real-world.ts',
      'cli/write-atomically.ts',
      // Fonts of a script are large and seldom used, so that they are read when a character asks for them.
      'layout/fonts/find-font-file.ts',
      'resources.ts',
      // A user's fonts are checked where the theme names them, so that the message has its line.
      'template/find-font.ts',
      'template/find-reference.ts',
      'template/find-resource.ts',
    ]
    expect(usersOf(/^(node:)?fs/, homes)).toEqual([])
  })
  // https://reproducible-builds.org/specs/source-date-epoch: a date from outside that dates the files.
  test('only the program knows its process, but for SOURCE_DATE_EPOCH', () => {
    const users = files.filter(
      (path) =>
        /(?<![.\w'`])process\.(?!env\.SOURCE_DATE_EPOCH\b)/.test(readFileSync(join(src, path), 'utf8')) &&
        !path.startsWith('cli/'),
    )
    expect(users).toEqual([])
  })
})
