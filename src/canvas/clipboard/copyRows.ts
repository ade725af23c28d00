import { departmentOf, stepOf } from '../../model/queries.ts'
import { type Records, liveRecord, livingRecord } from '../../model/records.ts'

/**
 * The selected cards as rows for a spreadsheet, in the columns that pasting reads: stage, step, touchpoint, owner,
 * channel. Other cards give their text in the third column.
 */
export function copyRows(
  records: Records,
  ids: readonly string[],
): { text: string; count: number } {
  const rows = ids.flatMap((id) => {
    const row = rowOf(records, id)
    return row ? [row.map(quoted).join('\t')] : []
  })
  return { text: rows.join('\n'), count: rows.length }
}

function rowOf(records: Records, id: string): string[] | undefined {
  const record = livingRecord(records, id)
  if (!record) return undefined
  switch (record.kind) {
    case 'touchpoint': {
      const person = liveRecord(records, 'person', record.accountableId)
      const owner = person?.name ?? departmentOf(records, record.accountableId)?.name ?? ''
      return [...whereIs(records, record.stepId), record.name, owner, record.channel ?? '']
    }
    case 'card':
      return [...whereIs(records, record.stepId), record.text]
    case 'painPoint':
    case 'opportunity':
      return [...whereIs(records, stepOf(records, record)), record.title]
    case 'step':
      return [...whereIs(records, record.id)]
    case 'stage':
      return [record.name]
    default:
      return undefined
  }
}

function whereIs(records: Records, stepId: string | undefined): [stage: string, step: string] {
  const step = liveRecord(records, 'step', stepId)
  return [liveRecord(records, 'stage', step?.stageId)?.name ?? '', step?.name ?? '']
}

function quoted(cell: string): string {
  return /[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
