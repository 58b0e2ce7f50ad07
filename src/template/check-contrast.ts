import type { Report } from '../diagnostics/report.ts'
import { kebabCase } from './camel-keys.ts'
import { contrastRatio, nearestColour } from './contrast.ts'
import { findKey } from './find-key.ts'
import type { FoundFile } from './find-resource.ts'
import {
  type ColourName,
  colourNames,
  type StyleName,
  styleNames,
  type TextStyle,
  type Theme,
} from './theme.ts'

/** Text of a colour on a background; `style` is null for what is painted in the colour whatever the style. */
interface Use {
  colour: ColourName
  style: StyleName | null
  /** Words for the user. */
  where: string
  ground: Ground
  /** The ratio that it must reach. */
  need: number
}

type Ground = (typeof grounds)[number]
const grounds = ['page', 'shade', 'missingShade'] as const
const paper = '#ffffff'

/** Words of a template or of labels, which hold no code; and the gap, which has a shade of its own. */
const neverOnShade: ReadonlySet<StyleName> = new Set<StyleName>([
  'packName',
  'factLabel',
  'questionLabel',
  'missing',
  'header',
  'footer',
])

/** WCAG 2.1, 1.4.3: 4.5:1, or 3:1 for large text: 18 pt, or 14 pt in bold. */
function needOf({ size, bold }: TextStyle): number {
  return size >= 18 || (bold && size >= 14) ? 3 : 4.5
}

/** Tells of every colour of a theme in which text can't be read well; `files` are the theme's, the one asked for first. */
export async function checkContrast(
  theme: Theme,
  files: readonly FoundFile[],
  report: Report,
): Promise<void> {
  const uses = usesOf(theme)
  const groundOf = ({ ground }: Use) => (ground === 'page' ? paper : theme.colours[ground])
  for (const colour of colourNames) {
    const own = uses.filter((use) => use.colour === colour)
    const value = theme.colours[colour]
    const failing = own.filter((use) => contrastRatio(value, groundOf(use)) < use.need)
    // Once for each colour: what passes on white, and looks well on a shade, mostly passes on both.
    const ground = grounds.find((one) => failing.some((use) => use.ground === one))
    if (ground === undefined) continue
    const here = failing.filter((use) => use.ground === ground)
    const behind = ground === 'page' ? paper : theme.colours[ground]
    const passing = (wanted: readonly Use[]) => (one: string) =>
      wanted.every((use) => contrastRatio(one, groundOf(use)) >= use.need)
    report('theme-contrast-low', await findKey(files, keysOf(colour, here, ground)), {
      colour: kebabCase(colour),
      value,
      // Rounded down, so that 4.499 does not read as enough.
      ratio: (Math.floor(contrastRatio(value, behind) * 100) / 100).toFixed(2),
      need: Math.max(...here.map((use) => use.need)),
      ground: ground === 'page' ? 'white' : `${kebabCase(ground)} (${behind})`,
      styles: [...new Set(here.map((use) => use.where))].join(', '),
      nearest: nearestColour(value, passing(own)) ?? nearestColour(value, passing(here)) ?? '',
    })
  }
}

/** Every way in which text and background meet: in styles, in code within text, in links, calls of notes and numbers. */
function usesOf(theme: Theme): Use[] {
  const uses: Use[] = []
  for (const style of styleNames) {
    const { colour } = theme.styles[style]
    const use = { colour, style, where: kebabCase(style), need: needOf(theme.styles[style]) }
    uses.push({ ...use, ground: 'page' })
    if (style === 'missing') uses.push({ ...use, ground: 'missingShade' })
    if (!neverOnShade.has(style)) uses.push({ ...use, ground: 'shade' })
  }
  for (const ground of ['page', 'shade'] as const) {
    uses.push({ colour: 'link', style: null, where: 'links', need: 4.5, ground })
    uses.push({ colour: 'accent', style: null, where: 'numbers of notes and lists', need: 4.5, ground })
  }
  return uses
}

/** Keys that may have brought it about, the likeliest first. */
function keysOf(colour: ColourName, uses: readonly Use[], ground: Ground): string[][] {
  const styles = uses.flatMap(({ style }) => (style === null ? [] : [kebabCase(style)]))
  return [
    ['colours', kebabCase(colour)],
    ...styles.map((style) => ['styles', style, 'colour']),
    ...styles.flatMap((style) => [
      ['styles', style, 'size'],
      ['styles', style, 'bold'],
    ]),
    ...(ground === 'page' ? [] : [['colours', kebabCase(ground)]]),
  ]
}
