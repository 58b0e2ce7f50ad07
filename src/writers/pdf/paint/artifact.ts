/** What is painted and is no content: screen readers pass over it. */
export type Artifact = 'decoration' | 'header' | 'footer' | 'repeated'

/** The operators that begin it. Rows repeated on a later page belong to the page, as running heads do. */
export const artifactBegins: Readonly<Record<Artifact, string>> = {
  decoration: '/Artifact <</Type /Layout>> BDC',
  header: '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC',
  repeated: '/Artifact <</Type /Pagination>> BDC',
}
