import { stepOf } from '../model/queries.ts'
import { livingRecord } from '../model/records.ts'
import type { Draft } from './Draft.ts'

/** Opens the stage and lane in which something stands: what was just made is to be seen and typed into. */
export function openAround(draft: Draft, id: string): void {
  const record = livingRecord(draft.records, id)
  if (!record) return
  const isPlaced = record.kind === 'touchpoint' || record.kind === 'card'
  const lane = isPlaced ? draft.find('lane', record.laneId) : undefined
  const isListed = record.kind === 'painPoint' || record.kind === 'opportunity'
  const stepId = isPlaced ? record.stepId : isListed ? stepOf(draft.records, record) : id
  const stage = draft.find('stage', draft.find('step', stepId)?.stageId)
  // Only what is collapsed is opened for writing: after that the draft puts the whole table together anew.
  const opened = [
    lane?.collapsed ? draft.edit('lane', lane.id) : undefined,
    stage?.collapsed ? draft.edit('stage', stage.id) : undefined,
  ]
  for (const part of opened) delete part?.collapsed
}
