import { parseBrief, type Source } from '../convert.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { DiagnosticList } from '../diagnostics/report.ts'
import type { Brief } from '../model/brief.ts'
import { MAX_PACKAGE_BYTES } from '../opc/package-size.ts'
import { decode, MAX_BYTES } from '../readers/decode.ts'
import { formatOf, type SourceFormat } from '../readers/index.ts'
import { isPackSource } from '../readers/pack/unwrap-pack.ts'
import { assetReader } from './asset-reader.ts'
import { linesOf } from './excerpts.ts'
import type { NamedBrief } from './name-briefs.ts'
import type { LineOf } from './print.ts'
import { reasonOf } from './reason-of.ts'
import type { World } from './world.ts'

/** A brief as far as it could be read. */
export interface LoadedBrief {
  named: NamedBrief
  /** Name in messages: the path, or `stdin`. */
  name: string
  /** Null where the file can't be read. */
  source: Source | null
  /** The syntax it is read as. */
  format: SourceFormat
  /** Null where no pack may be made of it. */
  brief: Brief | null
  diagnostics: readonly Diagnostic[]
  /** Lines that messages may show. */
  lineOf: LineOf
}

/** Reads and parses one brief; null for a pack that nobody named, which is noted. */
export async function loadBrief(
  named: NamedBrief,
  world: World,
  notes: DiagnosticList,
): Promise<LoadedBrief | null> {
  const name = named.path ?? 'stdin'
  const list = new DiagnosticList(name)
  const bytes = await readBytes(named, world, list)
  if (bytes === null) {
    const format = formatOf(name)
    return { named, name, source: null, format, brief: null, diagnostics: list.all, lineOf: () => null }
  }
  const format = formatOf(name, '', bytes)
  const decoded = format === 'docx' ? null : decode(name, bytes, () => undefined)
  if (named.expanded && (decoded === null ? await isWordPack(bytes, format) : isPackSource(decoded))) {
    notes.report('pack-skipped', null, { path: name })
    return null
  }
  const beside = named.path === null ? {} : { readAsset: assetReader(named.path, world) }
  const source = { path: name, bytes, ...beside }
  const { value, diagnostics, text: words } = await parseBrief(source)
  const usable = diagnostics.some((one) => one.severity === 'error') ? null : value
  const text = words ?? decoded ?? ''
  const lineOf = linesOf(text, value, diagnostics)
  const syntax = format === 'docx' ? format : formatOf(name, text)
  return { named, name, source, format: syntax, brief: usable, diagnostics, lineOf }
}

/** Opening a package is not loaded for a brief that is none. */
async function isWordPack(bytes: Uint8Array, format: SourceFormat): Promise<boolean> {
  return format === 'docx' && (await import('../opc/compare-pack.ts')).isPackDocument(bytes)
}

async function readBytes(
  { path }: NamedBrief,
  world: World,
  list: DiagnosticList,
): Promise<Uint8Array | null> {
  try {
    if (path === null) return await world.readStdin()
    const entry = await world.entryAt(path)
    if (entry === null) {
      list.report('file-missing', null, { path })
      return null
    }
    const isWord = formatOf(path) === 'docx'
    if (entry.size > (isWord ? MAX_PACKAGE_BYTES : MAX_BYTES)) {
      // Refused before it fills the memory.
      const size = Math.ceil((entry.size / 1024 / 1024) * 10) / 10
      if (isWord) list.report('word-file-too-large', null, { limit: MAX_PACKAGE_BYTES / 1024 / 1024 })
      else list.report('file-too-large', null, { size })
      return null
    }
    return await world.readFile(path)
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === null) throw error
    list.report('file-unreadable', null, { path: path ?? 'stdin', reason })
    return null
  }
}
