import { type PackageFault, packageFault } from './package-fault.ts'

/** First bytes of a compound file (MS-CFB 2.2). */
const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

/**
 * What a compound file is to somebody who meant a Word file; null for files that are none. Office wraps a file with a
 * password into one (MS-OFFCRYPTO 2.3.4: the stream `EncryptedPackage`), and Word 97 to 2003 wrote them (MS-DOC 2.1.1:
 * the stream `WordDocument`). Names of streams are UTF-16; each stands once, in the directory.
 */
export function compoundFault(bytes: Uint8Array): PackageFault | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!data.subarray(0, 8).equals(signature)) return null
  const holds = (name: string) => data.includes(Buffer.from(name, 'utf16le'))
  if (holds('WordDocument')) return packageFault('legacyWord')
  if (holds('EncryptedPackage')) return packageFault('encrypted')
  const format = holds('Workbook') ? 'Excel' : holds('PowerPoint Document') ? 'PowerPoint' : null
  return { kind: 'notWord', part: null, format }
}
