import type { Writer } from './writer.ts'

/** One line a format: its extension, and the writer, loaded only when asked for. */
const registry = {
  pdf: { extension: '.pdf', load: async () => (await import('./pdf/write-pdf.ts')).pdfWriter },
  docx: { extension: '.docx', load: async () => (await import('./docx/write-docx.ts')).docxWriter },
  md: { extension: '.md', load: async () => (await import('./markdown/write-markdown.ts')).markdownWriter },
} satisfies Record<string, { extension: string; load: () => Promise<Writer> }>

export type Format = keyof typeof registry

/** The formats a pack can be written in, as `--format` names them. */
export const formats = Object.keys(registry) as Format[]

export function isFormat(name: string): name is Format {
  return Object.hasOwn(registry, name)
}

/** File extension of a format, with the dot. */
export function extensionOf(format: Format): string {
  return registry[format].extension
}

export function loadWriter(format: Format): Promise<Writer> {
  return registry[format].load()
}
