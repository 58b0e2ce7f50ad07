/** Formats people send instead of text, by extension. */
const byExtension: Readonly<Record<string, string>> = {
  '.docx': 'Word',
  '.docm': 'Word',
  '.dotx': 'Word',
  '.dotm': 'Word',
  '.doc': 'Word',
  '.pdf': 'PDF',
  '.odt': 'OpenDocument',
  '.rtf': 'RTF',
  '.pptx': 'PowerPoint',
  '.ppt': 'PowerPoint',
  '.xlsx': 'Excel',
  '.xls': 'Excel',
  '.pages': 'Pages',
  '.epub': 'EPUB',
}

/** First bytes that give a format away whatever the file is called. */
const signatures: readonly (readonly [bytes: string, format: string])[] = [
  ['PK\x03\x04', 'Zip'],
  ['%PDF', 'PDF'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'Word'],
  ['{\\rtf', 'RTF'],
]

/** The lower-case extension with its dot, or `''`. A name that only starts with a dot has none. */
export function extensionOf(path: string): string {
  return /[^/\\](\.[^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

/**
 * Is this a Word file, by its name or its first bytes, whatever it is called? Also an old one (.doc), or one that a
 * password locks: whoever opens it says so.
 */
export function isWordFile(path: string, bytes: Uint8Array): boolean {
  return unreadableFormat(path, bytes) === 'Word'
}

/** Name of the format, if it is one that is no text; by extension or first bytes. */
export function unreadableFormat(path: string, bytes: Uint8Array): string | null {
  const named = byExtension[extensionOf(path)]
  if (named !== undefined) return named
  const start = latin1(bytes.subarray(0, 8))
  const found = signatures.find(([signature]) => start.startsWith(signature))
  if (!found) return null
  if (found[1] !== 'Zip') return found[1]
  // The directory at the end names the parts, in whatever order they stand.
  const head = latin1(bytes.subarray(0, 4096)) + latin1(bytes.subarray(-8192))
  if (head.includes('word/') || head.includes('[Content_Types].xml')) return 'Word'
  return head.includes('opendocument') ? 'OpenDocument' : 'Zip'
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
