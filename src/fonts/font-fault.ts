/** What can be wrong with a font file, in words for the user. */
export const fontFaults = {
  unreadable: {
    reason: 'the file can not be read',
    fix: 'Check the name, the folder and the permissions of the file.',
  },
  large: { reason: 'it is larger than 64 MB', fix: 'Choose a font of one script and one cut.' },
  none: { reason: 'it is no font file', fix: 'Name a TrueType font (.ttf).' },
  collection: {
    reason: 'it is a collection of several fonts (TTC)',
    fix: 'Take the cut that is wanted out of it, as a TrueType file of its own (.ttf).',
  },
  cff: {
    reason: 'it is OpenType with PostScript outlines (CFF)',
    fix: 'Name the TrueType version (.ttf) of the same family.',
  },
  woff: {
    reason: 'it is packed for web pages (WOFF)',
    fix: 'Name the TrueType file (.ttf) that it was made from.',
  },
  variable: {
    reason: 'it is a variable font',
    fix: 'Name the static files of the same family, one for each cut.',
  },
  restricted: {
    reason: 'its maker does not allow it to be embedded in a document',
    fix: 'Choose another font, or ask its maker for a version that may be embedded.',
  },
  undivided: {
    reason: 'its maker does not allow a part of it to be embedded',
    fix: 'Choose another font, or ask its maker for a version of which the letters used may be embedded.',
  },
  damaged: { reason: 'it is damaged', fix: 'Fetch the file anew from where it came from.' },
} as const satisfies Record<string, { reason: string; fix: string }>
export type FontFaultKind = keyof typeof fontFaults

/**
 * A font that fails while a pack is laid out. Text is measured deep inside, so that this is thrown; `tellFontFaults`
 * makes a message of it.
 */
export class FontFault extends Error {
  readonly path: string
  readonly kind: FontFaultKind

  constructor(path: string, kind: FontFaultKind) {
    super(`The font ${path} can't be used: ${fontFaults[kind].reason}`)
    this.path = path
    this.kind = kind
  }
}
