import { basename } from 'node:path'

/** Bytes of a name in UTF-8 that every file system takes, with room for a sync client's own ending. */
const longestName = 200

/** Names of devices on Windows, with any extension (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)|^_vti_/i

/** The name of a brief's packs: its file name without extension, and `brief` for stdin (null). */
export function stemOf(path: string | null): string {
  if (path === null) return 'brief'
  return basename(path).replace(/\.[a-z][a-z0-9]{0,7}$/i, '')
}

/**
 * `<brief>.<template>[.<language>].<extension>`, legal on Windows and SharePoint: letters of any script are kept,
 * forbidden characters become `-`, and names of devices get a `_` in front.
 * @param language null for the brief's own
 * @param extension with its dot
 */
export function packFileName(
  stem: string,
  template: string,
  language: string | null,
  extension: string,
): string {
  const ending = `.${legal(template)}${language === null ? '' : `.${language}`}${extension}`
  const room = longestName - Buffer.byteLength(ending)
  const name = `${cutToBytes(legal(stem), room) || 'brief'}${ending}`
  return reserved.test(name) ? `_${name}` : name
}

function legal(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}"*:<>?/\\|]/gu, '-')
    .replace(/^[~.\s]+\$?/u, '')
    .replace(/[.\s]+$/u, '')
}

/** Cuts between letters, so that no half letter is left. */
function cutToBytes(text: string, room: number): string {
  let cut = ''
  let bytes = 0
  for (const letter of text) {
    bytes += Buffer.byteLength(letter)
    if (bytes > room) break
    cut += letter
  }
  return legal(cut)
}
