/** Why the system refused, in words: its own differ from system to system and hold absolute paths. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EBUSY: 'another program holds it',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a file stands where a folder is needed',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  ELOOP: 'its links go round in a circle',
  EIO: 'the disk does not answer',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
}

/** Codes of a rename that another program forbids: Windows, where Word or Acrobat has the file open. */
const heldOpen = new Set(['EBUSY', 'EPERM', 'EACCES'])

/** Could a file not be moved or replaced because a program holds it open? */
export function isHeldOpen(error: unknown): boolean {
  const { code, syscall } = error as NodeJS.ErrnoException
  return code === 'EBUSY' || (syscall === 'rename' && heldOpen.has(code ?? ''))
}

/** Is only this file's name at fault, and nothing that others share? */
export function isOfThisFile(error: unknown): boolean {
  return ['EISDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '')
}

/** The reason of a file error in words, or null when it is not one: a fault of ours. */
export function reasonOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  return reasons[error.code] ?? (/^E[A-Z0-9]+$/.test(error.code) ? error.code : null)
}
