/** Name, before its number, of a picture that nobody described: what is said for it is the pack's, not the brief's. */
export const undescribedPicture = 'Undescribed picture'
