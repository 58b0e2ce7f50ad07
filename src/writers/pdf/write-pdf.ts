import type { Report } from '../../diagnostics/report.ts'
import { openFonts } from '../../layout/fonts/font-set.ts'
import { reportMissing } from '../../layout/fonts/report-missing.ts'
import { tellFontFaults } from '../../layout/fonts/tell-font-faults.ts'
import { layOutPack } from '../../layout/lay-out-pack.ts'
import { openTextTools } from '../../layout/text/text-tools.ts'
import { readResourceNow } from '../../resources.ts'
import type { Pack } from '../../template/pack.ts'
import type { Theme } from '../../template/theme.ts'
import { deflate } from '../deflate.ts'
import { fileDate } from '../file-date.ts'
import type { Writer } from '../writer.ts'
import type { EmbeddedImages } from './images/embed-images.ts'
import { infoOf, metadataOf, xmpOf } from './metadata.ts'
import { Canvas } from './paint/canvas.ts'
import { paintPack } from './paint/paint-pack.ts'
import { openPdf, type PdfFile, pdfText } from './pdf-file.ts'
import { printedTexts } from './printed-texts.ts'
import { writePacked } from './write-packed.ts'

/** Tagged PDF/A-2a and PDF/UA-1 with embedded fonts, in every script that a font is there for. */
export const pdfWriter: Writer = {
  format: 'pdf',
  extension: '.pdf',
  write: (pack, theme, report) => tellFontFaults(report, () => writePdf(pack, theme, report)),
}

async function writePdf(pack: Pack, theme: Theme, report: Report): Promise<Uint8Array | null> {
  const [fonts, pdf] = await Promise.all([openFonts(theme), openPdf()])
  const tools = await openTextTools(fonts, printedTexts(pack), pack.dir === 'rtl')
  const layout = layOutPack(pack, theme, tools)
  const canvas = new Canvas(pdf, theme, await imagesOf(pdf, pack))
  paintPack(canvas, pack, layout, tools)
  if (!reportMissing(tools.missing, fonts, report)) return null
  canvas.finish()
  const metadata = metadataOf(pack, fileDate(pack.properties.versionDate, process.env.SOURCE_DATE_EPOCH))
  writeCatalogue(pdf, xmpOf(metadata), pack.lang)
  return pdf.finish(infoOf(metadata))
}

/** Most packs have no pictures, and need not wait for what writes them. */
async function imagesOf(pdf: PdfFile, { assets }: Pack): Promise<EmbeddedImages> {
  if (assets.length === 0) return new Map()
  const { embedImages } = await import('./images/embed-images.ts')
  return embedImages(pdf, assets)
}

/** The profile of sRGB, compressed once. */
let profile: Uint8Array | undefined

/** What PDF/A and PDF/UA ask of the file as a whole. */
function writeCatalogue(pdf: PdfFile, xmp: string, language: string): void {
  const metadata = writePacked(pdf, new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' })
  profile ??= deflate(readResourceNow('dist/assets/sRGB.icc'))
  const icc = writePacked(pdf, profile, { N: 3, Filter: 'FlateDecode' })
  const intent = pdf.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: pdfText('sRGB IEC61966-2.1'),
    Info: pdfText('sRGB IEC61966-2.1'),
    DestOutputProfile: icc,
  })
  intent.end()
  Object.assign(pdf.root.data, {
    Metadata: metadata,
    OutputIntents: [intent],
    Lang: pdfText(language),
    // Pages are called by the numbers that their feet say.
    PageLabels: { Nums: [0, { S: 'D' }] },
    // pdfkit ends it itself.
    ViewerPreferences: pdf.ref({ DisplayDocTitle: true }),
  })
}
