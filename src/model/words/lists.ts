import { ar } from './ar.ts'
import { cs } from './cs.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { heMarks } from './he-marks.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import type { MarkList, WordList } from './words.ts'
import { zh } from './zh.ts'

/** One entry for each language; the earlier wins where a word means two things (`date`, `session`). */
export const wordLists: readonly WordList[] = [en, fr, es, ar, ru, de, pt, it, nl, zh, ja, ko, cs, tr]

/** Languages in which packs are printed and briefs are not read, but for the marks of packs. */
export const markLists: readonly MarkList[] = [heMarks]
