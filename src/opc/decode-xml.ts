const strict = { fatal: true }

/** The declaration, as far as it names an encoding (https://www.w3.org/TR/xml/#sec-prolog-dtd). */
const declaration = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']*)["']/

/**
 * Bytes of XML as text without a byte order mark, or null where they are not in the encoding they claim. Packages hold
 * UTF-8 and UTF-16 only (ECMA-376-2, “XML usage”); whatever else is declared is null, too.
 */
export function decodeXml(bytes: Uint8Array): string | null {
  const encoding = utf16Of(bytes)
  try {
    if (encoding !== null) return new TextDecoder(encoding, strict).decode(bytes)
    const text = new TextDecoder('utf-8', strict).decode(bytes)
    const declared = declaration.exec(text.slice(0, 200))?.[1] ?? 'utf-8'
    return /^(utf-?8|us-ascii)$/i.test(declared) ? text : null
  } catch {
    return null
  }
}

/** By byte order mark, or by the zero beside the first `<`. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return null
}
