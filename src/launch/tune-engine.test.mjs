import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const moduleAt = (name) => JSON.stringify(new URL(name, import.meta.url).href)

function run(code) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  })
  return { stdout, stderr, status }
}

test('V8 knows every flag: of others it would tell the user', () => {
  const code = `import { tuneEngine } from ${moduleAt('tune-engine.mjs')}; tuneEngine()`
  expect(run(code)).toEqual({ stdout: '', stderr: '', status: 0 })
})
