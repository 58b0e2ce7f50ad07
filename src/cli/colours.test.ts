import { expect, test } from 'vitest'
import { fakeWorld } from '../testing/fake-world.ts'
import { coloursFor } from './colours.ts'

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '' }, false, false],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  [{ TERM: 'dumb' }, true, false],
])('%o on a terminal: %s', async (env, tty, coloured) => {
  const world = fakeWorld({}, { env, tty })
  const { error } = await coloursFor(world, world.stderr)
  expect(error('x') !== 'x').toBe(coloured)
})
