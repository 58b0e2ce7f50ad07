const bracketEnd = /[\])}>］）｝】」][\s\p{P}]*$/u
const comments = /(?:<!--[^>]*-->\s*)+$/

/** Do these words end in what may be an audience mark? Comments behind it don't count. */
export function endsInBracket(words: string): boolean {
  return bracketEnd.test(words.slice(-200).replace(comments, ''))
}
