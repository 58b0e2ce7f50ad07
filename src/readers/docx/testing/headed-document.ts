import { paragraph, style, styled } from './build-docx.ts'

/** Word's own styles of a title and of a heading. */
export const headingStyles = style('Heading1', 'heading 1') + style('Title', 'Title')

/** How a document of these styles begins: its title, and the heading of its first section. */
export const headedOpening =
  paragraph('Water for all', styled('Title')) + paragraph('Background', styled('Heading1'))
