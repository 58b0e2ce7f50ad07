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

/** Lines are numbers; in a Word file it is the paragraph that people find, and it has its sign: `¶14`. */
const nameOfLine = (line: MessageData[string] | undefined, first = 'l'): string =>
  typeof line === 'number' ? `${first}ine ${line}` : `${line}`

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
    why: 'Briefs are read as plain text, Markdown or Word (.docx).',
    fix: 'Save it as a Word document (.docx) or plain text (.txt, UTF-8), and name that file.',
  },
  'file-unwritable': {
    code: 'BP107',
    severity: 'error',
    what: (d) => `Can't write ${d.path}: ${d.reason}`,
    why: 'The pack was made but could not be saved. Nothing was half-written.',
    fix: 'Check the folder and its permissions, or choose another with --out.',
  },
  'pack-words-changed': {
    code: 'BP128',
    severity: 'note',
    what: () => 'Words of the template were changed in this pack',
    why: 'A pack that is read back gives the brief; words that the template brings along are in every pack, but these are somebody’s own now.',
    fix: 'They are read as text of the brief. To change every pack, change the template.',
  },
  'pack-skipped': {
    code: 'BP108',
    severity: 'note',
    what: (d) => `Skipped ${d.path}: it is a pack made by briefpack`,
    why: 'Packs are not taken for briefs unless nothing else is named.',
    fix: 'Name the file by itself to read it.',
  },
  'line-too-long': {
    code: 'BP109',
    severity: 'error',
    what: (d) => `${nameOfLine(d.line, 'L')} has ${d.length} characters; at most 1,000,000 are read`,
    why: 'No brief has such a line; it is probably data, not text.',
    fix: 'Check that this is the right file, or break the line.',
  },
  'pack-edited': {
    code: 'BP123',
    severity: 'error',
    what: (d) => `Kept ${d.path}: it was changed since it was made`,
    why: 'Somebody has edited it, or saved it in Word. The new pack would replace their work, so it was not written.',
    fix: 'Rename or move the file and run again; or run again with --force, which keeps it as “NAME (edited).docx” beside the new pack.',
  },
  'pack-foreign': {
    code: 'BP124',
    severity: 'error',
    what: (d) => `Kept ${d.path}: it is no pack that briefpack wrote`,
    why: 'It stands where the new pack would be, and may be the work of somebody, so the pack was not written.',
    fix: 'Rename or move the file and run again; or run again with --force, which keeps it as “NAME (edited).docx” beside the new pack.',
  },
  'pack-open': {
    code: 'BP125',
    severity: 'error',
    what: (d) => `Can't replace ${d.path}: it seems to be open in another program`,
    why: 'The pack was made, but a file that is open in Word or in a PDF reader can not be replaced. It is as it was.',
    fix: (d) => `Close ${d.path} and run again.`,
  },
  'pack-moved': {
    code: 'BP126',
    severity: 'note',
    what: (d) => `Moved what stood at ${d.path} to ${d.movedTo}`,
    why: 'It was changed since it was made, or was not made by briefpack; with --force it makes room for the new pack.',
    fix: 'Take over from it what should be in the brief.',
  },
  'pack-only-moved': {
    code: 'BP127',
    severity: 'error',
    what: (d) => `Moved what stood at ${d.path} to ${d.movedTo}, but the new pack was not written`,
    why: 'Nothing is lost: the file has only another name now.',
    fix: 'See the next message for what stopped the writing, and run again.',
  },
  // Word files
  'word-encrypted': {
    code: 'BP110',
    severity: 'error',
    what: () => 'The Word file has a password',
    why: 'Without the password nobody can read it, and briefpack asks for none.',
    fix: 'Open it in Word, choose File > Info > Protect Document > Encrypt with Password, empty the box, and save it again.',
  },
  'word-legacy': {
    code: 'BP111',
    severity: 'error',
    what: () => 'This is a file of Word 97 to 2003 (.doc), whatever its name says',
    why: 'The old format is not read; changing the name of a file does not change its format.',
    fix: 'Open it in Word, choose File > Save As, and take “Word Document (*.docx)”.',
  },
  'word-not-word': {
    code: 'BP112',
    severity: 'error',
    what: (d) =>
      d.format ? `This is a file of the format ${d.format}, not of Word` : 'This is not a Word file',
    why: 'Briefs are read from Word files, plain text and Markdown; what is in this one is something else.',
    fix: 'Check that this is the right file; or open it in the program that made it and save it as a Word document (.docx).',
  },
  'word-truncated': {
    code: 'BP113',
    severity: 'error',
    what: () => 'The end of the Word file is missing',
    why: 'It was probably not copied, sent or downloaded to its end.',
    fix: 'Copy or download it again; or open it in Word, which may repair it, and save it.',
  },
  'word-damaged': {
    code: 'BP114',
    severity: 'error',
    what: (d) => `The Word file is damaged${d.part ? `: ${d.part} can't be read` : ''}`,
    why: 'Reading on would lose words without a sign of it.',
    fix: 'Open it in Word, which may repair it, and save it; or ask for the file again.',
  },
  'word-file-too-large': {
    code: 'BP115',
    severity: 'error',
    what: (d) => `The Word file has more than ${d.limit} MB`,
    why: 'No session brief is that long; reading it would only cost time and memory.',
    fix: 'Check that this is the right file; in Word, Picture Format > Compress Pictures makes it smaller.',
  },
  'word-bomb': {
    code: 'BP116',
    severity: 'error',
    what: (d) =>
      `The Word file is small but unpacks to far more than a document${d.part ? `: ${d.part}` : ''}`,
    why: 'Files are made so in order to fill the memory of whoever opens them. Nothing of it was unpacked.',
    fix: 'Ask who sent it. If it is an honest document, copy its text into a new one and save that.',
  },
  'word-parts-too-many': {
    code: 'BP117',
    severity: 'error',
    what: () => 'The Word file is made of too many parts',
    why: 'A document has some dozens, and one for each picture; thousands are there to make trouble.',
    fix: 'Ask who sent it. If it is an honest document, copy its text into a new one and save that.',
  },
  'word-entities': {
    code: 'BP118',
    severity: 'error',
    what: (d) => `A part of the Word file declares a document type: ${d.part}`,
    why: 'Word never writes one. It is a known way to make a small file expand without end, or to read other files.',
    fix: 'Ask who sent it. If it is an honest document, open it in Word and save it again.',
  },
  'word-part-name': {
    code: 'BP119',
    severity: 'error',
    what: (d) => `A part of the Word file has a name that none may have: ${d.part}`,
    why: 'It leads out of the file, or two parts have it. Such names are made to write over other files.',
    fix: 'Ask who sent it. If it is an honest document, open it in Word and save it again.',
  },
  'word-parts-overlap': {
    code: 'BP120',
    severity: 'error',
    what: (d) => `Parts of the Word file lie over each other: ${d.part}`,
    why: 'No program writes such a file by accident; one piece of it would be read many times.',
    fix: 'Ask who sent it. If it is an honest document, open it in Word and save it again.',
  },
  'word-directory-wrong': {
    code: 'BP121',
    severity: 'error',
    what: (d) =>
      `The list of parts at the end of the Word file does not fit its parts${d.part ? `: ${d.part}` : ''}`,
    why: 'The file is damaged, or made so that programs see different things in it.',
    fix: 'Open it in Word, which may repair it, and save it; or ask for the file again.',
  },
  'word-zip-unusual': {
    code: 'BP122',
    severity: 'error',
    what: () => 'The Word file is packed in a way that Word does not use',
    why: 'It was probably put together by another program.',
    fix: 'Open it in Word or LibreOffice and save it again as .docx.',
  },
  'word-too-nested': {
    code: 'BP129',
    severity: 'error',
    what: (d) => `A part of the Word file has more parts within each other than can be read: ${d.part}`,
    why: 'A document has some dozens of them, for tables and boxes in each other; 512 are read.',
    fix: 'Copy its text into a new document and save that. If it comes from a program, tell who makes it.',
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
  'container-malformed': {
    code: 'BP206',
    severity: 'error',
    what: () => 'This line looks like the start or end of a restricted part, but is neither',
    why: 'If it were read as text, a part that is meant for some readers would go to all.',
    fix: 'Write :::for{moderator} alone on a line before the part (names separated by commas), and ::: alone on a line after it.',
    restricted: true,
  },
  'container-unclosed': {
    code: 'BP207',
    severity: 'error',
    what: () => 'This restricted part has no end',
    why: 'Nobody can tell where the part that is meant for some readers stops.',
    fix: 'Add a line ::: after its last line, in the same list or quote; a part around another one needs more colons, at its start and its end.',
    restricted: true,
  },
  'html-left-out': {
    code: 'BP208',
    severity: 'warning',
    what: (d) => `What ${d.tag} holds was left out`,
    why: 'A brief is read and never run; code for a browser is no text for people.',
    fix: 'Remove it, or write in words what it would show.',
    restricted: true,
  },
  'image-remote': {
    code: 'BP210',
    severity: 'warning',
    what: (d) =>
      d.name ? `The image ${d.name} is not in the brief's folder but on the web` : 'An image is on the web',
    why: 'Nothing is fetched: a pack shows only what stands beside its brief. It shows a box with the description instead.',
    fix: 'Save the image beside the brief, and write the name of that file.',
  },
  'image-outside': {
    code: 'BP211',
    severity: 'warning',
    what: (d) =>
      d.name
        ? `The image ${d.name} is outside the brief's folder`
        : 'An image is outside the folder of the brief',
    why: 'A brief may come from anybody, so it can show only files of its own folder. The packs show a box with the description instead.',
    fix: 'Copy the image into the folder of the brief, or into a folder in there, and write its name without .. or a drive.',
  },
  'image-missing': {
    code: 'BP212',
    severity: 'warning',
    what: (d) =>
      d.name
        ? `There is no image ${d.name} in the brief's folder`
        : 'An image is missing in the folder of the brief',
    why: 'The packs show a box with the description instead.',
    fix: 'Check the name, capitals included, or copy the image there.',
  },
  'image-too-large': {
    code: 'BP213',
    severity: 'warning',
    what: (d) => `The image${d.name ? ` ${d.name}` : ''} is too large: at most ${d.limit} are read`,
    why: 'No page shows so much; the packs show a box with the description instead.',
    fix: 'Save the image smaller: 3000 pixels across are plenty for a page.',
  },
  'image-broken': {
    code: 'BP214',
    severity: 'warning',
    what: (d) => `The image${d.name ? ` ${d.name}` : ''} is damaged, or is no PNG or JPEG`,
    why: 'The packs show a box with the description instead.',
    fix: 'Open the image in a program for pictures and save it as PNG or JPEG.',
  },
  'image-cmyk': {
    code: 'BP215',
    severity: 'warning',
    what: (d) => `The image${d.name ? ` ${d.name}` : ''} has the colours of a printing press (CMYK)`,
    why: 'Packs hold the colours of screens; the colours of a press would come out wrong. They show a box with the description instead.',
    fix: 'Save the image as RGB.',
  },
  'image-without-description': {
    code: 'BP216',
    severity: 'warning',
    what: (d) => `The image${d.name ? ` ${d.name}` : ''} has no description`,
    why: 'Who hears the pack, instead of seeing it, hears only that there is an image.',
    fix: 'Say in words what it shows: ![A map of the harbour](map.png), in Word right-click > View Alt Text; or that it shows nothing to know: ![decorative](line.png), in Word “Mark as decorative”.',
  },
  'image-not-available': {
    code: 'BP217',
    severity: 'warning',
    what: (d) => `The image${d.name ? ` ${d.name}` : ''} is not available: the brief has no folder`,
    why: 'What is read from standard input stands beside nothing. The packs show a box with the description instead.',
    fix: 'Save the brief as a file beside its images, and name that file.',
  },
  'image-in-address': {
    code: 'BP218',
    severity: 'warning',
    what: () => 'An image that is written into its own address (data:) is not read',
    why: 'Images are files beside the brief. The packs show a box with the description instead.',
    fix: 'Save the image as a file beside the brief, and write the name of that file.',
  },
  'image-unreadable': {
    code: 'BP219',
    severity: 'warning',
    what: (d) => (d.name ? `Can't read the image ${d.name}` : "An image can't be read"),
    why: 'The file is there, but the system does not let it be read. The packs show a box with the description instead.',
    fix: 'Check its permissions, or whether another program holds it open.',
  },
  'word-changes': {
    code: 'BP220',
    severity: 'warning',
    what: (d) =>
      d.count === 1
        ? `The document has a tracked change (${d.paragraphs}); it was read as accepted`
        : `The document has ${d.count} tracked changes (${d.paragraphs}); all were read as accepted`,
    why: 'What was inserted is in the packs, what was deleted is not; somebody may not have agreed to it yet.',
    fix: 'Accept or reject the changes in Word (Review > Changes), and save.',
  },
  'word-comments': {
    code: 'BP221',
    severity: 'note',
    what: (d) =>
      d.count === 1
        ? `The document has a comment (${d.paragraphs}); no pack shows it`
        : `The document has ${d.count} comments (${d.paragraphs}); no pack shows them`,
    why: 'A comment is said to other authors, and is no text of the brief.',
    fix: 'Nothing, or write into the text what the packs should say.',
  },
  'word-running': {
    code: 'BP222',
    severity: 'warning',
    what: (d) => `The ${d.part} of the document has words that are not read`,
    why: 'A pack has a header and a footer of its own; what stands only in those of the document, such as a date, is missing in it.',
    fix: 'Write into the text what the packs need of it.',
  },
  'word-hidden': {
    code: 'BP223',
    severity: 'warning',
    what: () => 'This paragraph has hidden text, which was left out',
    why: 'Word does not print it either.',
    fix: 'Show it (Home > Font > Hidden, off), or delete it.',
  },
  'word-object': {
    code: 'BP224',
    severity: 'warning',
    what: (d) => `${d.what} was left out`,
    why: 'A brief is read and never run, and packs show only text, tables and images.',
    fix: 'Say in words what it shows, or put it in as an image (PNG or JPEG).',
  },
  'word-diagram': {
    code: 'BP225',
    severity: 'note',
    what: () => 'Of this diagram only the words were read, as a list',
    why: 'Packs show text, tables and images.',
    fix: 'Nothing; or put it in as an image (PNG or JPEG) with a description.',
  },
  'word-placeholder': {
    code: 'BP226',
    severity: 'note',
    what: (d) =>
      d.count === 1
        ? `A field is not filled in (${d.paragraphs})`
        : `${d.count} fields are not filled in (${d.paragraphs})`,
    why: 'Word shows there what should be entered; these are not the words of the brief, and were left out.',
    fix: 'Fill them in, or delete them.',
  },
  'word-contents': {
    code: 'BP227',
    severity: 'note',
    what: () => 'The table of contents of the document was left out',
    why: 'It repeats the headings with the pages of this document; a pack has its own.',
    fix: 'Nothing.',
  },
  'word-symbol': {
    code: 'BP228',
    severity: 'warning',
    what: (d) => `A sign of the font ${d.font} is not known; it was read as \ufffd`,
    why: 'Such a font has pictures in the place of letters, and no other font has them.',
    fix: 'Put in another sign (Insert > Symbol), or a word.',
  },
  'word-macros': {
    code: 'BP229',
    severity: 'note',
    what: () => 'The document holds macros; they were not run',
    why: 'A brief is read and never run.',
    fix: 'Nothing; or save it without them, as .docx.',
  },
  // BP4: the model
  'title-missing': {
    code: 'BP401',
    severity: 'note',
    what: () => 'The brief has no title that we could find',
    why: 'Every pack has a title; until then it says “to be confirmed”.',
    fix: 'Write the title on a line of its own at the top; or a line “Session facts” with “Title: …” below it, or “title:” under “briefpack:” in the front matter.',
  },
  'date-without-year': {
    code: 'BP402',
    severity: 'note',
    what: (d) => `The date in ${nameOfLine(d.line)} has no year, so it was not taken`,
    why: 'A guessed year may be the wrong one.',
    fix: 'Write the year; or state the date: “Date: 2026-05-19” below a line “Session facts”, or “date:” under “briefpack:” in the front matter.',
  },
  'date-ambiguous': {
    code: 'BP403',
    severity: 'warning',
    what: () => 'Day and month of this date may be the other way round; the day was read first',
    why: 'Numbers with strokes mean different days in different countries.',
    fix: 'Write the month as a word, or the date as YYYY-MM-DD; or state it: “Date: 2026-05-19” below a line “Session facts”, or “date:” under “briefpack:” in the front matter.',
  },
  'statements-differ': {
    code: 'BP404',
    severity: 'warning',
    what: (d) =>
      `${nameOfLine(d.line, 'L')} and ${nameOfLine(d.other)} state different values for: ${d.fact}; ${nameOfLine(d.other)} was taken`,
    why: 'Only one of them can be right, and the packs print one.',
    fix: 'Correct one of them, or state the right value: below a line “Session facts”, or under “briefpack:” in the front matter.',
  },
  'zone-ambiguous': {
    code: 'BP405',
    severity: 'note',
    what: (d) =>
      d.zone
        ? `${d.zone} is the time of several time zones`
        : 'This abbreviation is the time of several time zones',
    why: 'The time is printed as written; no single place can be told from it.',
    fix: 'Nothing, or name the place: Europe/Paris.',
  },
  'language-unsure': {
    code: 'BP406',
    severity: 'note',
    what: (d) => `The language of the brief was taken to be “${d.language}”, without being sure`,
    why: 'The words that packs add, such as “Date”, are in the language of the brief.',
    fix: 'State it: “lang: en” in the front matter, or “Language: en” below a line “Session facts”.',
  },
  'fact-unknown': {
    code: 'BP407',
    severity: 'error',
    what: (d) =>
      d.key ? `“${d.key}” is no fact that can be stated here` : 'This is no fact that can be stated here',
    why: 'What is stated on purpose must have an effect; a misspelt name would have none.',
    fix: (d) =>
      d.near ? `Did you mean “${d.near}”?` : `Facts, in any language that briefs are read in: ${d.known}.`,
  },
  'fact-unreadable': {
    code: 'BP408',
    severity: 'error',
    what: (d) => (d.key ? `The value of “${d.key}” can't be read` : "This value can't be read"),
    why: 'It is stated on purpose, so nothing is guessed in its place.',
    fix: (d) => `Write ${d.write}; or no value, if there is none.`,
  },
  'mark-misspelt': {
    code: 'BP409',
    severity: 'error',
    what: (d) => `“${d.mark}” is nearly a correction, but not quite one`,
    why: 'It would be printed as words, and correct nothing.',
    fix: (d) => `Did you mean “${d.meant}”?`,
  },
  'marks-differ': {
    code: 'BP410',
    severity: 'error',
    what: () => 'Two marks at this end say different things',
    why: 'A paragraph is a question, a heading or text, and only one of them.',
    fix: 'Keep one of the marks.',
  },
  'mark-without-effect': {
    code: 'BP411',
    severity: 'warning',
    what: (d) => `${d.mark} ${d.why}, so it has no effect`,
    why: 'A mark says what the paragraph, list item or heading is that it ends.',
    fix: 'Put a blank line behind it, move it to the end of what it is for, or take it away.',
  },
  'session-facts-empty': {
    code: 'BP412',
    severity: 'warning',
    what: () => 'No fact stands below this line, so it was read as words',
    why: 'A line “Session facts” begins a block of corrections only with lines such as “Date: …” below it.',
    fix: 'Write the facts below it, each on a line: “Title: …”, “Date: …”, “Time: …”, “Venue: …”; or change its words.',
  },
  'session-facts-misplaced': {
    code: 'BP413',
    severity: 'error',
    what: () => 'Session facts stand in a part that is not for everybody',
    why: 'Nobody could tell whether the facts are meant for all.',
    fix: 'Move them to the top of the brief; a fact for a few gets a mark at the end of its own line: [moderator only].',
    restricted: true,
  },
  'session-facts-line': {
    code: 'BP414',
    severity: 'error',
    what: () => 'This line among the session facts states none',
    why: 'What is stated on purpose must have an effect.',
    fix: 'Write each fact on one line, “Venue: …”, and leave a blank line behind the last.',
  },
  'several-sessions': {
    code: 'BP415',
    severity: 'warning',
    what: (d) => `This file seems to hold ${d.count} sessions, read as one`,
    why: 'A brief is about one session; dates, questions and speakers of several would be mixed.',
    fix: (d) => `Save one file for each session: lines ${d.parts}. If it is one session, leave it as it is.`,
  },
  // BP5: templates, themes and labels
  'template-unknown': {
    code: 'BP501',
    severity: 'error',
    what: (d) => `No template is called ${d.name}`,
    why: 'There is nothing to lay the brief out with.',
    fix: (d) => (d.near ? `Did you mean ${d.near}?` : `Templates: ${d.known}.`),
  },
  'template-front-matter': {
    code: 'BP502',
    severity: 'error',
    what: (d) => `The front matter of the template can't be read: ${d.reason}`,
    why: 'It says whom the pack is for.',
    fix: 'Begin the file with a line ---, then lines such as "for: moderator", then a line ---.',
  },
  'template-key-unknown': {
    code: 'BP503',
    severity: 'error',
    what: (d) => `Unknown key in the template's front matter: ${d.key}`,
    why: 'A setting that is not understood would have no effect.',
    fix: (d) => (d.near ? `Did you mean ${d.near}?` : `Known keys: ${d.known}.`),
  },
  'template-value-wrong': {
    code: 'BP504',
    severity: 'error',
    what: (d) => `${d.key} can't be ${d.value}`,
    why: 'A template with a mistake makes no pack, rather than half of one.',
    fix: (d) => (d.near ? `Did you mean ${d.near}? Expected: ${d.expected}.` : `Expected: ${d.expected}.`),
  },
  'template-directive-unknown': {
    code: 'BP505',
    severity: 'error',
    what: (d) => `Unknown directive: ${d.name}`,
    why: 'A template with a mistake makes no pack, rather than half of one.',
    fix: (d) => (d.near ? `Did you mean ${d.near}?` : `Known directives: ${d.known}.`),
  },
  'template-attribute-unknown': {
    code: 'BP506',
    severity: 'error',
    what: (d) => `${d.name} has no attribute ${d.attribute}`,
    why: 'A template with a mistake makes no pack, rather than half of one.',
    fix: (d) => (d.near ? `Did you mean ${d.near}?` : `It takes: ${d.known}.`),
  },
  'template-attribute-missing': {
    code: 'BP507',
    severity: 'error',
    what: (d) => `${d.name} needs ${d.attribute}`,
    why: 'Without it the directive does not say what to print.',
    fix: (d) => `Write ${d.example}.`,
  },
  'template-directive-form': {
    code: 'BP508',
    severity: 'error',
    what: (d) => `${d.name} can't stand here like this`,
    why: 'Some directives stand alone on a line (::), some within a line (:), and :::when encloses lines.',
    fix: (d) => `Write ${d.example}.`,
  },
  'template-when-unclosed': {
    code: 'BP509',
    severity: 'error',
    what: () => 'This :::when is never closed',
    why: 'Everything below it would belong to it.',
    fix: 'Put a line ::: where it ends.',
  },
  'template-block-unusable': {
    code: 'BP510',
    severity: 'error',
    what: (d) => `A template can't hold ${d.what}`,
    why: 'A template holds headings, paragraphs, lists, comments and directives.',
    fix: 'Say it in a paragraph or a list.',
  },
  'template-label-unknown': {
    code: 'BP511',
    severity: 'error',
    what: (d) => `No label is called ${d.name}`,
    why: 'Labels are words that every language of packs has.',
    fix: (d) => (d.near ? `Did you mean :label[${d.near}]?` : `Known labels: ${d.known}.`),
  },
  'template-directive-malformed': {
    code: 'BP512',
    severity: 'error',
    what: () => 'This looks like a directive, but it is not written as one',
    why: 'It would be printed as it stands.',
    fix: 'Put it alone on a line, without spaces, as in ::questions{room=6}; a :::when is closed by a line :::.',
  },
  'template-name-differs': {
    code: 'BP513',
    severity: 'error',
    what: (d) => `The template in folder ${d.folder} calls itself ${d.name}`,
    why: 'Its packs would get the name of another template.',
    fix: (d) => `Write "name: ${d.folder}", or leave the line out.`,
  },
  'theme-unknown': {
    code: 'BP520',
    severity: 'error',
    what: (d) => `No theme is called ${d.name}`,
    why: 'Fonts, sizes and colours come from it.',
    fix: (d) => (d.near ? `Did you mean ${d.near}?` : `Themes: ${d.known}.`),
  },
  'theme-invalid': {
    code: 'BP521',
    severity: 'error',
    what: (d) => `The theme is not valid YAML: ${d.reason}`,
    why: 'Fonts, sizes and colours come from it.',
    fix: 'Mend the line; compare with templates/themes/classic.yml.',
  },
  'theme-key-unknown': {
    code: 'BP522',
    severity: 'error',
    what: (d) => `Unknown key in the theme: ${d.key}`,
    why: 'A setting that is not understood would have no effect.',
    fix: (d) => (d.near ? `Did you mean ${d.near}?` : `Known keys here: ${d.known}.`),
  },
  'theme-value-wrong': {
    code: 'BP523',
    severity: 'error',
    what: (d) => `${d.key} can't be ${d.value}`,
    why: 'The theme would not look as it was meant.',
    fix: (d) => (d.near ? `Did you mean ${d.near}? Expected: ${d.expected}.` : `Expected: ${d.expected}.`),
  },
  'theme-value-missing': {
    code: 'BP524',
    severity: 'error',
    what: (d) => `The theme does not say ${d.key}`,
    why: 'Nothing can be laid out without it.',
    fix: 'Add it, or begin with "extends: classic", which says everything.',
  },
  'theme-extends-itself': {
    code: 'BP525',
    severity: 'error',
    what: (d) => `The theme ${d.name} extends itself`,
    why: 'Following "extends:" would never end.',
    fix: 'Extend classic, or another theme that does not lead back.',
  },
  'theme-page-too-small': {
    code: 'BP526',
    severity: 'error',
    what: () => 'The margins leave no room on the page',
    why: 'At least 72 pt (one inch) must be left in each direction.',
    fix: 'Make the margins smaller or the page larger.',
  },
  'theme-font-missing': {
    code: 'BP527',
    severity: 'error',
    what: (d) => `The theme names the font ${d.path}, which is not there`,
    why: 'Text is set with the fonts of the theme.',
    fix: 'Check the name; a path counts from the folder of the theme file.',
  },
  'theme-font-unusable': {
    code: 'BP528',
    severity: 'error',
    what: (d) => `The font ${d.path} can't be used: ${d.reason}`,
    why: 'A PDF that every reader shows alike holds its fonts, as static TrueType.',
    fix: (d) => `${d.fix}`,
  },
  'theme-contrast-low': {
    code: 'BP529',
    severity: 'error',
    what: (d) =>
      `The colour ${d.colour} (${d.value}) has a contrast of ${d.ratio}:1 on ${d.ground}, in: ${d.styles}; it needs ${d.need}:1`,
    why: 'Many can not read pale text, on paper or on a screen (WCAG 2.1, 1.4.3: 4.5:1; 3:1 from 18 pt, or 14 pt in bold).',
    fix: (d) =>
      d.nearest
        ? `The nearest colour that passes is "${d.nearest}".`
        : 'Change the colour behind it; no text passes on both.',
  },
  'labels-missing': {
    code: 'BP530',
    severity: 'note',
    what: (d) => `Fixed words of the pack are in English: there are none yet in "${d.language}"`,
    why: 'Headings such as "Guiding questions" come from a file per language.',
    fix: (d) => `Languages: ${d.known}; choose one with --lang.`,
  },
  'part-left-out': {
    code: 'BP540',
    severity: 'note',
    what: (d) => `The ${d.template} pack leaves out ${d.part}`,
    why: 'Nothing in the template prints this part of the brief.',
    fix: 'If it should be printed, add ::rest to the template.',
  },
  'restricted-part-left-out': {
    code: 'BP541',
    severity: 'note',
    what: (d) => `The ${d.template} pack leaves out a restricted part`,
    why: 'Nothing in the template prints this part of the brief.',
    fix: 'If it should be printed, add ::rest to the template.',
    restricted: true,
  },
  'pack-other-audience': {
    code: 'BP542',
    severity: 'error',
    what: (d) => `This is a ${d.template} pack for: ${d.audience}; it makes no pack for: ${d.wanted}`,
    why: 'What was left out of it can not be put back, and what was kept may not be for others.',
    fix: 'Use the original brief.',
  },
  // The organisation's own Word document
  'reference-missing': {
    code: 'BP550',
    severity: 'error',
    what: (d) => `The reference document ${d.path} is not there`,
    why: 'Word packs take styles, page, headers and footers from it.',
    fix: (d) =>
      d.near
        ? `Did you mean ${d.near}?`
        : 'Check the name; in a theme a path counts from the folder of the theme file.',
  },
  'reference-unusable': {
    code: 'BP551',
    severity: 'error',
    what: (d) => `The reference document ${d.path} can't be used: ${d.reason}`,
    why: 'Word packs take styles, page, headers and footers from it.',
    fix: (d) => `${d.fix}`,
  },
  'reference-styles-filled': {
    code: 'BP552',
    severity: 'note',
    what: (d) => {
      const lists = [d.words, d.packs ? `and those that only packs have: ${d.packs}` : '']
      return `${d.path} lacks these styles, which were filled in: ${lists.filter((one) => one !== '').join('; ')}`
    },
    why: 'Packs need them. They stand on the styles that it has, in its fonts and colours.',
    fix: 'Nothing; or make a style of that name in it, and it is used.',
  },
  'reference-styles-guessed': {
    code: 'BP553',
    severity: 'note',
    what: (d) => `${d.path} has no style of the usual names for some; taken instead: ${d.pairs}`,
    why: 'A name of the house before or behind the usual one, or the level of a heading, says what a style is for.',
    fix: 'If one is wrong, give the right style the usual name as a second one: in Word, Modify Style, “ACME Title,Title”.',
  },
  'reference-header': {
    code: 'BP554',
    severity: 'note',
    what: (d) =>
      `The header of ${d.path} takes the place of the running head; it does not show the session's title`,
    why: 'Who holds a single page does not see of which session it is.',
    fix: 'If it should, put the title into that header: in Word, Insert > Quick Parts > Document Property > Title.',
  },
  'reference-page-unusable': {
    code: 'BP555',
    severity: 'warning',
    what: (d) => `The page of ${d.path} was not taken: its size or margins leave no room for words`,
    why: 'At least two inches must be left in each direction, on a page of at most 22 inches. The page is the theme’s.',
    fix: 'Check Layout > Margins and Size at the end of the document: the last section counts.',
  },
  'reference-left-behind': {
    code: 'BP556',
    severity: 'note',
    what: (d) => `Not taken over from ${d.path}: ${d.parts}`,
    why: 'A pack holds nothing that runs, that is fetched from elsewhere, or that belongs to that document alone.',
    fix: 'Nothing.',
  },
  // BP9: usage
  'usage-wrong': {
    code: 'BP901',
    severity: 'error',
    what: (d) => `${d.problem}`,
    why: 'The command could not be understood, so nothing was done.',
    fix: (d) => `See: briefpack ${d.command} --help`,
  },
  'command-unknown': {
    code: 'BP902',
    severity: 'error',
    what: (d) => `No command and no file is called ${d.name}`,
    why: 'A first word without a dot or slash is a command, or a brief that is there.',
    fix: (d) => (d.near ? `Did you mean ${d.near}?` : 'See: briefpack --help'),
  },
  'format-unknown': {
    code: 'BP903',
    severity: 'error',
    what: (d) => `Unknown format ${d.name}`,
    why: 'No writer has that name.',
    fix: (d) => (d.near ? `Did you mean ${d.near}?` : `Choose from: ${d.known}.`),
  },
  'folder-named': {
    code: 'BP904',
    severity: 'error',
    what: (d) => `${d.path} is a folder`,
    why: 'A folder may hold other files than briefs, so it is not searched.',
    fix: 'Name the files, for example with *.txt after the folder.',
  },
  'nothing-named': {
    code: 'BP905',
    severity: 'error',
    what: (d) => `No brief matches ${d.pattern}`,
    why: 'There is nothing to read.',
    fix: 'Name at least one brief.',
  },
  'stdout-holds-one': {
    code: 'BP906',
    severity: 'error',
    what: (d) => `--out - can print one file only, not ${d.count}`,
    why: 'Two files one after the other are no file at all.',
    fix: 'Name one brief, one --format and at most one --template (participant, if none is named).',
  },
  'outputs-collide': {
    code: 'BP907',
    severity: 'error',
    what: (d) => `Two packs would be written to ${d.path}`,
    why: 'One would overwrite the other, so nothing was written.',
    fix: 'Rename a brief, or run them one by one with different --out folders.',
  },
  'output-is-brief': {
    code: 'BP908',
    severity: 'error',
    what: (d) => `The pack ${d.path} would overwrite a brief`,
    why: 'A brief is never changed, so nothing was written.',
    fix: 'Choose another folder with --out.',
  },
  'language-malformed': {
    code: 'BP909',
    severity: 'error',
    what: (d) => `${d.name} is no language tag`,
    why: 'Languages are named by their BCP 47 tags, two or three letters first.',
    fix: 'Write, for example, --lang fr or --lang pt-BR.',
  },
  'temporary-skipped': {
    code: 'BP910',
    severity: 'note',
    what: (d) => `Skipped ${d.path}: a temporary file of an open document`,
    why: 'Word and LibreOffice keep such files beside the document that is being edited.',
    fix: 'Nothing, or close the document.',
  },
  'internal-error': {
    code: 'BP990',
    severity: 'error',
    what: (d) => `briefpack itself has failed: ${d.problem}`,
    why: 'This is a fault of the program, not of your brief.',
    fix: 'Please report it, with the command and, if you may share it, the brief. DEBUG=1 prints where it happened.',
  },
  // BP3: audiences
  'audience-unknown': {
    code: 'BP301',
    severity: 'error',
    what: (d) => `“${d.bracket}” names no audience that briefpack knows`,
    why: 'A part meant for a few must not reach everybody by mistake, so no pack of this brief is made.',
    fix: (d) =>
      d.meant
        ? `Did you mean “${d.meant}”?`
        : 'Write moderator, speaker, principal, participant, interpreter or rapporteur; or take the brackets away.',
    restricted: true,
  },
  'audience-near-miss': {
    code: 'BP302',
    severity: 'error',
    what: (d) => `“${d.bracket}” looks like an audience mark, but is not quite one`,
    why: 'A part meant for a few must not reach everybody by mistake, so no pack of this brief is made.',
    fix: (d) =>
      `${d.meant ? `Did you mean “${d.meant}”? ` : ''}Write the mark in square brackets at the end: ${d.example}.`,
    restricted: true,
  },
  'audience-role-bracket': {
    code: 'BP303',
    severity: 'warning',
    what: (d) => `“${d.bracket}” was read as words: it restricts nothing`,
    why: 'Everybody will see this part.',
    fix: (d) => `If it is meant for a few, write [${d.audiences} only].`,
    restricted: true,
  },
  'audience-mark-misplaced': {
    code: 'BP304',
    severity: 'error',
    what: (d) => `${d.bracket} ${d.why}`,
    why: 'A mark covers the heading, paragraph, list item or table row that it ends; here something would leak.',
    fix: 'Put the mark at the very end of what it covers, or enclose that in :::for{moderator} and :::.',
    restricted: true,
  },
  'audience-nobody': {
    code: 'BP305',
    severity: 'error',
    what: () => 'This part is left for nobody',
    why: 'Its own audience is not among those of what it stands in, and an inner mark can only narrow.',
    fix: 'Name one of the outer audiences in the inner mark, or move the part out.',
    restricted: true,
  },
  'audience-mark-aside': {
    code: 'BP306',
    severity: 'error',
    what: () =>
      'A mark for some readers stands beside the text: in a header, a footer, a comment, hidden text, deleted text, a placeholder, a field or the contents',
    why: 'It covers nothing there, and what it was meant for would go to all.',
    fix: 'Write it at the end of the heading, paragraph, list item or row that it is for, and delete it here; or accept the change that deletes it.',
    restricted: true,
  },
  'audience-heading-unsure': {
    code: 'BP307',
    severity: 'error',
    what: () => 'A line with an audience mark may be a heading, and may be a line by itself',
    why: 'If it is a heading, what stands below it is meant for a few; as it is, that would go to all.',
    fix: 'Write [heading] behind the mark if it covers what follows, or [text] if it covers only its own line.',
    restricted: true,
  },
  // BP6: writing
  'script-unsupported': {
    code: 'BP601',
    severity: 'error',
    what: (d) => `The PDF can't be made: no font for ${d.characters}`,
    why: 'Without a font for its script a word would lose its letters.',
    fix: (d) =>
      d.package
        ? `Run npm install ${d.package} in the folder of the brief, or npm install --global ${d.package} where briefpack is installed so. Or name a font in the theme, or make the DOCX or the Markdown pack: --format docx,md.`
        : 'Name a font that has it in the theme, under fonts: scripts: other. Or make the DOCX or the Markdown pack: --format docx,md.',
    // Places may lie in parts that are not for everybody.
    restricted: true,
  },
  'glyph-missing': {
    code: 'BP602',
    severity: 'warning',
    what: (d) => `The fonts lack ${d.characters}; the PDF shows the code of each in brackets`,
    why: 'A sign without a picture would print as nothing or as an empty box.',
    fix: (d) =>
      `Write it in words, or name a font that has it in the theme, under fonts: scripts: other.${d.package ? ` The package ${d.package} may have it.` : ''}`,
    restricted: true,
  },
  'font-unusable': {
    code: 'BP603',
    severity: 'error',
    what: (d) => `The PDF can't be made: the font ${d.path} can't be used: ${d.reason}`,
    why: 'Words in it would lose their letters.',
    fix: (d) => `${d.fix}`,
  },
} as const satisfies Record<string, CatalogueEntry>
