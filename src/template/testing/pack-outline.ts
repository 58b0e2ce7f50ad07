import { DiagnosticList } from '../../diagnostics/report.ts'
import type { Brief } from '../../model/brief.ts'
import { plainText } from '../../model/plain-text.ts'
import { fillTemplate } from '../fill.ts'
import { loadLabels } from '../load-labels.ts'
import { parseTemplate } from '../load-template.ts'
import { blockText, isMissing, type Pack, type PackBlock } from '../pack.ts'

/** A template of these lines for the moderator, or for another audience. */
export async function templateOf(body: string, audience = 'moderator') {
  const list = new DiagnosticList(null)
  const text = `---\nname: trial\nfor: ${audience}\n---\n${body}\n`
  const file = { path: 'templates/trial/template.md', text, byPath: false }
  return { template: await parseTemplate(file, 'trial', list.report), list }
}

/** A brief through a template: the pack, one line for each of its blocks, and what was reported. */
export async function fillWith(body: string, brief: Brief, audience = 'moderator', lang = 'en') {
  const { template, list } = await templateOf(body, audience)
  if (!template) throw new Error(list.all.map((one) => one.what).join('\n'))
  const pack = fillTemplate(brief, template, await loadLabels(lang, list.report), list.report)
  return { pack, lines: pack ? outline(pack) : [], names: list.all.map((one) => one.name), list }
}

/** Each block on a line, in words. */
export function outline(pack: Pack): string[] {
  return pack.parts.flatMap((part) => part.blocks.map(line))
}

function line(block: PackBlock): string {
  switch (block.type) {
    case 'cover':
      return `cover ${isMissing(block.title) ? block.title.missing : plainText(block.title)}`
    case 'heading':
      return `${'#'.repeat(block.level)} ${plainText(block.children)}`
    case 'prose':
      return blockText(block.block)
    case 'facts':
      return block.rows
        .map((row) => `${row.label}=${isMissing(row.value) ? `?${row.value.missing}` : plainText(row.value)}`)
        .join(' | ')
    case 'questions':
      return block.questions.map((one) => `[${one.label}] ${plainText(one.text)} _${one.room}`).join(' | ')
    case 'people':
      return block.people
        .map((one) => `(${plainText(one.role ?? [])}) <${plainText(one.name)}> ${plainText(one.detail)}`)
        .join(' | ')
    case 'agenda':
      return block.items.map((one) => `${plainText(one.time)} / ${plainText(one.text)}`).join(' | ')
    case 'lines':
      return `lines ${block.count}`
    case 'missing':
      return `missing ${block.missing}`
    case 'pageBreak':
      return 'page break'
  }
}
