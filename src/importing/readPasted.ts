import type { Message } from '../lib/message.ts'
import type { OutlinePlace } from '../model/outline.ts'
import { type OutlineColumn, columnsInOrder, isHeader, outlineColumns } from './outlineColumns.ts'
import { type PastedRow, delimited } from './delimited.ts'

/** One line of what was pasted, as far as it was understood. Missing stage or step: the one above. */
export interface PastedEntry {
  readonly line: number
  readonly stage?: string
  readonly step?: string
  readonly touchpoint?: string
  readonly owner?: string
  readonly channel?: string
}

/** Something in the pasted text that could not be taken over: where, from line 1, and why. */
export interface LeftOut extends Message {
  readonly line: number
}

export interface Pasted {
  readonly entries: readonly PastedEntry[]
  readonly leftOut: readonly LeftOut[]
}

/**
 * Reads rows copied from a spreadsheet (tabs, else commas or semicolons) or an indented outline. What stands outermost in
 * an outline are stages; pasted at a stage or step, steps where it has two levels, and of one level what goes in there.
 */
export function readPasted(text: string, at: OutlinePlace = {}): Pasted {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  // A tab after words parts two cells; before them it only indents.
  if (clean.split('\n').some((line) => line.trimStart().replace(bullet, '').includes('\t')))
    return fromRows(delimited(clean, '\t'))
  for (const delimiter of [',', ';']) {
    const rows = delimited(clean, delimiter)
    if (looksLikeTable(rows)) return fromRows(rows)
  }
  return fromOutline(clean, at)
}

/** Commas stand in sentences too: only a header, or rows of the same three or more cells, make a table. */
function looksLikeTable(rows: readonly PastedRow[]): boolean {
  const [first] = rows
  if (!first || first.cells.length < 2) return false
  if (isHeader(first.cells)) return true
  const columns = first.cells.length
  return columns >= 3 && rows.length >= 2 && rows.every(({ cells }) => cells.length === columns)
}

function fromRows(rows: readonly PastedRow[]): Pasted {
  const leftOut: LeftOut[] = []
  const [first] = rows
  const hasHeader = first !== undefined && isHeader(first.cells)
  const columns: readonly (OutlineColumn | undefined)[] = hasHeader
    ? outlineColumns(first.cells)
    : columnsInOrder
  if (hasHeader) {
    for (const [index, column] of columns.entries()) {
      const name = first.cells[index] ?? ''
      if (!column && name)
        leftOut.push({ line: first.line, key: 'importing.unknownColumn', values: { column: name } })
    }
  }
  const entries = rows.slice(hasHeader ? 1 : 0).map(({ line, cells }) => {
    const entry: Partial<Record<OutlineColumn, string>> = {}
    for (const [index, cell] of cells.entries()) {
      const column = columns[index]
      if (column && cell) entry[column] = cell
      else if (!hasHeader && index >= columns.length && cell)
        leftOut.push({ line, key: 'importing.tooManyColumns', values: { text: cell.slice(0, 60) } })
    }
    return { line, ...entry }
  })
  return { entries, leftOut }
}

const bullet = /^(?:[-*•–—+]|\d{1,3}[.)])\s+/

function fromOutline(text: string, at: OutlinePlace): Pasted {
  const lines = levelled(text)
  const depth = lines.reduce((most, { level }) => Math.max(most, level), 1)
  const outermost = outermostOf(depth, at)
  const leftOut: LeftOut[] = []
  const entries = lines.flatMap(({ line, level, name }): PastedEntry[] => {
    const is = level + outermost
    if (is === 1) return [{ line, stage: name }]
    if (is === 2) return [{ line, step: name }]
    if (is === 3) return [{ line, ...touchpointOf(name) }]
    leftOut.push({ line, key: 'importing.tooDeep', values: { text: name.slice(0, 60) } })
    return []
  })
  return { entries, leftOut }
}

/** How many levels above the text's own outermost one are those of the place. */
function outermostOf(depth: number, { stageId, stepId }: OutlinePlace): 0 | 1 | 2 {
  if (stepId !== undefined && depth === 1) return 2
  return stageId !== undefined && depth <= 2 ? 1 : 0
}

interface Levelled {
  readonly line: number
  /** From 1 for the outermost. */
  readonly level: number
  readonly name: string
}

function levelled(text: string): Levelled[] {
  const lines: Levelled[] = []
  const indents: number[] = []
  for (const [index, raw] of text.split('\n').entries()) {
    const words = raw.trimStart()
    const name = words.replace(bullet, '').trim()
    if (name === '' || /^[-*•–—+]$/.test(name)) continue
    const indent = width(raw.slice(0, raw.length - words.length))
    while (indents.length > 0 && indent < (indents.at(-1) ?? 0)) indents.pop()
    if (indents.length === 0 || indent > (indents.at(-1) ?? 0)) indents.push(indent)
    lines.push({ line: index + 1, level: indents.length, name })
  }
  return lines
}

/** Columns that an indentation takes: a tab goes to the next multiple of four. */
function width(space: string): number {
  let columns = 0
  for (const char of space) columns = char === '\t' ? columns - (columns % 4) + 4 : columns + 1
  return columns
}

/** `Phone menu (Phone) @Support`: channel and owner, both may be missing. */
function touchpointOf(text: string): { touchpoint: string; channel?: string; owner?: string } {
  const owned = /^(.+?)\s+@\s*(\S.*)$/.exec(text)
  const rest = owned?.[1] ?? text
  const channelled = /^(.*\S)\s*\(([^()]+)\)$/.exec(rest)
  const channel = channelled?.[2]?.trim()
  const owner = owned?.[2]
  return {
    touchpoint: channelled?.[1] ?? rest,
    ...(channel ? { channel } : {}),
    ...(owner ? { owner } : {}),
  }
}
