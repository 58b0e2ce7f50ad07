import { once } from '../../remember.ts'
import { compileLexicon } from './compile-lexicon.ts'
import { type Lexicon, readLexicon } from './lexicon.ts'
import { markLists, wordLists } from './lists.ts'

/** The lexicon of our word lists, compiled at first use; the build puts `built-lexicon.ts` in this file's place. */
export const lexicon: () => Lexicon = once(() => readLexicon(compileLexicon(wordLists, markLists)))
