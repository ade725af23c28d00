import type { FeedbackSource } from '../comments/feedbackSource.ts'
import type { Settled } from './settled.ts'
import type { TouchpointWords } from './touchpointWords.ts'

export interface ReadSettled {
  settled: Settled[]
  /** data rows whose row or touchpoint is none, from 1 */
  notRead: number[]
}

const sourceOf = (file: string, sources: readonly FeedbackSource[]): string | undefined =>
  file === ''
    ? sources.length === 1
      ? sources[0]?.id
      : undefined
    : sources.find(({ name }) => name === file || name.endsWith(`/${file}`))?.id

/**
 * Reads a table of settled comments: columns `row` (a number, or "FILE:ROW" with several files) and
 * `touchpoint` (an id or a name), in any order; without such a header the first two columns.
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
  const ids = new Map<string, string>()
  for (const { id, name } of touchpoints) ids.set(name.trim().toLowerCase(), id)
  for (const { id } of touchpoints) ids.set(id.toLowerCase(), id)
  const settled: Settled[] = []
  const notRead: number[] = []
  rows.forEach((cells, at) => {
    const found = /^(?:(.*):)?(\d+)$/.exec(cells[rowAt]?.trim() ?? '')
    const sourceId = found ? sourceOf(found[1] ?? '', sources) : undefined
    const touchpointId = ids.get(cells[touchpointAt]?.trim().toLowerCase() ?? '')
    const row = Number(found?.[2])
    if (sourceId === undefined || touchpointId === undefined || row < 1) notRead.push(at + 1)
    else settled.push({ sourceId, row, touchpointId, is: 'confirmed' })
  })
  return { settled, notRead }
}
