// Flags of a component of a composite glyph (OpenType, `glyf`, composite glyph description).

/** Its arguments have two bytes each, not one. */
export const wideArguments = 0x1
/** Its arguments are offsets, not numbers of points. */
export const argumentsAreOffsets = 0x2
export const oneScale = 0x8
/** Another component follows. */
export const moreComponents = 0x20
export const twoScales = 0x40
export const fourScales = 0x80
/** Instructions for coarse screens stand behind the last. */
export const hasInstructions = 0x100
