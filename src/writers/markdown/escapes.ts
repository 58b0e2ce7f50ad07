import type { ConstructName, State, Unsafe } from 'mdast-util-to-markdown'

// mdast-util-to-markdown escapes every character that could ever matter, which makes `R\&D`, `5 \* 3` and
// `\[moderator only]` of plain words. The tables below say more closely when one does matter.

interface Rule {
  character: string
  /** Matches the one character where it must be escaped; looks around it, but takes nothing else. */
  where: RegExp
  inConstruct: ConstructName[]
}

const lineStart = '(?<=[\\r\\n][\\t ]*)'
/** What makes a bare address come back changed: backslashes are part of it. */
const escapable = '[_*~`\\\\<&\\[\\]!|]'
/** So much of an address is looked at: a line of a million `s://` must not be searched from each of them. */
const mayEscape = `(?:\\S{0,300}?${escapable}|\\S{300})`

/** Attention (emphasis, strong, struck out) never begins or ends between two spaces. */
function attention(character: string): Rule {
  const sign = `\\${character}`
  return text(character, new RegExp(`${sign}(?=\\S)|(?<=\\S)${sign}`, 'g'))
}

function text(character: string, where: RegExp): Rule {
  return { character, where, inConstruct: ['phrasing'] }
}

const rules: readonly Rule[] = [
  attention('*'),
  attention('_'),
  attention('~'),
  // `_ _ _` is a rule.
  text('_', new RegExp(`${lineStart}_`, 'g')),
  text('#', new RegExp(`${lineStart}#(?=#{0,5}(?:[\\t\\r\\n ]|$))`, 'g')),
  { character: '#', where: /(?<=[\t #])#(?=#|[\t ]*(?:[\r\n]|$))/g, inConstruct: ['headingAtx'] },
  {
    character: '&',
    where: /&(?=#?[A-Za-z0-9]+;)/g,
    inConstruct: ['phrasing', 'destinationLiteral', 'destinationRaw', 'titleQuote', 'titleApostrophe'],
  },
  text(')', /(?<=[\r\n][\t ]*\d{1,9})\)(?=[\t\r\n ]|$)/g),
  // `<1@example.org>` is an address too.
  text('<', /<(?=[^\s<>@]*@)/g),
  // A call of a footnote; a definition (of at most 999 letters); the box of a task. Links can't begin, since `(`
  // after `]` is escaped.
  text('[', /\[(?=\^)/g),
  text('[', new RegExp(`${lineStart}\\[(?=[^\\]]{0,999}(?:\\]:|$)|[\\t\\r\\n xX]\\])`, 'g')),
  // In a brief a colon is text, but for the fence of a container.
  text(':', new RegExp(`${lineStart}:(?=::)`, 'g')),
  text(':', new RegExp(`(?<=[psPS]):(?=//${mayEscape})`, 'g')),
  text('.', new RegExp(`(?<=[Ww]{3})\\.(?=${mayEscape})`, 'g')),
]

const spans: ConstructName[] = [
  'autolink',
  'destinationLiteral',
  'destinationRaw',
  'reference',
  'titleQuote',
  'titleApostrophe',
]
const closer = new Set(['*', '_', '~', '#', '&', ')', '['])

/** Puts the closer rules in the place of the library's for the same characters in running text. */
export function escapeOnlyWhatMatters(state: State): void {
  const looks = new Map<Unsafe, RegExp>()
  const ours = rules.map(({ character, where, inConstruct }): Unsafe => {
    const inText = inConstruct.length === 1 && inConstruct[0] === 'phrasing'
    const pattern: Unsafe = { character, inConstruct, ...(inText ? { notInConstruct: spans } : {}) }
    looks.set(pattern, where)
    return pattern
  })
  state.unsafe = [...state.unsafe.filter((pattern) => !isReplaced(pattern)), ...ours]
  const compile = state.compilePattern
  state.compilePattern = (pattern) => looks.get(pattern) ?? compile(pattern)
}

function isReplaced(pattern: Unsafe): boolean {
  if (!closer.has(pattern.character)) return false
  // `* ` at the start of a line is a bullet whatever stands around it.
  if (pattern.character === '*' && pattern.atBreak) return false
  const constructs = [pattern.inConstruct ?? []].flat()
  return pattern.atBreak === true || constructs.includes('phrasing') || constructs.includes('headingAtx')
}
