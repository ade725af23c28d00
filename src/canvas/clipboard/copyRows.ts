import type { AnyRecord } from '../../model/kinds.ts'
import { inCell, personOrDepartment, stepOf, stepsOfStage } from '../../model/queries.ts'
import { type Records, liveRecord, livingRecord } from '../../model/records.ts'

/**
 * What is chosen as rows for a spreadsheet, in the columns that pasting reads: stage, step, touchpoint, owner, channel.
 * Other cards give their text in the third column; stages and steps have a row for each of their touchpoints.
 */
export function copyRows(records: Records, ids: readonly string[]): string {
  const rows = ids.flatMap((id) => rowsOf(records, livingRecord(records, id)))
  return rows.map((row) => row.map(quoted).join('\t')).join('\n')
}

function rowsOf(records: Records, record: AnyRecord | undefined): string[][] {
  switch (record?.kind) {
    case 'touchpoint': {
      const owner = personOrDepartment(records, record.accountableId)?.name ?? ''
      return [[...whereIs(records, record.stepId), record.name, owner, record.channel ?? '']]
    }
    case 'card':
      return [[...whereIs(records, record.stepId), record.text]]
    case 'painPoint':
    case 'opportunity':
      return [[...whereIs(records, stepOf(records, record)), record.title]]
    case 'step': {
      const touchpoints = (records.index.byKind.get('lane') ?? [])
        .flatMap((laneId) => inCell(records, record.id, laneId))
        .filter(({ kind }) => kind === 'touchpoint')
      const rows = touchpoints.flatMap((one) => rowsOf(records, one))
      return rows.length > 0 ? rows : [whereIs(records, record.id)]
    }
    case 'stage': {
      const rows = stepsOfStage(records, record.id).flatMap((step) => rowsOf(records, step))
      return rows.length > 0 ? rows : [[record.name]]
    }
    default:
      return []
  }
}

function whereIs(records: Records, stepId: string | undefined): [stage: string, step: string] {
  const step = liveRecord(records, 'step', stepId)
  return [liveRecord(records, 'stage', step?.stageId)?.name ?? '', step?.name ?? '']
}

function quoted(cell: string): string {
  return /[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
