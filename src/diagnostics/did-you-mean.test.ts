import { expect, it } from 'vitest'
import { editDistance, isOneSlip } from './did-you-mean.ts'

it('one slip is an edit distance of one', () => {
  const words = ['', 'o', 'only', 'onyl', 'onl', 'onlyy', 'olny', 'oonly', 'noly', 'anly', 'ony', 'only only']
  words.push('olyn', 'solo', 'sollo', 'slo', 'soloo', 'oslo', 'nur', 'nru', 'nuur', 'ynlo', 'nlyo')
  for (const a of words)
    for (const b of words) expect([a, b, isOneSlip(a, b)]).toEqual([a, b, editDistance(a, b) === 1])
})
