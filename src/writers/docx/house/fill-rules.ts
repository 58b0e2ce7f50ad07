// What a style of ours is when the house has none of that name: on which style of the house it stands, and what of the
// theme's it keeps. Fonts and colours are the house's; sizes only in proportion.

export interface FillRule {
  /** Our ids of styles it may stand on, the nearest first; the text's where the house has none of them. */
  on?: readonly string[]
  /** As large to its base as it is in the theme. */
  sized?: true
  /** Spaces above and below are the theme's, in proportion. */
  spaced?: true
  /** Never justified: labels, cells, lines to write on. */
  ragged?: true
  /** No heading for Word's navigation, though it may stand on one. */
  unlisted?: true
  /** Paragraphs of it stand close to each other. */
  contextual?: true
  /** Where the house has one to stand on, it looks just like that. */
  plain?: true
}

const headings = ['Heading1', 'Heading2', 'Heading3', 'Heading4']
/** The heading above first, then those above that, then those below. */
const around = (level: number) => [...headings.slice(0, level).reverse(), ...headings.slice(level + 1)]

const heading = (level: number): FillRule => ({ on: [...around(level), 'Normal'], sized: true, spaced: true })
const label: FillRule = { ragged: true }
const cell: FillRule = { on: ['TableText', 'Normal'], ragged: true, spaced: true }

/** By our id; a style that is not named here stands on the text. */
export const fillRules: Readonly<Record<string, FillRule>> = {
  BodyText: { on: ['Normal'] },
  Title: { on: ['Normal'], sized: true, spaced: true, ragged: true },
  Subtitle: { on: ['Normal'], sized: true, spaced: true, ragged: true },
  Kicker: { on: ['Subtitle', 'Normal'], spaced: true, ragged: true, plain: true },
  PackName: { on: ['Kicker', 'Subtitle', 'Normal'], sized: true, spaced: true, ragged: true },
  ...Object.fromEntries(headings.map((id, level) => [id, heading(level)])),
  MinorHeading: { on: ['Heading4', ...around(3), 'Normal'], sized: true, spaced: true, unlisted: true },
  NoteHeading: { on: ['Heading3', ...around(2), 'Normal'], sized: true, spaced: true, unlisted: true },
  TOCHeading: { on: ['Heading1', ...around(0), 'Normal'], sized: true, spaced: true, unlisted: true },
  TOC1: label,
  TOC2: { on: ['TOC1'], ragged: true },
  TOC3: { on: ['TOC2', 'TOC1'], ragged: true },
  Caption: { sized: true, spaced: true, ragged: true },
  FootnoteText: { on: ['Normal'], sized: true, spaced: true },
  CommentText: { on: ['Normal'], spaced: true, ragged: true },
  Header: { on: ['Normal'], sized: true, spaced: true, ragged: true },
  Footer: { on: ['Normal'], sized: true, spaced: true, ragged: true },
  PackHeader: { on: ['Header', 'Normal'], ragged: true },
  PackFooter: { on: ['Footer', 'Normal'], ragged: true },
  Code: label,
  ToBeConfirmed: label,
  WritingLines: label,
  AnswerLines: label,
  Fact: label,
  Person: label,
  AgendaItem: label,
  TableText: { on: ['Normal'], ragged: true, spaced: true },
  TableTextCentred: cell,
  TableTextEnd: cell,
  TableHeading: cell,
  TableHeadingCentred: { ...cell, on: ['TableHeading', 'Normal'] },
  TableHeadingEnd: { ...cell, on: ['TableHeading', 'Normal'] },
  TableGap: { on: ['Normal'] },
  ...Object.fromEntries(
    [1, 2, 3, 4, 5].flatMap((level) => {
      const digit = level === 1 ? '' : String(level)
      const above = (stem: string) =>
        Array.from({ length: level - 1 }, (_, at) => `${stem}${at === 0 ? '' : at + 1}`).reverse()
      return [
        [`ListBullet${digit}`, { on: [...above('ListBullet'), 'BodyText'], contextual: true }],
        [`ListNumber${digit}`, { on: [...above('ListNumber'), 'BodyText'], contextual: true }],
        [`ListContinue${digit}`, { on: [...above('ListContinue'), 'BodyText'] }],
      ] as const
    }),
  ),
}
