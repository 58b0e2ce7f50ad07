import type { OpcPackage } from './open-package.ts'

/** Where the custom properties of a document of ours are. */
export const customPropertiesPart = 'docProps/custom.xml'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
/** The set that properties named by users are of (ECMA-376-1, 22.3.2.2). */
const userDefined = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

/** Custom properties as a part (ECMA-376-1, 22.3), in the order of the record. Their numbers begin at 2. */
export function customPropertiesXml(properties: Readonly<Record<string, string>>): string {
  const lines = Object.entries(properties).map(
    ([name, value], at) =>
      `<property fmtid="${userDefined}" pid="${at + 2}" name="${escaped(name)}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${lines.join('')}</Properties>`
}

/** The relationship of the package to that part. */
export const customPropertiesRelationship = `<Relationship Id="customProperties" Type="${office}/relationships/custom-properties" Target="${customPropertiesPart}"/>`

/** Its entry among the content types. */
export const customPropertiesOverride = `<Override PartName="/${customPropertiesPart}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>`

/**
 * Custom properties of a document by name, those that hold text: ours, whoever saved the file since. Word keeps them in
 * their part; LibreOffice writes the part anew.
 */
export function customProperties(parts: OpcPackage): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const home = parts.relationships('').find((one) => /^custom-?properties$/i.test(one.type) && !one.external)
  for (const child of (home && parts.xml(home.target)?.children) ?? []) {
    if (typeof child === 'string' || child.name !== 'op:property') continue
    const { name } = child.attributes
    const value = child.children.find((one) => typeof one !== 'string')
    if (name === undefined || typeof value !== 'object' || value.name !== 'vt:lpwstr') continue
    found.set(name, value.children.filter((one) => typeof one === 'string').join(''))
  }
  return found
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
