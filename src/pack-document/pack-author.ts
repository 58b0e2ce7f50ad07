/** Who comments in a Word pack of ours: nobody's name, so that no person is asked. */
export const packAuthor = 'briefpack'
