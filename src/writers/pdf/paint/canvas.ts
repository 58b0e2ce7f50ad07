import type { Face } from '../../../layout/fonts/face.ts'
import type { ColourName, Theme } from '../../../template/theme.ts'
import { EmbeddedFont } from '../fonts/embedded-font.ts'
import type { EmbeddedImages } from '../images/embed-images.ts'
import type { PdfFile } from '../pdf-file.ts'
import { Destinations } from '../tags/destinations.ts'
import { Structure } from '../tags/structure.ts'

/** What painting needs of the whole file: its fonts, colours, tags and destinations. */
export class Canvas {
  readonly pdf: PdfFile
  readonly theme: Theme
  readonly images: EmbeddedImages
  readonly structure: Structure
  readonly destinations = new Destinations()
  /** By face; the last of each has room. */
  private readonly fonts: (EmbeddedFont[] | undefined)[] = []
  private readonly colours = new Map<ColourName, string>()

  constructor(pdf: PdfFile, theme: Theme, images: EmbeddedImages = new Map()) {
    this.pdf = pdf
    this.images = images
    this.theme = theme
    this.structure = new Structure(pdf)
  }

  /** The font that shows the next words of a face. */
  font(face: Face): EmbeddedFont {
    const fonts = this.fonts[face.index] ?? []
    this.fonts[face.index] = fonts
    let last = fonts.at(-1)
    if (last === undefined || last.isFull) {
      last = new EmbeddedFont(this.pdf, face, fonts.length)
      fonts.push(last)
    }
    return last
  }

  /** `0.12 0.3 0.47`, the operands of a colour in sRGB. */
  colour(name: ColourName): string {
    let operands = this.colours.get(name)
    if (operands === undefined) {
      const hex = this.theme.colours[name]
      operands = [1, 3, 5].map((at) => round(Number.parseInt(hex.slice(at, at + 2), 16) / 255, 4)).join(' ')
      this.colours.set(name, operands)
    }
    return operands
  }

  /** In the theme's order of faces, whichever was used first. */
  finish(): void {
    for (const fonts of this.fonts) for (const font of fonts ?? []) font.finish(this.pdf)
    this.structure.finish()
    this.destinations.finish(this.pdf)
  }
}

const powers = { 2: 100, 3: 1000, 4: 10_000 }

/** A number as content streams write it: never an exponent. */
export function round(value: number, digits: 2 | 3 | 4 = 3): number {
  const power = powers[digits]
  return Math.round(value * power) / power || 0
}
