import type { PhrasingContent } from 'mdast'

/** Words with a tag before and one behind them that say their language, which Markdown itself can't. */
export function inLanguage(lang: string, words: readonly PhrasingContent[]): PhrasingContent[] {
  return [{ type: 'html', value: `<span lang="${lang}">` }, ...words, { type: 'html', value: '</span>' }]
}
