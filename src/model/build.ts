// build: a reader's tree to the Brief. What is said where is decided in infer/, one recogniser for each fact.
import type { Root } from 'mdast'
import type { Report } from '../diagnostics/report.ts'
import { applyAudience } from './blocks/apply-audience.ts'
import { assignBlockIds, BlockIds } from './blocks/block-ids.ts'
import { keepCovered } from './blocks/cover-sections.ts'
import { coverNotes } from './blocks/settle-notes.ts'
import { type SourceBlocks, toSourceBlocks } from './blocks/source-blocks.ts'
import type { Brief, Note, Question } from './brief.ts'
import { findAgenda } from './infer/agenda.ts'
import { findContactsOf } from './infer/contacts.ts'
import { roleByContent } from './infer/content-role.ts'
import type { Context } from './infer/context.ts'
import { findDocuments } from './infer/documents.ts'
import { kindOfEntry } from './infer/front-matter.ts'
import { frontMatterBlocks } from './infer/front-matter-blocks.ts'
import { headOf } from './infer/head.ts'
import { markBareHeadings } from './infer/headings.ts'
import { languageFact } from './infer/language-fact.ts'
import { type Outline, outlineOf, preamble } from './infer/outline.ts'
import { isExtra, labelsOf, type PackMarks, packMarks, packQuestions } from './infer/pack-marks.ts'
import { findPeople } from './infer/people.ts'
import { type Picked, toFact } from './infer/pick.ts'
import { findQuestions } from './infer/questions.ts'
import { readFacts } from './infer/read-facts.ts'
import { settleLines } from './infer/settle-lines.ts'
import { findSeveralSessions, reportSeveralSessions } from './infer/several-sessions.ts'
import { applyStatedQuestions } from './infer/stated-questions.ts'
import { lowerKickerHeading, mostAboveText, type Opening, readOpening } from './infer/title.ts'
import { toQuestions } from './infer/to-questions.ts'
import { type Unit, unitsOf } from './infer/unit.ts'
import { zoneOf } from './infer/zone-fact.ts'
import type { Block } from './inline.ts'
import { forgetTexts } from './remember.ts'

/** The model of one brief. Never throws for what a user wrote; what is doubtful is reported. */
export function buildBrief(root: Root, report: Report): Brief {
  try {
    return briefOf(root, report)
  } finally {
    // What is known of a long brief takes as much memory as the brief, which whoever makes a pack of it needs.
    forgetTexts()
  }
}

function briefOf(root: Root, report: Report): Brief {
  const source = toSourceBlocks(root, report)
  const language = languageFact(source.frontMatter, source.blocks, root.data?.language ?? null, report)
  const marks = source.pack ? packMarks(root) : null
  const { opening, outline, apart } = shapeOf(source, marks, language.value, report)
  const units = unitsOf(outline.blocks)
  const { picked, unused, none } = readFacts(source.frontMatter, units, opening, source.pack !== null, report)
  const head = headOf(outline.blocks, opening.end, units, Object.values(picked))
  const extras = [...apart, ...frontMatterBlocks(source.frontMatter, unused)]
  // Those of an outline that was guessed have their names already.
  if (marks !== null || extras.length > 0) nameBlocks([...outline.blocks, ...extras], source)
  const context = contextOf(outline, extras, head, picked, units)
  const read = readings(context, marks, picked.start?.value ?? null)
  if (!marks) reportSeveralSessions(findSeveralSessions(context), report)
  const isBefore = (index: number) => outline.sectionOf[index] === -1 && !head.has(index)
  const before = preamble(outline.blocks.filter((_, index) => isBefore(index)))
  const unitOf = new Map(context.units.map((unit) => [unit.id, unit]))
  const timeZone = toFact(picked.timeZone)
  const isCovered = source.notes.length > 0 && outline.restricted.length > 0
  const notes = isCovered ? coverNotes(outline.blocks, source.notes) : source.notes
  return {
    language,
    ...sessionFacts(picked),
    ...(none.length > 0 ? { none } : {}),
    timeZone,
    ...zoneOf(timeZone, report),
    head: outline.blocks.filter((_, index) => head.has(index)),
    sections: [...before, ...roleByContent(outline.sections, unitOf, outline.sectionOf, read)],
    ...read,
    questions: inPreamble(read.questions, before[0]?.id, unitOf, outline.sectionOf),
    notes,
    assets: [],
    extras,
    restricted: [...source.restricted, ...outline.restricted, ...restrictedOf(notes)],
    pack: source.pack,
  }
}

const restrictedOf = (notes: readonly Note[]) =>
  notes.flatMap(({ audience, place }) => (audience === 'all' ? [] : [place]))

interface Shape {
  opening: Opening
  outline: Outline
  /** Blocks of a pack that stood in no section of its brief. */
  apart: Block[]
}

/** Lines settled, title found, headings marked, blocks cut into sections. */
function shapeOf(source: SourceBlocks, marks: PackMarks | null, language: string, report: Report): Shape {
  // The title refers to its lines by their ids, on which nothing below it has a bearing.
  nameBlocks(marks ? source.blocks : source.blocks.slice(0, mostAboveText), source)
  const hasHeadings = source.blocks.some(isMarkedHeading)
  // A block “Session facts” says nothing of how the brief is written.
  const hasFrontMatter = source.frontMatter.some(({ place }) => place.part === 'front matter')
  const lines = settleLines(source.blocks, hasHeadings || hasFrontMatter)
  if (marks) return shapeOfPack(lines, marks, language)
  const settled = lowerKickerHeading(lines, language)
  const titled = source.frontMatter.some((entry) => {
    const kind = kindOfEntry(entry)
    return kind.kind === 'field' && kind.field === 'title'
  })
  const unmarked = settled.map(withoutMarked)
  const opening = readOpening(unmarked, unitsOf(unmarked), titled, language)
  const marked = settled.some((block, index) => isMarkedHeading(block) && index !== opening.titleHeading)
  const blocks = markBareHeadings(settled, opening.bodyStart, language, marked, {
    marked: source.marked,
    larger: source.larger,
    report,
  })
  nameBlocks(blocks, source)
  const outline = outlineOf(keepCovered(blocks), opening.titleHeading, language, applyAudience)
  outline.sections = withReasons(outline)
  const first = outline.sectionOf.findIndex((section) => section >= 0)
  return {
    opening: { ...opening, end: first < 0 ? opening.end : Math.min(opening.end, first) },
    outline,
    apart: [],
  }
}

