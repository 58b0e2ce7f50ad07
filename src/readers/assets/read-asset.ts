/** Why a file beside the brief was not read. */
export type AssetRefusal = 'missing' | 'outside' | 'tooLarge' | 'unreadable'

/**
 * Reads a file beside a brief. `path` is relative to the brief's folder, has `/` between its parts and no `..`; who
 * reads it still sees to it that no link leads out of that folder (`outside`). A file of more than `limit` bytes is
 * refused before it is read.
 */
export type ReadAsset = (path: string, limit: number) => Promise<Uint8Array | AssetRefusal>
