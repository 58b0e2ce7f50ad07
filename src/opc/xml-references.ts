/** The five entities that XML has without a DOCTYPE (https://www.w3.org/TR/xml/#sec-predefined-ent). */
const predefined: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Text with its references in place of what they stand for, or null where one is unknown or names no character. */
export function resolveReferences(text: string): string | null {
  let known = true
  const resolved = text.replace(/&([^;&]{0,20});?/g, (all, name: string) => {
    const character = all.endsWith(';') ? characterOf(name) : null
    if (character === null) known = false
    return character ?? ''
  })
  return known ? resolved : null
}

function characterOf(name: string): string | null {
  if (name.startsWith('#')) return numbered(name)
  return Object.hasOwn(predefined, name) ? (predefined[name] ?? null) : null
}

function numbered(name: string): string | null {
  const digits = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name)
  if (digits === null || name.startsWith('#X')) return null
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16)
  return isCharacter(code) ? String.fromCodePoint(code) : null
}

/** `Char` of XML 1.0 (2.2). */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}
