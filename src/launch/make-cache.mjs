// Run by the build: takes one brief through every command and format, then keeps what V8 has compiled, in
// PROGRAM-FOLDER.bin.
// Usage: node make-cache.mjs PROGRAM-FOLDER
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ChunkLoader } from './chunk-loader.mjs'
import { writePack } from './chunk-pack.mjs'
import { tuneEngine } from './tune-engine.mjs'

const brief = `Opening dialogue on harbour fees

3 June 2031, 10:00-11:30 CEST

Background

Ports have grown, **fees** have not. See [the paper](https://example.org/fees).

Guiding questions

- What should a port pay for?
- Who decides on exceptions?

Speakers

Moderator: Ada Sample, Director, Office of Examples
`

tuneEngine()
const folder = mkdtempSync(join(tmpdir(), 'briefpack-build-'))
const loader = new ChunkLoader(createRequire(import.meta.url))
const { start } = loader.load(join(process.argv[2], 'start.cjs'))
const { write } = process.stdout
try {
  for (const name of ['brief.txt', 'brief.md']) {
    const path = join(folder, name)
    writeFileSync(path, brief)
    process.stdout.write = () => true
    await start([path, '--out', join(folder, name, '..', `${name}-packs`), '--quiet'])
    await start(['inspect', path, '--json'])
    process.stdout.write = write
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (process.exitCode) throw new Error(`The program just built ends with ${process.exitCode}`)
writePack(`${process.argv[2]}.bin`, loader)
