/** Why a file can't be read as a Word file. Each kind has a message of its own. */
export type PackageFaultKind =
  /** No zip file at all. */
  | 'notZip'
  /** A zip file, but of something else. */
  | 'notWord'
  /** Of Word 97 to 2003, whatever it is called. */
  | 'legacyWord'
  /** It has a password, or the rights to open it are managed. */
  | 'encrypted'
  /** The end is missing. */
  | 'truncated'
  /** Parts that do not inflate, that are not what their checksum says, or that are no well-formed XML. */
  | 'malformed'
  | 'tooLarge'
  /** Small as it is, it would fill the memory. */
  | 'bomb'
  /** XML with more elements within each other than are read. */
  | 'tooDeep'
  | 'tooManyParts'
  /** XML with a document type, which could expand without end. */
  | 'doctype'
  /** Names that lead out of the file, or stand twice. */
  | 'badName'
  /** Parts that lie over each other. */
  | 'overlap'
  /** The directory says other things of a part than the part does. */
  | 'lyingDirectory'
  /** Forms of zip that Word does not write: zip64, several disks, other methods than deflate. */
  | 'unusualZip'

export interface PackageFault {
  kind: PackageFaultKind
  /** Name of the part where it was met, or null. Any characters: it is the file's. */
  part: string | null
  /** With `notZip` and `notWord`: what it is, where that can be told. */
  format: string | null
}

export function packageFault(kind: PackageFaultKind, part: string | null = null): PackageFault {
  return { kind, part, format: null }
}