/** A heading of the text's own syntax; those that a mark makes don't tell that all the others have it. */
const isMarkedHeading = (block: Block): boolean => block.type === 'heading' && block.stated !== 'heading'

/** What a mark says is text, a question or a heading is no title; a heading ends the opening. */
function withoutMarked(block: Block): Block {
  if (block.stated === undefined || block.stated === 'notQuestion') return block
  const { id, place, audience } = block
  if (block.stated === 'heading') return { type: 'code', id, place, audience, value: '' }
  return { type: 'paragraph', id, place, audience, children: [] }
}

/** Sections whose heading a mark made say so. */
function withReasons({ sections, blocks }: Outline): Outline['sections'] {
  const stated = blocks.filter((block) => block.type === 'heading' && block.stated === 'heading')
  const ids = new Set(stated.map((block) => block.id))
  return sections.map((one) => (ids.has(one.id) ? { ...one, because: 'corrected by you' } : one))
}

/** A pack states its facts and marks its headings: nothing is guessed. */
function shapeOfPack(settled: readonly Block[], marks: PackMarks, language: string): Shape {
  const apart = settled.filter((block) => isExtra(marks, block.place))
  const outline = outlineOf(
    settled.filter((block) => !isExtra(marks, block.place)),
    -1,
    language,
    applyAudience,
  )
  return { opening: { kicker: null, title: null, titleHeading: -1, end: 0, bodyStart: 0 }, outline, apart }
}

/** Ids again after splitting and adding; those of the blocks before stay as they are. */
function nameBlocks(blocks: readonly Block[], { notes }: SourceBlocks): void {
  const ids = new BlockIds()
  assignBlockIds(blocks, ids)
  for (const note of notes) assignBlockIds(note.blocks, ids)
}

function contextOf(
  outline: Outline,
  extras: readonly Block[],
  head: ReadonlySet<number>,
  picked: Picked,
  known: readonly Unit[],
): Context {
  const blocks = [...outline.blocks, ...extras]
  // The blocks were named once more: where that changed nothing, the units and what is known of them still hold.
  const named = known.every((unit) => unit.id === unit.node.id)
  const units = named ? [...known, ...unitsOf(extras, outline.blocks.length)] : unitsOf(blocks)
  return {
    units,
    blocks,
    sections: outline.sections,
    sectionOf: [...outline.sectionOf, ...extras.map(() => -2)],
    head: new Set(units.flatMap((unit) => (head.has(unit.top) ? [unit.id] : []))),
    moments: [picked.date, picked.start, picked.end].flatMap((one) => one?.from ?? []),
    organiser: picked.organiser?.from ?? [],
    factUnits: new Set(
      Object.values(picked).flatMap((one) => (one ? one.from.map(({ block }) => block) : [])),
    ),
  }
}

function readings(
  context: Context,
  marks: PackMarks | null,
  start: string | null,
): Pick<Brief, 'questions' | 'people' | 'agenda' | 'documents' | 'contacts'> {
  const marked = marks && packQuestions(context, marks)
  const found = applyStatedQuestions(
    context,
    marked ? marked.map((one) => one.found) : findQuestions(context),
  )
  const questions = toQuestions(context, found, marked && labelsOf(found, marked))
  const asked = new Set(found.map(({ unit }) => unit.id))
  const people = findPeople(context, questions)
  return {
    questions,
    people,
    agenda: findAgenda(context, people, asked, start),
    documents: findDocuments(context, asked),
    contacts: findContactsOf(context, asked),
  }
}

/** Questions before the first heading belong to the section made for what stands there. */
function inPreamble(
  questions: Question[],
  section: string | undefined,
  unitOf: ReadonlyMap<string, { top: number }>,
  sectionOf: readonly number[],
): Question[] {
  if (section === undefined) return questions
  return questions.map((question) => {
    const top = unitOf.get(question.from[0]?.block ?? '')?.top ?? -1
    return question.section === null && sectionOf[top] === -1 ? { ...question, section } : question
  })
}

function sessionFacts(picked: Picked) {
  const languages = toFact(picked.languages)
  const delivery = toFact(picked.checkAgainstDelivery)
  return {
    kicker: toFact(picked.kicker),
    title: toFact(picked.title),
    date: toFact(picked.date),
    endDate: toFact(picked.endDate),
    start: toFact(picked.start),
    end: toFact(picked.end),
    venue: toFact(picked.venue),
    organiser: toFact(picked.organiser),
    languages: languages && { ...languages, value: languages.value.split('\n') },
    record: {
      symbol: toFact(picked.symbol),
      version: toFact(picked.version),
      versionDate: toFact(picked.versionDate),
      status: toFact(picked.status),
      distribution: toFact(picked.distribution),
      embargo: toFact(picked.embargo),
      checkAgainstDelivery: delivery && { ...delivery, value: true },
    },
  }
}
