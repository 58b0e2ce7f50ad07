import type { Severity } from './diagnostic.ts'

/** Values that a message is filled with. Never the words of a restricted block. */
export type MessageData = Readonly<Record<string, string | number>>

/** One kind of message. Codes and names are permanent: CI matches on them. */
export interface CatalogueEntry {
  code: `BP${number}`
  severity: Severity
  /** Headline, filled from the data; no full stop. */
  what: (data: MessageData) => string
  why: string
  fix: string | ((data: MessageData) => string)
  /** The place may lie in restricted text, so that no excerpt is ever printed. */
  restricted?: true
}

/**
 * Every message of the program. Hundreds by topic: BP1 files, BP2 reading, BP3 audiences, BP4 the model,
 * BP5 templates, themes and labels, BP6 writing, BP9 usage.
 */
export const catalogue = {
  // BP1: files
  'file-missing': {
    code: 'BP101',
    severity: 'error',
    what: (d) => `No such file: ${d.path}`,
    why: 'There is nothing to read.',
    fix: 'Check the name and the folder.',
  },
  'file-unreadable': {
    code: 'BP102',
    severity: 'error',
    what: (d) => `Can't read ${d.path}: ${d.reason}`,
    why: 'The file is there, but the system does not let it be read.',
    fix: 'Check its permissions, or whether another program holds it open.',
  },
  'file-empty': {
    code: 'BP103',
    severity: 'error',
    what: () => 'The brief is empty',
    why: 'A pack needs at least one word.',
    fix: 'Check that the right file was saved.',
  },
  'file-binary': {
    code: 'BP104',
    severity: 'error',
    what: () => 'This is not a text file',
    why: 'It holds bytes that no text has.',
    fix: 'Save the brief as plain text (.txt) or Markdown (.md).',
  },
  'file-too-large': {
    code: 'BP105',
    severity: 'error',
    what: (d) => `The file has ${d.size} MB; a brief has at most 10 MB`,
    why: 'No session brief is that long; reading it would only cost time and memory.',
    fix: 'Check that this is the right file.',
  },
  'format-not-readable': {
    code: 'BP106',
    severity: 'error',
    what: (d) => `${d.format} files are not yet readable`,
    why: 'Briefs are read as plain text or Markdown.',
    fix: 'Save as plain text (.txt, UTF-8) or Markdown (.md), and name that file.',
  },
  'file-unwritable': {
    code: 'BP107',
    severity: 'error',
    what: (d) => `Can't write ${d.path}: ${d.reason}`,
    why: 'The pack was made but could not be saved. Nothing was half-written.',
    fix: 'Check the folder and its permissions, or choose another with --out.',
  },
  'pack-skipped': {
    code: 'BP108',
    severity: 'note',
    what: (d) => `Skipped ${d.path}: it is a pack made by briefpack`,
    why: 'Packs are not taken for briefs unless they are named.',
    fix: 'Name the file itself to read it.',
  },
  'line-too-long': {
    code: 'BP109',
    severity: 'error',
    what: (d) => `Line ${d.line} has ${d.length} characters; at most 1,000,000 are read`,
    why: 'No brief has such a line; it is probably data, not text.',
    fix: 'Check that this is the right file, or break the line.',
  },
  // BP2: reading
  'encoding-guessed': {
    code: 'BP201',
    severity: 'warning',
    what: (d) => `The file is not UTF-8; it was read as ${d.encoding}`,
    why: 'Letters with accents may be wrong.',
    fix: 'Save the file as UTF-8.',
  },
  'nesting-too-deep': {
    code: 'BP202',
    severity: 'warning',
    what: (d) => `More than ${d.limit} levels of lists or quotes; the deeper ones were flattened`,
    why: 'No page can show them.',
    fix: 'Check the indentation, or the number of > signs.',
  },
  'marks-too-many': {
    code: 'BP203',
    severity: 'warning',
    what: () => 'Too many asterisks, brackets or other marks in one paragraph; they were read as text',
    why: 'Telling which of them belong together would take too long.',
    fix: 'Split the paragraph, or remove the marks.',
  },
  'front-matter-invalid': {
    code: 'BP204',
    severity: 'error',
    what: (d) => `The front matter is not valid YAML: ${d.reason}`,
    why: 'What it says of the session could not be read.',
    fix: 'Mend the line, or put the value in quotation marks.',
  },
  'characters-replaced': {
    code: 'BP205',
    severity: 'warning',
    what: (d) => `${d.count} control characters were left out`,
    why: 'They print as nothing, and terminals may obey them.',
    fix: 'Remove them from the brief.',
  },
} as const satisfies Record<string, CatalogueEntry>
