// Builds dist/: the program (cli.cjs) and the library (index.js), split so that each command and format loads only what
// it needs; their types; the files that packages bring along; the licences of everything that was bundled.
import { execFileSync } from 'node:child_process'
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { leanPdfkitPlugin } from './lean-pdfkit.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const at = (...parts) => join(root, ...parts)

/**
 * What bundled packages import but our use of them never calls. Loading fontkit, the tables of AES and the line-break
 * trie takes longer than making a pack. A stub says so if it is called after all.
 */
const neverCalled = [
  { importer: 'pdfkit', path: 'fontkit', names: ['create'] },
  { importer: 'pdfkit', path: '@noble/ciphers/aes', names: ['cbc', 'ecb'] },
  { importer: 'pdfkit', path: 'linebreak', names: ['default'] },
  { importer: 'pdfkit', path: 'png-js', names: ['default'] },
  { importer: 'commander', path: 'node:child_process', names: ['spawn'] },
]

const stubs = {
  name: 'stubs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[@\w]/ }, ({ path, importer }) => {
      const stub = neverCalled.find((one) => one.path === path && importer.includes(`/${one.importer}/`))
      return stub && { namespace: 'stub', path, pluginData: stub }
    })
    onLoad({ filter: /.*/, namespace: 'stub' }, ({ path, pluginData }) => {
      const lines = pluginData.names.map((name) => {
        const body = `() { throw new Error('${path} is not part of briefpack') }`
        return `export ${name === 'default' ? 'default function' : `function ${name}`}${body}`
      })
      return { contents: lines.join('\n'), loader: 'js' }
    })
  },
}

/** yaml's own build for Node is CommonJS, which can't be cut down to what is used. */
const yamlAsModule = {
  name: 'yaml as module',
  setup({ onResolve }) {
    onResolve({ filter: /^yaml$/ }, () => ({ path: at('node_modules/yaml/browser/dist/index.js') }))
  },
}

/** Node has had these since version 10; told otherwise, the bundler makes each such literal anew at every use. */
const regexSupport = { 'regexp-unicode-property-escapes': true }

/** In what is built the words come from `words.bin`, and the lists they are compiled from stay out. */
const wordsFromFile = {
  name: 'words from file',
  setup({ onResolve }) {
    onResolve({ filter: /\/own-lexicon\.ts$/ }, () => ({ path: at('src/model/words/built-lexicon.ts') }))
  },
}

/** What the library and the program have in common. */
const common = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  supported: regexSupport,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [stubs, yamlAsModule, wordsFromFile, leanPdfkitPlugin],
}

/** CommonJS packages ask for Node's own modules by require, which modules don't have. */
const banner = {
  js: "import{createRequire as briefpackRequire}from'node:module';const require=briefpackRequire(import.meta.url);",
}

async function buildLibrary() {
  const { metafile } = await build({
    ...common,
    entryPoints: { index: 'src/index.ts' },
    outdir: 'dist',
    chunkNames: 'library/[name]-[hash]',
    banner,
  })
  return metafile
}

/**
 * The program is split as modules and each part is then turned into CommonJS, which V8's code cache can hold. The
 * bundler splits modules only.
 */
async function buildProgram() {
  const { metafile, outputFiles } = await build({
    ...common,
    entryPoints: { start: 'src/cli/start.ts' },
    outdir: 'dist/program',
    outExtension: { '.js': '.cjs' },
    define: { 'import.meta.url': '$url' },
    write: false,
  })
  await mkdir(at('dist/program'), { recursive: true })
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, {
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      minify: true,
      supported: { 'dynamic-import': false, ...regexSupport },
      banner: text.includes('$url') ? "const $url=require('node:url').pathToFileURL(__filename).href;" : '',
    })
    await writeFile(path, inAscii(code))
  }
  const cli = { entryPoints: { cli: 'src/launch/launch.cjs' }, format: 'cjs', splitting: false }
  await build({ ...common, ...cli, outdir: 'dist', outExtension: { '.js': '.cjs' } })
  return metafile
}

