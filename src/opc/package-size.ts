/** Bytes of a Word file, with its pictures; more is no session brief. */
export const MAX_PACKAGE_BYTES = 50 * 1024 * 1024
