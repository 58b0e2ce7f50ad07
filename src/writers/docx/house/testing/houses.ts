import type { HouseDocument } from '../../../../template/theme.ts'
import { makePng } from '../../../../testing/make-images.ts'
import { field, font, houseDocument, page, picture, size, style, words } from './house-document.ts'

const keep = '<w:keepNext/><w:keepLines/>'
const colour = (value: string) => `<w:color w:val="${value}"/>`
const spacing = (before: number, after: number) => `<w:spacing w:before="${before}" w:after="${after}"/>`
const defaults = (face: string, points: number, lang: string) =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${font(face)}${size(points)}<w:lang w:val="${lang}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`
const latent =
  '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="2"><w:lsdException w:name="Normal" w:uiPriority="0" w:qFormat="1"/></w:latentStyles>'
const fixed =
  style('DefaultParagraphFont', 'Default Paragraph Font', { type: 'character', isDefault: true }) +
  style('TableNormal', 'Normal Table', {
    type: 'table',
    isDefault: true,
    more: '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  }) +
  style('NoList', 'No List', { type: 'numbering', isDefault: true })

const bulletLevel = (level: number, styled: string, sign: string) =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/>${styled}<w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${360 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>`
const letterLevel = (level: number, styled: string) =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>${styled}<w:lvlText w:val="(%${level + 1})"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${425 * (level + 1)}" w:hanging="425"/></w:pPr></w:lvl>`
const abstract = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}" w15:restartNumberingAfterBreak="0" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w:nsid w:val="0A0B0C${id + 10}"/><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`
const num = (id: number, base: number) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${base}"/></w:num>`

/** Letter page, Georgia, a logo in its header, squares as bullets, letters as numbers, a table style, a macro's name. */
export function englishHouse(): HouseDocument {
  const styles = [
    defaults('Georgia', 11, 'en-US'),
    latent,
    style('Normal', 'Normal', { isDefault: true, more: '<w:qFormat/>' }),
    fixed,
    style('BodyText', 'Body Text', { basedOn: 'Normal', paragraph: '<w:spacing w:after="140"/>' }),
    style('Title', 'Title', {
      basedOn: 'Normal',
      paragraph: spacing(240, 200),
      run: `${colour('7A1F3D')}${size(28)}`,
    }),
    style('Subtitle', 'Subtitle', { basedOn: 'Normal', run: `<w:caps/>${colour('595959')}${size(12)}` }),
    ...[20, 14, 12].map((points, at) =>
      style(`Heading${at + 1}`, `heading ${at + 1}`, {
        basedOn: 'Normal',
        more: '<w:next w:val="BodyText"/><w:qFormat/>',
        paragraph: `${keep}${spacing(320 - at * 60, 100)}<w:outlineLvl w:val="${at}"/>`,
        run: `<w:b/>${colour('7A1F3D')}${size(points)}`,
      }),
    ),
    style('ListBullet', 'List Bullet', {
      basedOn: 'BodyText',
      paragraph: '<w:numPr><w:numId w:val="40"/></w:numPr>',
    }),
    style('ListNumber', 'List Number', {
      basedOn: 'BodyText',
      paragraph: '<w:numPr><w:numId w:val="41"/></w:numPr>',
    }),
    style('Header', 'header', {
      basedOn: 'Normal',
      paragraph: '<w:tabs><w:tab w:val="center" w:pos="4680"/><w:tab w:val="right" w:pos="9360"/></w:tabs>',
      run: size(9),
    }),
    style('Footer', 'footer', {
      basedOn: 'Normal',
      paragraph: '<w:tabs><w:tab w:val="center" w:pos="4680"/><w:tab w:val="right" w:pos="9360"/></w:tabs>',
      run: size(9),
    }),
    style('Quote', 'Quote', {
      basedOn: 'BodyText',
      paragraph: '<w:ind w:left="720" w:right="720"/>',
      run: '<w:i/>',
    }),
    style('Question', 'Question', {
      type: 'character',
      custom: true,
      basedOn: 'DefaultParagraphFont',
      run: '<w:i/>',
    }),
    style('HarbourTable', 'Harbour Table', {
      type: 'table',
      custom: true,
      basedOn: 'TableNormal',
      more: '<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="7A1F3D"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="7A1F3D"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="D9C3CB"/></w:tblBorders></w:tblPr>',
    }),
  ]
  return houseDocument({
    path: 'harbour.docx',
    styles: styles.join(''),
    numbering:
      abstract(30, `${bulletLevel(0, '<w:pStyle w:val="ListBullet"/>', '▪')}${bulletLevel(1, '', '–')}`) +
      abstract(31, `${letterLevel(0, '<w:pStyle w:val="ListNumber"/>')}${letterLevel(1, '')}`) +
      num(40, 30) +
      num(41, 31),
    settings:
      '<w:attachedTemplate r:id="template"/><w:trackRevisions/><w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:defaultTabStop w:val="360"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:rsids><w:rsidRoot w:val="00A77427"/></w:rsids><w:themeFontLang w:val="en-US"/><w:decimalSymbol w:val="."/>',
    links: {
      settings: [['template', 'attachedTemplate', 'https://harbour.example/t.dotm']],
      header1: [
        ['logo', 'image', 'media/logo.png'],
        ['spy', 'image', 'https://harbour.example/pixel.png'],
      ],
      footer1: [
        ['site', 'hyperlink', 'https://harbour.example/'],
        ['file', 'hyperlink', 'file:///etc//passwd'],
      ],
    },
    section: `<w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/>${page(12240, 15840, 1440)}<w:cols w:num="2"/>`,
    furniture: {
      header1: `<w:p w:rsidR="00A77427"><w:pPr><w:pStyle w:val="Header"/></w:pPr>${picture('logo', 914400, 304800)}<w:r><w:tab/></w:r><w:bookmarkStart w:id="0" w:name="title"/>${field('TITLE', 'House template')}<w:bookmarkEnd w:id="0"/>${picture('spy', 9525, 9525)}</w:p>`,
      footer1: `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:hyperlink r:id="site">${words('Harbour Commission')}</w:hyperlink>${words(' ')}<w:hyperlink r:id="file">${words('files')}</w:hyperlink><w:r><w:tab/></w:r><w:r><w:tab/></w:r>${field('PAGE', '1')}${words(' / ')}${field('NUMPAGES', '9')}${field('INCLUDETEXT "C:\\\\secret.txt"', '·')}</w:p>`,
    },
    files: {
      'word/media/logo.png': makePng({ width: 120, height: 40, pixel: () => [122, 31, 61] }),
      'word/vbaProject.bin': 'macro',
    },
  })
}

/** Word in French: names in English, ids in French; A4, Garamond, text that is justified and stands in. */
export function frenchIdsHouse(): HouseDocument {
  const heading = (level: number, points: number) =>
    style(`Titre${level}`, `heading ${level}`, {
      basedOn: 'Normal',
      more: '<w:next w:val="Corpsdetexte"/><w:link w:val="Titre1Car"/>',
      paragraph: `${keep}<w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="3"/></w:numPr>${spacing(280, 120)}<w:outlineLvl w:val="${level - 1}"/>`,
      run: `<w:b/>${colour('004B87')}${size(points)}`,
    })
  const numbers = [0, 1]
    .map(
      (level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${level === 0 ? 'upperRoman' : 'upperLetter'}"/><w:pStyle w:val="Titre${level + 1}"/><w:lvlText w:val="%${level + 1}."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl>`,
    )
    .join('')
  const styles = [
    defaults('Garamond', 12, 'fr-FR'),
    style('Normal', 'Normal', { isDefault: true }),
    fixed.replaceAll('DefaultParagraphFont', 'Policepardfaut').replaceAll('"TableNormal"', '"TableauNormal"'),
    style('Corpsdetexte', 'Body Text', {
      basedOn: 'Normal',
      paragraph: '<w:ind w:left="567" w:firstLine="340"/><w:jc w:val="both"/>',
    }),
    style('Titre', 'Title', {
      basedOn: 'Normal',
      paragraph: '<w:jc w:val="center"/>',
      run: `<w:b/>${size(22)}`,
    }),
    heading(1, 16),
    heading(2, 13),
    style('Listepuces', 'List Bullet', {
      basedOn: 'Corpsdetexte',
      paragraph: '<w:numPr><w:numId w:val="5"/></w:numPr><w:ind w:left="924" w:hanging="357"/>',
    }),
    style('Pieddepage', 'footer', { basedOn: 'Normal', run: size(9) }),
    style('Notedebasdepage', 'footnote text', { basedOn: 'Normal', run: size(9) }),
    style('TM1', 'toc 1', { basedOn: 'Normal', run: '<w:b/>' }),
  ]
  return houseDocument({
    path: 'maison.docx',
    styles: styles.join(''),
    numbering:
      abstract(1, numbers) +
      abstract(2, bulletLevel(0, '<w:pStyle w:val="Listepuces"/>', '—')) +
      num(3, 1) +
      num(5, 2),
    settings: '<w:mirrorMargins/><w:evenAndOddHeaders/>',
    section: `<w:footerReference w:type="default" r:id="footer1"/><w:footerReference w:type="even" r:id="footer2"/>${page(11906, 16838, 1134).replace('w:gutter="0"', 'w:gutter="284"')}`,
    furniture: {
      footer1: `<w:p><w:pPr><w:pStyle w:val="Pieddepage"/><w:jc w:val="right"/></w:pPr>${field('PAGE', '1')}</w:p>`,
      footer2: `<w:p><w:pPr><w:pStyle w:val="Pieddepage"/></w:pPr>${field('PAGE', '2')}</w:p>`,
    },
  })
}

/** Names as people read them, as other programs store them; ids that say nothing. `more` are further styles. */
function namedHouse(
  path: string,
  lang: string,
  face: string,
  names: readonly string[],
  section: string,
): HouseDocument {
  const [
    body = '',
    title = '',
    subtitle = '',
    heading = '',
    bullet = '',
    quote = '',
    footer = '',
    caption = '',
  ] = names
  const styles = [
    defaults(face, 10.5, lang),
    style('s1', 'Standard', { isDefault: true }),
    fixed,
    style('s2', body, { basedOn: 's1', custom: true, paragraph: '<w:spacing w:after="160"/>' }),
    style('s3', title, { basedOn: 's1', custom: true, run: `${colour('1E6B3A')}${size(26)}` }),
    style('s4', subtitle, { basedOn: 's1', custom: true, run: colour('6B6B6B') }),
    ...[17, 13, 11].map((points, at) =>
      style(`h${at}`, `${heading} ${at + 1}`, {
        basedOn: 's1',
        custom: true,
        paragraph: `${keep}${spacing(260, 80)}`,
        run: `<w:b/>${colour('1E6B3A')}${size(points)}`,
      }),
    ),
    style('s5', bullet, { basedOn: 's2', custom: true, paragraph: '<w:ind w:left="357" w:hanging="357"/>' }),
    style('s6', quote, { basedOn: 's2', custom: true, paragraph: '<w:ind w:left="567"/>', run: '<w:i/>' }),
    style('s7', footer, { basedOn: 's1', custom: true, run: `${colour('6B6B6B')}${size(8)}` }),
    style('s8', caption, { basedOn: 's1', custom: true, run: `<w:i/>${size(9)}` }),
  ]
  return houseDocument({ path, styles: styles.join(''), section })
}

export const frenchNamesHouse = (): HouseDocument =>
  namedHouse(
    'nom.docx',
    'fr-FR',
    'Calibri',
    [
      'Corps de texte',
      'Titre',
      'Sous-titre',
      'Titre',
      'Liste à puces',
      'Citation',
      'Pied de page',
      'Légende',
    ],
    page(11906, 16838, 1417),
  )

export const germanHouse = (): HouseDocument =>
  namedHouse(
    'haus.dotx',
    'de-DE',
    'Arial',
    [
      'Textkörper',
      'Titel',
      'Untertitel',
      'Überschrift',
      'Aufzählungszeichen',
      'Zitat',
      'Fußzeile',
      'Beschriftung',
    ],
    page(11906, 16838, 1417),
  )

export const spanishHouse = (): HouseDocument =>
  namedHouse(
    'casa.docx',
    'es-ES',
    'Verdana',
    [
      'Texto independiente',
      'Título',
      'Subtítulo',
      'Título',
      'Lista con viñetas',
      'Cita',
      'Pie de página',
      'Epígrafe',
    ],
    page(16838, 11906, 1417, ' w:orient="landscape"'),
  )

/** No name that Word knows, but its own before each. */
export function oddHouse(): HouseDocument {
  const styles = [
    defaults('Trebuchet MS', 10, 'en-GB'),
    style('Normal', 'Normal', { isDefault: true, paragraph: '<w:spacing w:after="0"/>' }),
    fixed,
    style('acme1', 'ACME Heading', {
      basedOn: 'Normal',
      custom: true,
      paragraph: `${keep}<w:pageBreakBefore/>${spacing(0, 200)}`,
      run: `${colour('E05A00')}${size(18)}`,
    }),
    style('acme2', 'ACME Subheading', {
      basedOn: 'acme1',
      custom: true,
      paragraph: '<w:pageBreakBefore w:val="0"/>',
      run: size(13),
    }),
    style('acme3', 'ACME Text', { basedOn: 'Normal', custom: true, paragraph: '<w:spacing w:after="120"/>' }),
    style('acme4', 'Table Heading 1', { basedOn: 'Normal', custom: true, run: '<w:b/>' }),
  ]
  return houseDocument({ path: 'acme.docx', styles: styles.join(''), section: page(11906, 16838, 1701) })
}

/** A file with words and nothing else. */
export const bareHouse = (): HouseDocument =>
  houseDocument({ path: 'bare.docx', body: `<w:p>${words('Nothing here.')}</w:p>` })

/** Every house of the tests, by name. */
export const houses = {
  english: englishHouse,
  frenchIds: frenchIdsHouse,
  frenchNames: frenchNamesHouse,
  german: germanHouse,
  spanish: spanishHouse,
  odd: oddHouse,
  bare: bareHouse,
} as const
