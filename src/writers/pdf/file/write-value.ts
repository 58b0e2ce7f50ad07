/** An object that others of the file refer to by its number. */
export interface Numbered {
  readonly id: number
}

/** A reference to an object of the file (PDF 32000-1, 7.3.10). */
export function writeReference({ id }: Numbered): string {
  return `${id} 0 R`
}

/** Tells objects of the file from plain maps. */
export type IsReference = (value: object) => value is Numbered

/**
 * A value as the file holds it, in Latin-1 characters (PDF 32000-1, 7.3): a string is a name and a `String` object a
 * text; maps are dictionaries, without what is undefined; objects of the file are references.
 */
export function writeValue(value: unknown, isReference: IsReference = isNone): string {
  switch (typeof value) {
    case 'string':
      return writeName(value)
    case 'number':
      return writeNumber(value)
    case 'boolean':
      return `${value}`
    case 'undefined':
      return 'null'
    case 'object':
      return value === null ? 'null' : writeObject(value, isReference)
    default:
      throw new Error(`A PDF has no ${typeof value}`)
  }
}

/** For values that refer to nothing. */
const isNone: IsReference = (_value): _value is Numbered => false

function writeObject(value: object, isReference: IsReference): string {
  if (value instanceof String) return writeText(value.valueOf())
  if (Array.isArray(value)) {
    let out = '['
    for (const one of value) out += (out === '[' ? '' : ' ') + writeValue(one, isReference)
    return `${out}]`
  }
  if (isReference(value)) return writeReference(value)
  if (value instanceof Date) return writeDate(value)
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`
  let out = '<<'
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key]
    // Keys are all ours, and regular.
    if (inner !== undefined) out += `/${key} ${writeValue(inner, isReference)}`
  }
  return `${out}>>`
}

const regular = /^[\w.+\-*:]*$/

function writeName(name: string): string {
  if (regular.test(name)) return `/${name}`
  const bytes = [...new TextEncoder().encode(name)]
  const escaped = bytes.map((byte) => {
    const character = String.fromCharCode(byte)
    return regular.test(character) ? character : `#${byte.toString(16).padStart(2, '0')}`
  })
  return `/${escaped.join('')}`
}

/** Six decimals, never an exponent. */
function writeNumber(value: number): string {
  if (Number.isSafeInteger(value)) return `${value}`
  if (!(Math.abs(value) < 1e15)) throw new Error(`A PDF has no number ${value}`)
  const rounded = Math.round(value * 1e6) / 1e6
  const text = `${rounded}`
  return text.includes('e') ? rounded.toFixed(6) : text
}

const plain = /^[\x20-\x7e]*$/

/** A text string (PDF 32000-1, 7.9.2.2): printable ASCII as it is, all else in UTF-16, high byte first. */
export function writeText(text: string): string {
  if (plain.test(text)) return `(${text.replace(/[()\\]/g, '\\$&')})`
  let bytes = '\xfe\xff'
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    bytes += String.fromCharCode(unit >> 8, unit & 0xff)
  }
  // A carriage return would be read as a line feed.
  return `(${bytes.replace(/[()\\]/g, '\\$&').replaceAll('\r', '\\r')})`
}

function writeDate(date: Date): string {
  return `(D:${date.toISOString().replace(/\.\d+|[-:T]/g, '')})`
}
