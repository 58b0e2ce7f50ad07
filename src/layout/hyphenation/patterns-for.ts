/** Files in dist/assets/hyphenation; a test compares them with what is built. */
const files = new Set(
  'af be bg ca cy da de el en-gb en-us es et eu fi fr ga gl hr hu is it ka la lt nb nl pl pt ru sh sl sv tr uk'.split(
    ' ',
  ),
)

/** Languages that have the patterns of another. British English is what the United Nations and the EU write. */
const sameAs: Readonly<Record<string, string>> = {
  bs: 'sh',
  cnr: 'sh',
  en: 'en-gb',
  nn: 'nb',
  no: 'nb',
  sr: 'sh',
}

/**
 * The name of the file of patterns for a language (BCP 47): `en-US` has its own, other regions, scripts and variants
 * have those of their language. `null` where there are none, and so no hyphens: Chinese, Japanese, Korean, Thai, Arabic,
 * Hebrew and the scripts of India are not written with them.
 */
export function patternsFor(tag: string): string | null {
  const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/)
  if (language === 'en' && rest.includes('us')) return 'en-us'
  const name = sameAs[language] ?? language
  return files.has(name) ? name : null
}
