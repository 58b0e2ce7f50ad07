import { once } from '../../remember.ts'
import { readResourceNow } from '../../resources.ts'
import { type Lexicon, readLexicon } from './lexicon.ts'

/** Where the build puts the compiled word lists. */
export const lexiconPath = 'dist/assets/words.bin'

/** The lexicon that was compiled when the program was built, read at first use. */
export const lexicon: () => Lexicon = once(() => readLexicon(readResourceNow(lexiconPath)))
