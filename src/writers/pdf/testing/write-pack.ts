import { DiagnosticList } from '../../../diagnostics/report.ts'
import type { Pack } from '../../../template/pack.ts'
import type { Theme } from '../../../template/theme.ts'
import { pdfWriter } from '../write-pdf.ts'

/** A pack as PDF, and what was said of it: `BP602 warning …`. */
export async function writePack(
  pack: Pack,
  theme: Theme,
): Promise<{ bytes: Uint8Array | null; messages: string[] }> {
  const list = new DiagnosticList(null)
  const bytes = await pdfWriter.write(pack, theme, list.report)
  return { bytes, messages: list.all.map((one) => `${one.code} ${one.severity} ${one.what}`) }
}

/** A pack as PDF. Throws where none can be made. */
export async function bytesOfPack(pack: Pack, theme: Theme): Promise<Uint8Array> {
  const { bytes, messages } = await writePack(pack, theme)
  if (bytes === null) throw new Error(`no PDF was made: ${messages.join('; ')}`)
  return bytes
}
