import { phrases } from '../words/phrases.ts'

/** Kinds of meetings, wherever they stand in a text. */
export const eventKinds = phrases('eventKinds')
