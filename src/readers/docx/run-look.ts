import { childOf, valOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import { numberOf, toggleOf } from './xml-nodes.ts'

/** Formatting of characters as one element says it; null where it says nothing. */
export interface RunLook {
  bold: boolean | null
  boldComplex: boolean | null
  italic: boolean | null
  italicComplex: boolean | null
  strike: boolean | null
  underline: boolean | null
  hidden: boolean | null
  code: boolean | null
  size: number | null
  sizeComplex: number | null
  lang: string | null
  langComplex: string | null
  langEastAsia: string | null
  rightToLeft: boolean | null
}

const fontsForCode =
  /^(?:courier|consolas|menlo|monaco|lucida console|andale mono|source code|fira (?:code|mono)|roboto mono|dejavu sans mono|liberation mono|ubuntu mono|inconsolata|jetbrains mono|cascadia|noto sans mono|ibm plex mono|sf mono)/i

/** What run properties say (17.3.2.28). */
export function lookOf(properties: XmlElement | null): RunLook {
  const underline = childOf(properties, 'w:u')?.attributes['w:val']
  const strike = toggleOf(properties, 'w:strike') ?? toggleOf(properties, 'w:dstrike')
  const lang = childOf(properties, 'w:lang')?.attributes
  const fonts = childOf(properties, 'w:rFonts')?.attributes
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? null
  return {
    bold: toggleOf(properties, 'w:b'),
    boldComplex: toggleOf(properties, 'w:bCs'),
    italic: toggleOf(properties, 'w:i'),
    italicComplex: toggleOf(properties, 'w:iCs'),
    strike,
    underline: underline === undefined ? null : underline !== 'none',
    hidden: toggleOf(properties, 'w:vanish'),
    code: font === null ? null : fontsForCode.test(font),
    size: numberOf(valOf(properties, 'w:sz')),
    sizeComplex: numberOf(valOf(properties, 'w:szCs')),
    lang: lang?.['w:val'] ?? null,
    langComplex: lang?.['w:bidi'] ?? null,
    langEastAsia: lang?.['w:eastAsia'] ?? null,
    rightToLeft: toggleOf(properties, 'w:rtl'),
  }
}

/** One look on top of another. */
export function layLook(under: RunLook, over: RunLook): RunLook {
  const look = { ...under } as Record<string, unknown>
  for (const [name, value] of Object.entries(over)) if (value !== null) look[name] = value
  return look as unknown as RunLook
}

export const noLook: RunLook = lookOf(null)
