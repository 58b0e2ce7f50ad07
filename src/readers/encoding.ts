/** Text as it was decoded; `guessed` names the encoding when nothing in the file said so. */
export interface DecodedText {
  text: string
  guessed: string | null
}

/** Bytes 0x80 to 0x9F in Windows-1252; the five unused ones stay control characters. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** A tenth of the NUL bytes may stand on the other side: a few characters of a UTF-16 text end in a zero byte. */
const STRAY_ZEROS = 0.1

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** UTF-16 by byte order mark or by its zero bytes, else UTF-8, else Windows-1252, which reads anything. */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: utf16(bytes.subarray(2), 'LE'), guessed: null }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: utf16(bytes.subarray(2), 'BE'), guessed: null }
  const order = guessUtf16(bytes)
  if (order !== null) return { text: utf16(bytes, order), guessed: `UTF-16 ${order}` }
  try {
    return { text: utf8.decode(bytes), guessed: null }
  } catch {
    return { text: latin(bytes), guessed: 'Windows-1252 (Latin-1)' }
  }
}

/** Letters of one half of Unicode share a byte, zero for ASCII: spaces and line ends are enough to see the order. */
function guessUtf16(bytes: Uint8Array): 'LE' | 'BE' | null {
  if (!bytes.includes(0)) return null
  const zeros = [0, 0]
  let controls = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
    else if (byte < 9) controls++
  }
  const [even = 0, odd = 0] = zeros
  const most = Math.max(even, odd)
  if (Math.min(even, odd) > most * STRAY_ZEROS) return null
  // Few zeros: other scripts than Latin, whose letters show as control bytes (04 Cyrillic, 06 Arabic). Else a text
  // of single bytes with some NULs in it, which is binary.
  if (most < bytes.length / 5 && controls < bytes.length / 50) return null
  const order = odd > even ? 'LE' : 'BE'
  return hasOnlyText(utf16(bytes, order)) ? order : null
}

/** A binary file read as UTF-16 soon shows a half character, a noncharacter or a control character. */
function hasOnlyText(text: string): boolean {
  return !/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd\ufffe\uffff]/.test(text)
}

/** A last odd byte is cut off; half characters become U+FFFD. */
function utf16(bytes: Uint8Array, order: 'LE' | 'BE'): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(order === 'LE' ? even : even.swap16())
}

/** Not by TextDecoder: releases of Node differ in how they read 0x80 to 0x9F. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (one) => windows1252[one.charCodeAt(0) - 0x80] ?? one)
}
