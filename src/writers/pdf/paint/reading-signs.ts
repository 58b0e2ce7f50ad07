import type { Line, Run } from '../../../layout/text/span.ts'

/** Characters without a drawing, in and around a run; mostly none. */
export interface ReadingSigns {
  /** Before its left end, in the width of a space. */
  left: string
  /** Behind its right end. */
  right: string
  /** Said together with its first character. */
  first: string
  /** Said with the space of a part, by its index. */
  spaces: ReadonlyMap<number, string>
}

const zeroWidthSpace = '\u200b'
const leftToRightMark = '\u200e'
const rightToLeftMark = '\u200f'
const arabicLetterMark = '\u061c'
const strong = /\p{L}/u
const endsStrong = /[\p{L}\p{N}]$/u
const arabicFigure = /[\u0660-\u0669\u06f0-\u06f9]/u
const endsInMark = /\p{M}$/u
const none: ReadingSigns = { left: '', right: '', first: '', spaces: new Map() }

/**
 * What readers of the file need beside the glyphs of run `index` to give the words of a line of mixed directions as they
 * were written. A PDF holds glyphs at places, and each reader guesses the order from letters and gaps:
 * - poppler takes signs and spaces beside a number or a Latin word for its own: a mark of direction parts them. Marks
 *   stand at right ends only, for it takes two characters that begin at one place for one that is printed twice;
 * - pdf.js sees no gap where the next run stands to the left, and sees it in the wrong place where a word ends in a vowel
 *   sign: such a space is said, in one code with a mark, since codes for a space or a mark alone are skipped;
 * - pdf.js takes a vowel sign that begins a run for the end of what was painted before: a space goes ahead of it;
 * - pdf.js doesn't know which way `).` runs: a mark of Arabic tells.
 *
 * `leadsBack`: the line stands to the left of another that was painted before it, as the cells of an Arabic table do.
 */
export function readingSigns(line: Line, index: number, leadsBack: boolean): ReadingSigns {
  const run = line.runs[index] as Run
  const signs = run.rightToLeft
    ? signsOfRightToLeft(line, index, run)
    : line.rightToLeft
      ? signsOfForeign(run)
      : signsOfPlain(line, index, run)
  if (index > 0 || !leadsBack) return signs
  // Figures of Arabic run from left to right, and pdf.js takes them for Arabic.
  const isArabic = run.rightToLeft || run.parts.some(({ text }) => arabicFigure.test(text))
  if (isArabic) return { ...signs, right: `${rightToLeftMark} ` }
  return { ...signs, first: `${leftToRightMark} ` }
}

/** A hyphen of the word itself, at the end of a line: without something behind it pdftotext takes it away. */
function signsOfPlain({ runs, isHyphenated }: Line, index: number, run: Run): ReadingSigns {
  if (isHyphenated || index < runs.length - 1) return none
  return run.parts.at(-1)?.text.endsWith('-') ? { ...none, right: zeroWidthSpace } : none
}

function signsOfRightToLeft({ runs, rightToLeft }: Line, index: number, run: Run): ReadingSigns {
  const before = runs[index - 1]
  const next = runs[index + 1]
  const { parts } = run
  const isVague = rightToLeft && !parts.some(({ text }) => strong.test(text))
  const mark = isVague ? arabicLetterMark : rightToLeftMark
  const spaces = new Map<number, string>()
  parts.forEach((part, i) => {
    // From left to right: what stands to the right was read before.
    if (isSpace(part) && endsInMark.test(parts[i + 1]?.text ?? '')) spaces.set(i, rightToLeftMark)
  })
  const last = parts.length - 1
  const beginsWithSpace = before !== undefined && run.x < before.x && isSpace(parts[last])
  if (next !== undefined && next.x < run.x && isSpace(parts[0])) spaces.set(0, rightToLeftMark)
  if (beginsWithSpace) spaces.set(last, mark)
  const leadsBack = !rightToLeft && next !== undefined && !next.rightToLeft && next.x > run.x
  const turned = rightToLeft && before?.rightToLeft === false
  return {
    left: endsInMark.test(parts[0]?.text ?? '') ? `${rightToLeftMark} ` : '',
    right: leadsBack ? leftToRightMark : turned ? rightToLeftMark : '',
    first: isVague && !beginsWithSpace ? arabicLetterMark : '',
    spaces,
  }
}

function signsOfForeign(run: Run): ReadingSigns {
  const isOpen = !endsStrong.test(run.parts.at(-1)?.text ?? '')
  return isOpen ? { ...none, right: leftToRightMark } : none
}

function isSpace(part: { text: string } | undefined): boolean {
  return part?.text === ' '
}
