// dist/cli.cjs: starts the program, whose files are CommonJS so that compiled code can be kept.
const module_ = require('node:module')
const { join } = require('node:path')
const { ChunkLoader } = require('./chunk-loader.mjs')
const { openPack } = require('./chunk-pack.mjs')
const { tuneEngine } = require('./tune-engine.mjs')

tuneEngine()
const path = join(__dirname, 'program', 'start.cjs')
let program
if (module_.enableCompileCache) {
  module_.enableCompileCache()
  // Of Node, not of the bundler, which would want to know the file now.
  program = module_.createRequire(path)(path)
} else {
  program = new ChunkLoader(require, openPack(join(__dirname, 'program.bin'))).load(path)
}
// By now all is written. Leaving at once, Node does not take its heap apart, which takes 2 ms more.
process.once('beforeExit', () => process.exit())
program.start(process.argv.slice(2))
