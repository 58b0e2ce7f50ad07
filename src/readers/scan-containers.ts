import { bulletPattern } from './bullets.ts'
import { maskAll } from './masks.ts'

/** `:::for{moderator, speaker}`: its colons and its names. */
export interface ContainerOpener {
  size: number
  names: string[]
}

/** Containers in containers; more is no brief, and each level is parsed anew. */
export const MAX_CONTAINERS = 20

const opening = /^[\s>]*(:{3,})for\{([^{}]*)\}\s*$/
const closing = /^[\s>]*(:{3,})\s*$/
const name = /^\p{L}[\p{L}\p{M}\p{N}_-]*$/u
const separators = /[,;،，]/g

/**
 * Lines that were meant as a fence: three colons at a line's start (wide ones of an Asian keyboard too), behind
 * bullets and `>` also; `:for{` anywhere; `::far{…}` and `:: for …` at a line's start.
 */
const start = `^(?:[\\s>]|(?:${bulletPattern}|\\(?\\d{1,9}[.)])\\s)*`
const fenceStart = new RegExp(`${start}:::`)
const attempts = [
  new RegExp(`${start}[:：]{3,}`),
  new RegExp(`${start}[:：]{1,2}\\s*\\p{L}+\\s*\\{`, 'u'),
  new RegExp(`${start}[:：]{2}\\s*for\\b`, 'i'),
  /[:：]\s*for\s*\{/i,
]

/** What every one of them has. */
const colonsOrBrace = /[:：]{2}|\{/

/** The opener on this line, or null; its names are separated by spaces or commas, and there is at least one. */
export function openerOf(line: string): ContainerOpener | null {
  const match = opening.exec(line)
  if (!match) return null
  const names = (match[2] as string).split(/[\s,;،，]+/).filter((one) => one !== '')
  if (names.length === 0 || !names.every((one) => name.test(one))) return null
  return { size: (match[1] as string).length, names }
}

/** Number of colons of a closing fence on this line, else 0. */
export function closerOf(line: string): number {
  return closing.exec(line)?.[1]?.length ?? 0
}

/** Was this line, which opens and closes nothing, meant to? Then it must be an error: a slip must not leak. */
export function looksLikeFence(line: string): boolean {
  return colonsOrBrace.test(line) && attempts.some((one) => one.test(line))
}

/**
 * Prepares the fences in `lines` for the parser, at the same columns: commas between names are masked, wide spaces are
 * spaces. Fences that are none, and those beyond `MAX_CONTAINERS` open ones, become words; `checkContainers` reports them.
 */
export function prepareContainers(lines: string[], first: number): void {
  let open = 0
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] as string
    // Colons further on in a line are words, and what stands beside an emphasis must stay punctuation.
    if (!line.includes(':::') || !fenceStart.test(line)) continue
    const opens = openerOf(line) !== null
    const closes = closerOf(line) > 0
    if (opens) open++
    else if (closes) open = Math.max(0, open - 1)
    const isFence = (opens || closes) && open <= MAX_CONTAINERS
    lines[at] = isFence ? maskAll(line.replace(/[^\S\t]/g, ' '), separators) : maskAll(line, /:/g)
  }
}

/** Two lines (indexes) that open and close a container. */
export interface ContainerLines {
  open: number
  close: number
}

/** Openers with the closers that end them, outer ones after inner ones; what has no partner is left out. */
export function pairContainers(lines: readonly string[], first: number): ContainerLines[] {
  const pairs: ContainerLines[] = []
  const open: { at: number; size: number }[] = []
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] as string
    if (!line.includes(':::')) continue
    const opener = openerOf(line)
    const top = open.at(-1)
    if (opener) open.push({ at, size: opener.size })
    else if (top && closerOf(line) >= top.size) {
      pairs.push({ open: top.at, close: at })
      open.pop()
    }
  }
  return pairs
}
