import { expect, test } from 'vitest'
import { languages } from '../words/index.ts'
import { isSessionFacts, nearestSessionFacts } from './mark-forms.ts'
import { mayHeadFacts } from './may-head-facts.ts'

const mayHead = (value: string): boolean => mayHeadFacts([{ type: 'text', value }])
const isHead = (line: string): boolean => isSessionFacts(line) || nearestSessionFacts(line) !== null

/** The form itself, without each of its letters, with each two swapped, and with signs before it. */
function slipsOf(form: string): string[] {
  const signs = [...form]
  const without = signs.map((_, i) => signs.toSpliced(i, 1).join(''))
  const swapped = signs.slice(1).map((sign, i) => signs.toSpliced(i, 2, sign, signs[i] as string).join(''))
  return [
    form,
    ...without,
    ...swapped,
    form.toUpperCase(),
    form.replace(/[ -]/gu, ''),
    `— ${form}`,
    `\u0640${form}`,
    `\u200b${form}`,
  ]
}

test('no heading of facts is ruled out, whatever slip is in it', () => {
  const lines = languages.flatMap(({ sessionFacts }) => sessionFacts.flatMap(slipsOf))
  const twice = lines.filter((_, i) => i % 7 === 0).flatMap(slipsOf)
  const all = [...lines, ...twice].flatMap((line) => [line, line.normalize('NFD')])
  expect(all.filter((line) => isHead(line) && !mayHead(line))).toEqual([])
})

test('most lines are ruled out', () => {
  for (const line of ['Background', 'Aims', '09:30 Opening (Chair)', 'Повестка', '背景', 'Summary'])
    expect(mayHead(line), line).toBe(false)
})
