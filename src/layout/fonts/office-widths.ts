/** A sentence of usual letters, by which fonts are compared. */
export const sampleSentence =
  'In the harbour towns of the north, people share what they have learned about the sea, and plan for the years to come.'

/**
 * Its width in fonts of Office that are not at hand, in em: measured in Caladea and Carlito, which have the same widths
 * (https://github.com/googlefonts/caladea, https://github.com/googlefonts/carlito).
 */
export const officeWidths: Readonly<Record<string, number>> = { Cambria: 47.75, Calibri: 48.275 }
