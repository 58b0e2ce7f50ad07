import type { Root } from 'mdast'
import type { Report } from '../diagnostics/report.ts'

/**
 * A syntax a brief can be written in. A reader only recognises syntax: what a heading or a question is, the model
 * decides. It returns mdast with positions on every node and these additions, nothing else:
 * - front matter stands as the first child, a `yaml` node (mdast-util-frontmatter);
 * - `:::for{…}` stands as a `containerDirective` named `for`, its attributes as keys with empty values;
 * - references, definitions and footnotes are left as mdast has them; an `html` node is a comment, for every element
 *   is read as what it means.
 */
export interface Reader {
  /** Name in `inspect --json`: `text`, `markdown`. */
  format: string
  /** Lower case, with the dot. */
  extensions: readonly string[]
  /** Reads decoded text (see `decode`); never throws for what a user wrote. */
  read(text: string, report: Report): Root
}
