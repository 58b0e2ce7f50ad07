import { compoundFault } from './compound-file.ts'
import { formatOfZip, wordPart } from './main-part.ts'
import { type PackageFault, packageFault } from './package-fault.ts'
import { MAX_PACKAGE_BYTES } from './package-size.ts'
import { isXmlFault, nodeBudget, parseXml, type XmlElement } from './parse-xml.ts'
import { type Relationship, readRelationships, relationshipsPart } from './relationships.ts'
import type { XmlFaultKind } from './xml-scanner.ts'
import type { ZipEntry } from './zip-directory.ts'
import { openZip, type Zip } from './zip-reader.ts'

/** A Word file as a set of parts (ECMA-376-2). Nothing in it is run or fetched, and what it holds is bounded. */
export interface OpcPackage {
  /** Names of parts as in the zip, without a leading slash, in the order of its directory. */
  readonly names: readonly string[]
  /** Name of the main document: `word/document.xml`, mostly. */
  readonly main: string
  /** Bytes of a part, inflated when it is first asked for; null where there is none, or it is damaged. */
  bytes(name: string): Uint8Array | null
  /** A part as a tree, read when it is first asked for; null where there is none, or it is damaged. */
  xml(name: string): XmlElement | null
  /** Bytes of a part and their CRC-32, as the directory of the zip has them: nothing is inflated for it. */
  stated(name: string): { size: number; crc: number } | null
  /** Relationships of a part, `''` for the package: targets are names of parts, and never lead out of it. */
  relationships(name: string): readonly Relationship[]
  /** What was damaged first of the parts that were asked for. */
  readonly fault: PackageFault | null
}

export type OpenedPackage = { package: OpcPackage; fault: null } | { package: null; fault: PackageFault }

/** Opens a Word file of any origin: .docx, .docm, .dotx or .dotm by what it holds, whatever it is called. */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  const zip = openContainer(bytes)
  if ('kind' in zip) return { package: null, fault: zip }
  const parts = new ZipPackage(zip)
  const main = wordPart(parts)
  if (parts.fault !== null) return { package: null, fault: parts.fault }
  if (main === null)
    return { package: null, fault: { ...packageFault('notWord'), format: formatOfZip(parts) } }
  parts.main = main
  return { package: parts, fault: null }
}

function openContainer(bytes: Uint8Array): Zip | PackageFault {
  if (bytes.length > MAX_PACKAGE_BYTES) return packageFault('tooLarge')
  const compound = compoundFault(bytes)
  if (compound !== null) return compound
  const start = Buffer.from(bytes.subarray(0, 5)).toString('latin1')
  if (start.startsWith('PK\x03\x04')) return openZip(bytes)
  return { ...packageFault('notZip'), format: otherFormats[start] ?? null }
}

/** What else people call .docx, by its first five characters. */
const otherFormats: Readonly<Record<string, string>> = { '{\\rtf': 'RTF', '%PDF-': 'PDF' }

const faultOfXml: Readonly<Record<XmlFaultKind, PackageFault['kind']>> = {
  malformed: 'malformed',
  doctype: 'doctype',
  tooDeep: 'tooDeep',
  tooLarge: 'bomb',
}

class ZipPackage implements OpcPackage {
  readonly names: readonly string[]
  main = ''
  fault: PackageFault | null = null
  /** By name in lower case: names of parts do not differ by it (ECMA-376-2, “Part name equivalence”). */
  private readonly entries: ReadonlyMap<string, ZipEntry>
  private readonly inflated = new Map<string, Uint8Array | null>()
  private readonly trees = new Map<string, XmlElement | null>()
  private readonly budget = nodeBudget()

  constructor(private readonly zip: Zip) {
    this.names = zip.entries.map(({ name }) => name)
    this.entries = new Map(zip.entries.map((entry) => [entry.name.toLowerCase(), entry]))
  }

  bytes(name: string): Uint8Array | null {
    return remembered(this.inflated, name.toLowerCase(), (key) => this.inflate(key))
  }

  xml(name: string): XmlElement | null {
    return remembered(this.trees, name.toLowerCase(), (key) => this.parse(key))
  }

  stated(name: string): { size: number; crc: number } | null {
    const { size, crc } = this.entries.get(name.toLowerCase()) ?? {}
    return size === undefined || crc === undefined ? null : { size, crc }
  }

  relationships(name: string): readonly Relationship[] {
    return readRelationships(name, this.xml(relationshipsPart(name)))
  }

  private inflate(key: string): Uint8Array | null {
    const entry = this.entries.get(key)
    if (entry === undefined) return null
    const bytes = this.zip.read(entry)
    if (bytes instanceof Uint8Array) return bytes
    this.fault ??= bytes
    return null
  }

  /** The bytes are not kept beside the tree. */
  private parse(key: string): XmlElement | null {
    const bytes = this.inflated.get(key) ?? this.inflate(key)
    if (bytes === null) return null
    const tree = parseXml(bytes, this.budget)
    if (!isXmlFault(tree)) return tree
    this.fault ??= packageFault(faultOfXml[tree.fault], this.entries.get(key)?.name ?? key)
    return null
  }
}

function remembered<T>(known: Map<string, T>, key: string, make: (key: string) => T): T {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make(key)
  known.set(key, made)
  return made
}
