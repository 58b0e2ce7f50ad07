// pdfkit as far as our use of it goes: documents, pages, references. Loading all of it takes as long as laying out a
// page. Its parts are mixed into one class, where the bundler can't see that we never call them.
import { readFile } from 'node:fs/promises'

/** Parts we never call, with what stands in for the functions that pdfkit itself calls whenever it makes a document. */
const unusedParts = {
  // Sizes of pages and margins are points already.
  FontsMixin: 'initFonts() {}, sizeToPoint: (size) => size',
  TextMixin: 'initText() {}',
  ImagesMixin: 'initImages() {}',
  AnnotationsMixin: '',
  AcroFormMixin: 'endAcroForm() {}',
  AttachmentsMixin: '',
  SubsetMixin: 'initSubset() {}',
  TableMixin: 'initTables() {}',
}

/** Statements that would keep encryption, its digests and the standard fonts in; our files have an id of their own. */
const statements = [
  [/^ +this\._id = PDFSecurity\.generateFileID\(this\.info\);$/gm, ''],
  [/^ +this\._security = PDFSecurity\.create\(this, options\);$/gm, ''],
  [/^registerStdFontLoaders\(\{[\s\S]*?^\}\);$/gm, ''],
]

/** A constant that nothing reads may be left out, whatever makes its value. */
const constants = /^(const [\w$]+ = )(?=(?:new )?[\w$.]+\()/gm

/** pdfkit's source without these. Throws where the source is no longer what this was written for. */
export function leanPdfkit(source) {
  const parts = Object.entries(unusedParts).map(([name, standIns]) => [
    new RegExp(`^mixin\\(${name}\\);$`, 'gm'),
    `mixin({ ${standIns} });`,
  ])
  let lean = source.replace(constants, '$1/* @__PURE__ */ ')
  for (const [pattern, replacement] of [...parts, ...statements]) {
    const count = lean.match(pattern)?.length ?? 0
    if (count !== 1) throw new Error(`pdfkit has ${count} times ${pattern}: see lean-pdfkit.mjs`)
    lean = lean.replace(pattern, replacement)
  }
  return lean
}

/** For esbuild. */
export const leanPdfkitPlugin = {
  name: 'lean pdfkit',
  setup({ onLoad }) {
    onLoad({ filter: /\/pdfkit\.node\.mjs$/ }, async ({ path }) => ({
      contents: leanPdfkit(await readFile(path, 'utf8')),
      loader: 'js',
    }))
  },
}
