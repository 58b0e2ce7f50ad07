// dist/cli.js: starts the program, whose files are CommonJS so that compiled code can be kept.
import module, { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { ChunkLoader } from './chunk-loader.mjs'

const path = fileURLToPath(new URL('./program/start.cjs', import.meta.url))
let program
if (module.enableCompileCache) {
  module.enableCompileCache()
  program = createRequire(import.meta.url)(path)
} else {
  program = new ChunkLoader().load(path)
}
await program.start(process.argv.slice(2))
