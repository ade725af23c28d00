import { mapKinds } from '../../model/mapKinds.ts'
import { recordsOfKind, stepsOfStage } from '../../model/queries.ts'
import { livingRecord } from '../../model/records.ts'
import type { Draft } from '../Draft.ts'
import { defineCommand, refuse } from '../command.ts'

export interface DeleteRecords {
  readonly ids: readonly string[]
  /** Now, as an ISO time. */
  readonly at: string
}

const deletable: ReadonlySet<string | undefined> = new Set([
  ...mapKinds,
  'connection',
  'feeling',
  'action',
])

/** Deletes what is given and all that is in it: a stage's steps, a step's or lane's cards, a touchpoint's connections. */
export const deleteRecords = defineCommand<DeleteRecords>({
  id: 'records.delete',
  label: 'command.records.delete',
  keys: 'Delete',
  run(draft, { ids, at }) {
    const doomed = new Set<string>()
    for (const id of ids) {
      const record = livingRecord(draft.records, id)
      if (!record || !deletable.has(record.kind)) continue
      doomed.add(id)
      if (record.kind === 'stage')
        for (const step of stepsOfStage(draft.records, id)) doomed.add(step.id)
    }
    if (doomed.size === 0) refuse('refused.nothingToDelete')
    addContents(draft, doomed)
    // As they stood: after each deletion the draft would put the whole table together anew.
    const { records } = draft
    for (const id of doomed) {
      const record = livingRecord(records, id)
      if (record) draft.remove(record.kind, id, at)
    }
  },
})

/** Adds to the set what can't stand without what is in it. */
function addContents(draft: Draft, doomed: Set<string>): void {
  const { records } = draft
  const goes = (...ids: (string | undefined)[]): boolean =>
    ids.some((id) => id !== undefined && doomed.has(id))
  for (const kind of ['touchpoint', 'card'] as const)
    for (const one of recordsOfKind(records, kind))
      if (goes(one.stepId, one.laneId)) doomed.add(one.id)
  for (const one of recordsOfKind(records, 'connection'))
    if (goes(one.fromId, one.toId)) doomed.add(one.id)
  for (const one of recordsOfKind(records, 'feeling')) if (goes(one.stepId)) doomed.add(one.id)
  for (const one of recordsOfKind(records, 'painPoint'))
    if (goes(one.stepId, one.touchpointId)) doomed.add(one.id)
  for (const one of recordsOfKind(records, 'opportunity')) if (goes(one.stepId)) doomed.add(one.id)
}
