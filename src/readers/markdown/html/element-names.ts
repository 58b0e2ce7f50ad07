const names = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Elements that mean no more than that their words stand apart from those around them. */
export const wrappers = names(
  'address article aside body center colgroup div footer form frameset head header hgroup html legend main nav noframes noscript optgroup option search section select template title o:p',
)

/** Elements that become blocks of their own, or parts of such blocks. */
export const structures = names(
  'blockquote caption dd details dir dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 hr li menu ol p pre summary table tbody td tfoot th thead tr ul',
)

const inlines = names(
  'a abbr acronym audio b bdi bdo big blink button canvas cite code data datalist del dfn em embed font i iframe img input ins kbd label map mark math meter object output picture progress q rp rt ruby s samp script small span strike strong style sub sup svg textarea time tt u var video',
)

/** Elements without an end tag. */
export const voids = names(
  'area base basefont br col colgroup embed frame hr img input keygen link meta param source track wbr',
)

/** Elements whose end tag may be left out: the next one of their kind ends them. */
export const optionalEnds = names('li dt dd tr td th tbody thead tfoot')

/** Elements whose words become those of one line or one cell. */
export const sealed = names('table caption summary figcaption dt h1 h2 h3 h4 h5 h6 p pre a code kbd samp tt')

/** Elements that show nothing to read: what they hold is for the browser. */
export const unread = names('script style svg')

/** Names of elements that a brief may well have in angle brackets for something still to be filled in. */
const placeholders = names(
  'address area audio base button caption cite code data embed font form frame input label legend link map mark meta meter object option output param picture progress search source summary template time title track video',
)

/** Is this (in lower case) the name of an HTML element? Others in angle brackets are words. */
export function isElementName(name: string): boolean {
  return inlines.has(name) || structures.has(name) || wrappers.has(name) || voids.has(name)
}

/** Does it stand within a line? */
export function isInline(name: string): boolean {
  return !structures.has(name) && !wrappers.has(name)
}

/** `<Title>` or `<time>` without attributes and end: words, rather than a tag. */
export function mayBePlaceholder(name: string): boolean {
  return placeholders.has(name)
}
