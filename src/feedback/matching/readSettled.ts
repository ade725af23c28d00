import { LABELS } from '../comments/commentChunk.ts'
import type { FeedbackSource } from '../comments/feedbackSource.ts'
import type { MoodLabel } from '../../model/evidence.ts'
import { foldedName } from './foldedName.ts'
import type { Settled } from './settled.ts'
import type { TouchpointWords } from './touchpointWords.ts'

/** The mood that a person gave to one row. */
export interface CorrectedMood {
  sourceId: string
  row: number
  label: MoodLabel
}

export interface ReadSettled {
  settled: Settled[]
  moods: CorrectedMood[]
  /** data rows whose row, touchpoint or label is none, from 1 */
  notRead: number[]
}

const sourceOf = (file: string, sources: readonly FeedbackSource[]): string | undefined =>
  file === ''
    ? sources.length === 1
      ? sources[0]?.id
      : undefined
    : sources.find(({ name }) => name === file || name.endsWith(`/${file}`))?.id

const isMood = (label: string): label is MoodLabel =>
  label !== 'unscored' && LABELS.some((known) => known === label)

/**
 * Reads a table of settled comments: columns `row` (a number, or "FILE:ROW" with several files), `touchpoint` (an id or a
 * name) and, where there is one, `label` (negative, neutral or positive: the mood a person gave), in any order; without
 * such a header the first two columns. With a label the touchpoint may be empty.
 */
export function readSettled(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  sources: readonly FeedbackSource[],
  touchpoints: readonly TouchpointWords[],
): ReadSettled {
  const names = header.map((name) => name.trim().toLowerCase())
  const rowAt = Math.max(0, names.indexOf('row'))
  const named = names.indexOf('touchpoint')
  const touchpointAt = named < 0 ? 1 : named
  const labelAt = names.indexOf('label')
  const ids = new Map<string, string>()
  for (const { id, name } of touchpoints) ids.set(foldedName(name), id)
  for (const { id } of touchpoints) ids.set(foldedName(id), id)
  const read: ReadSettled = { settled: [], moods: [], notRead: [] }
  rows.forEach((cells, at) => {
    const found = /^(?:(.*):)?(\d+)$/.exec(cells[rowAt]?.trim() ?? '')
    const sourceId = found ? sourceOf(found[1] ?? '', sources) : undefined
    const row = Number(found?.[2])
    const cell = foldedName(cells[touchpointAt] ?? '')
    const touchpointId = ids.get(cell)
    const label = cells[labelAt]?.trim().toLowerCase() ?? ''
    const isWrong = (label !== '' && !isMood(label)) || (cell !== '' && touchpointId === undefined)
    if (sourceId === undefined || row < 1 || isWrong || cell + label === '') {
      read.notRead.push(at + 1)
      return
    }
    if (touchpointId !== undefined)
      read.settled.push({ sourceId, row, touchpointId, is: 'confirmed' })
    if (isMood(label)) read.moods.push({ sourceId, row, label })
  })
  return read
}
