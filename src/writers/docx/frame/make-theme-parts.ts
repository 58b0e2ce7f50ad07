import { Document, Packer, Paragraph } from 'docx'
import type { Theme } from '../../../template/theme.ts'
import { paragraphStyles, wordStyles } from './style-list.ts'
import { stylesOf } from './styles.ts'
import { tableStylesXml } from './table-styles.ts'
import type { ThemeParts } from './theme-parts.ts'

/** Styles, settings and fonts of a theme, as the library writes them. */
export function makeThemeParts(theme: Theme, rtl: boolean): ThemeParts {
  const parts = compile(
    new Document({ styles: stylesOf(theme, rtl), sections: [{ children: [new Paragraph('')] }] }),
  )
  const part = (name: string) => String(parts.get(name) ?? '')
  return {
    styles: ourStyles(part('word/styles.xml'), tableStylesXml(theme)),
    settings: part('word/settings.xml'),
    fontTable: part('word/fontTable.xml'),
    theme: part('word/theme/theme1.xml'),
  }
}

/** The parts of a file, by path. The library keeps its compiler private, and its own zip carries the clock. */
function compile(document: Document): ReadonlyMap<string, string | Uint8Array> {
  const packer = Packer as unknown as {
    compiler: { compile(file: Document): Map<string, string | Uint8Array> }
  }
  return packer.compiler.compile(document)
}

/** Word's own base of all tables, characters and lists, which every file has. */
const bases =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'

/**
 * The library adds styles of Word 2013 in colours of its own to ours. Lists get their numbering here: its options have
 * none for a style.
 */
function ourStyles(xml: string, tables: string): string {
  const numbering = new Map(paragraphStyles.map((one) => [one.id, one.numbering]))
  const wanted = new Set([
    'Normal',
    'TableNormal',
    ...paragraphStyles.flatMap(({ id }) => [id, `${id}Char`]),
    ...wordStyles.map(({ id }) => id),
  ])
  const seen = new Set<string>()
  // Ours come last, so that they win where both have one of an id.
  const styles = [...xml.matchAll(/<w:style [^>]*w:styleId="([^"]+)"[^>]*>.*?<\/w:style>/gs)].reverse()
  const kept = styles.flatMap(([style, id = '']) => {
    if (!wanted.has(id) || seen.has(id)) return []
    seen.add(id)
    const list = numbering.get(id)
    return [markedCustom(list ? withNumbering(style, list) : style)]
  })
  const head = xml.slice(0, xml.indexOf('<w:style '))
  return `${head}${bases}${kept.reverse().join('')}${tables}</w:styles>`
}

/** Numberings 1 and 2 are bullets and numbers: see `numbering.ts`. */
function withNumbering(
  style: string,
  { kind, level }: { kind: 'bullets' | 'numbers'; level: number },
): string {
  const number = `<w:numPr>${level === 0 ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${kind === 'bullets' ? 1 : 2}"/></w:numPr>`
  return style.replace('<w:pPr>', `<w:pPr>${number}`)
}

/** Word offers styles that it does not know by itself as custom ones. */
function markedCustom(style: string): string {
  const name = /<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? ''
  return custom.test(name) ? style.replace('<w:style ', '<w:style w:customStyle="1" ') : style
}

/** Names that Word does not know by itself. */
const custom =
  /^(?:Pack|Kicker|Code|Rule|Minor|To Be|Question|Writing|Answer|Fact|Person|Agenda|Table (?:Text|Heading|Gap)|Note|Audience|Missing|Inline)| Char$/
