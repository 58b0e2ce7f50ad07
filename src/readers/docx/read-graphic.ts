import { childOf, elementsOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import { undescribedPicture } from '../../pack-document/undescribed-picture.ts'
import { addWords, type ParagraphDraft } from './paragraph-draft.ts'
import { readAlternatives } from './read-alternatives.ts'
import type { Story } from './story.ts'
import { findAll, textIn } from './xml-nodes.ts'

/** What a graphic says of itself, for who can't see it. */
interface Told {
  alt: string
  decorative: boolean
}

/** A drawing (ECMA-376-1, 20.4), its older form (VML), or an embedded object: pictures, text boxes, or a report. */
export function readGraphic(
  element: XmlElement,
  draft: ParagraphDraft,
  story: Story,
  link: string | null,
): void {
  const graphic: Graphic = { draft, story, link, told: toldBy(element), used: false }
  visit(element, graphic)
}

interface Graphic {
  draft: ParagraphDraft
  story: Story
  link: string | null
  told: Told
  /** The description of the whole has gone to the first picture in it. */
  used: boolean
}

function visit(parent: XmlElement, graphic: Graphic): void {
  for (const element of elementsOf(parent)) visitElement(element, graphic)
}

const reported: Readonly<Record<string, string>> = {
  'c:chart': 'A chart',
  'cx:chart': 'A chart',
  'w:control': 'A control that runs a program (ActiveX)',
  'am3d:model3d': 'A model in three dimensions',
  'wp:contentPart': 'A drawing by hand',
  'wpi:contentPart': 'A drawing by hand',
  'w:movie': 'A film',
}

function visitElement(element: XmlElement, graphic: Graphic): void {
  const { draft, story } = graphic
  const { findings, lines } = story.reading
  const what = reported[element.name]
  if (what !== undefined) {
    findings.add('word-object', lines.point, { what })
    // What its author says of it in words is text of the brief.
    const { alt } = graphic.told
    if (!graphic.used) addWords(draft, story, alt, story.reading.formats.of(null, draft.style))
    graphic.used = true
    return
  }
  switch (element.name) {
    case 'w:txbxContent':
      draft.boxes.push({ element })
      return
    case 'pic:pic':
      addPicture(element, graphic)
      return
    case 'v:imagedata':
      addImage(element.attributes['r:id'] ?? element.attributes['o:relid'], graphic, null)
      return
    case 'dgm:relIds':
      addDiagram(element, graphic)
      return
    case 'a:txBody':
    case 'lc:txSp':
      addShapeWords(element, graphic)
      return
    case 'v:textpath':
      addWords(draft, story, element.attributes.string ?? '', story.reading.formats.of(null, draft.style))
      return
    case 'o:OLEObject':
      findings.add('word-object', lines.point, {
        what: `An embedded object (${shortened(element.attributes.ProgID ?? 'unknown')})`,
      })
      return
    case 'mc:AlternateContent':
      readAlternatives(element, draft, story, (form) => visit(form, graphic))
      return
    default:
      if (/^(?:1|t|true)$/.test(element.attributes['o:hr'] ?? '')) draft.rule = true
      else visit(element, graphic)
  }
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 60)}…` : text)

/** The description is `descr`; a title without one says as much. VML has `alt`. */
function toldBy(element: XmlElement): Told {
  const [properties] = findAll(element, 'wp:docPr')
  if (properties) return toldIn(properties)
  for (const shape of elementsOf(element)) {
    const alt = shape.attributes.alt
    if (alt !== undefined) return { alt: alt.trim(), decorative: false }
  }
  return { alt: '', decorative: false }
}

function toldIn(properties: XmlElement): Told {
  const { descr, title, name } = properties.attributes
  const [mark] = [...findAll(properties, 'adec:decorative')]
  const decorative = mark !== undefined && /^(?:1|true)$/.test(mark.attributes.val ?? '')
  const isOurs = name?.startsWith(undescribedPicture) === true
  return { alt: decorative || isOurs ? '' : (descr ?? title ?? '').trim(), decorative }
}

function addPicture(element: XmlElement, graphic: Graphic): void {
  const own = childOf(childOf(element, 'pic:nvPicPr'), 'pic:cNvPr')
  const [blip] = findAll(element, 'a:blip')
  const { 'r:embed': embed, 'r:link': linked } = blip?.attributes ?? {}
  addImage(embed ?? linked, graphic, own && toldIn(own))
}

function addImage(id: string | undefined, graphic: Graphic, own: Told | null): void {
  const { draft, story, link, told } = graphic
  const target = story.relationships.get(id ?? '')
  const { lines } = story.reading
  if (target === undefined || target.target === '') {
    story.reading.findings.add('word-object', lines.point, { what: 'An image that the file does not hold' })
    return
  }
  const said = graphic.used && own !== null ? own : told.alt === '' && !told.decorative && own ? own : told
  graphic.used = true
  draft.pieces.push({
    type: 'image',
    url: target.external ? target.target : target.target.replaceAll('%', '%25'),
    alt: said.alt.replace(/\s+/g, ' '),
    decorative: said.decorative,
    link,
    at: lines.point,
  })
}

/** SmartArt: its words stand in a part of their own (21.4). */
function addDiagram(element: XmlElement, { draft, story }: Graphic): void {
  const { package: from, findings, lines } = story.reading
  const target = story.relationships.get(element.attributes['r:dm'] ?? '')
  const data = target && !target.external ? from.xml(target.target) : null
  const words = data === null ? [] : wordsOfPoints(data)
  findings.add('word-diagram', lines.point)
  if (words.length > 0) draft.boxes.push({ words })
}

function wordsOfPoints(data: XmlElement): string[] {
  return [...findAll(data, 'dgm:pt')].flatMap((point) => [...findAll(point, 'a:p')].map(wordsOfShape))
}

function addShapeWords(element: XmlElement, { draft }: Graphic): void {
  const words = [...findAll(element, 'a:p')].map(wordsOfShape)
  if (words.some((one) => one !== '')) draft.boxes.push({ words })
}

const wordsOfShape = (paragraph: XmlElement): string =>
  [...findAll(paragraph, 'a:t')].map(textIn).join('').replace(/\s+/g, ' ').trim()