/** The bundler leaves other characters in regular expressions. Everywhere in code they can be escaped, once. */
function inAscii(code) {
  return code.replace(/(\\*)([^\x00-\x7f])/g, (_, slashes, unit) => {
    const escaped = `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
    return slashes.slice(slashes.length % 2) + escaped
  })
}

/**
 * The parts of the program with V8's compiled code (program.bin), made after a run of everything so that the functions
 * it called are in it. In a process of its own, because the program sets what a process has once.
 */
function writeCodeCache() {
  execFileSync(process.execPath, [at('src/launch/make-cache.mjs'), at('dist/program')], { stdio: 'inherit' })
}

/** Files that stand beside a package's code and are read at run time. */
async function copyAssets() {
  await mkdir(at('dist/assets'), { recursive: true })
  const assets = {
    'harfbuzz.wasm': 'node_modules/harfbuzzjs/dist/harfbuzz.wasm',
    'sRGB.icc': 'node_modules/pdfkit/js/data/sRGB_IEC61966_2_1.icc',
  }
  for (const [name, from] of Object.entries(assets)) await copyFile(at(from), at('dist/assets', name))
}

/** Built-in templates, themes, labels and words as data, so that a start parses none of them. */
async function compileData() {
  const outfile = at('dist/compile.mjs')
  const contents = `
    export { builtInThemes, compileBuiltIns } from './src/template/compile-built-ins.ts'
    export { compileLexicon } from './src/model/words/compile-lexicon.ts'
    export { markLists, wordLists } from './src/model/words/lists.ts'
    export { compileShaping } from './src/layout/fonts/shaping-table/compile-shaping.ts'
    export { compileUsual } from './src/writers/pdf/fonts/compile-usual.ts'
    export { compileFrames } from './src/writers/docx/frame/compile-frames.ts'`
  await build({ ...common, splitting: false, stdin: { contents, resolveDir: root }, outfile, banner })
  const {
    builtInThemes,
    compileBuiltIns,
    compileLexicon,
    markLists,
    wordLists,
    compileShaping,
    compileUsual,
    compileFrames,
  } = await import(outfile)
  await writeFile(at('dist/assets/compiled.json'), await compileBuiltIns())
  await writeFile(at('dist/assets/words.bin'), compileLexicon(wordLists, markLists))
  await mkdir(at('dist/assets/shaping'))
  for (const { path, bytes } of await compileShaping()) await writeFile(at(path), bytes)
  await mkdir(at('dist/assets/usual'))
  for (const { path, text } of await compileUsual()) await writeFile(at(path), text)
  await mkdir(at('dist/assets/docx'))
  for (const { path, text } of compileFrames(await builtInThemes())) await writeFile(at(path), text)
  await rm(outfile)
}

/** The patterns of each language as a file that is used in place: as modules they take up to 0.1 s to load. */
async function compileHyphenation() {
  const outfile = at('dist/compile-hyphenation.mjs')
  const entry = at('src/layout/hyphenation/pattern-sources.ts')
  await build({ ...common, splitting: false, entryPoints: [entry], outfile })
  const { compileSource, patternSources } = await import(outfile)
  const require = createRequire(import.meta.url)
  await mkdir(at('dist/assets/hyphenation'))
  for (const [name, source] of Object.entries(patternSources)) {
    const modules = source.from.map((one) => require(`hyphen/patterns/${one}.js`))
    await writeFile(at('dist/assets/hyphenation', `${name}.bin`), compileSource(source, modules))
  }
  await rm(outfile)
}

/** docx is published with these inside, where the bundler can't see them. */
const insideDocx = ['node_modules/fflate', 'node_modules/docx/node_modules/nanoid']

/** Folders of the packages whose code is in the bundle or whose files are beside it, sorted. */
function bundledPackages(outputs) {
  const inputs = outputs.flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  )
  const folders = inputs
    .filter((path) => !path.startsWith('stub:'))
    .flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? [])
  return [...new Set([...folders, 'node_modules/harfbuzzjs', 'node_modules/hyphen', ...insideDocx])].sort()
}

async function writeLicences(outputs) {
  const parts = ['briefpack contains the following packages, each under its own licence.\n']
  const add = (title, text) => parts.push(`${'='.repeat(80)}\n${title}\n${'='.repeat(80)}\n${text.trim()}\n`)
  for (const folder of bundledPackages(outputs)) {
    const { name, version, license } = JSON.parse(await readFile(at(folder, 'package.json'), 'utf8'))
    const file = (await readdir(at(folder))).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
    add(`${name} ${version} (${license})`, file === undefined ? '' : await readFile(at(folder, file), 'utf8'))
  }
  add('HarfBuzz, as WebAssembly in harfbuzzjs', await readFile(at('src/harfbuzz-licence.txt'), 'utf8'))
  add('Hyphenation patterns, from hyphen', await readFile(at('src/hyphenation-licences.txt'), 'utf8'))
  await writeFile(at('dist/THIRD-PARTY-LICENSES.txt'), parts.join('\n'))
}

function writeTypes() {
  const tsc = at('node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '-p', at('src/tsconfig.types.json')], { stdio: 'inherit' })
}

await rm(at('dist'), { recursive: true, force: true })
await copyAssets()
await compileData()
await compileHyphenation()
const library = await buildLibrary()
const program = await buildProgram()
await writeLicences([library, program].flatMap((one) => Object.values(one.outputs)))
writeCodeCache()
writeTypes()
if (process.argv.includes('--sizes')) {
  for (const [path, { bytes }] of Object.entries(program.outputs))
    console.log(`${String(bytes).padStart(9)} ${path}`)
}
