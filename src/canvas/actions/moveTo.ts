import { moveCards } from '../../commands/verbs/moveCards.ts'
import { liveRecord } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import { run, whatOf } from '../grid/cellActions.ts'

/** Moves cards into a place, before a card or at the end, as one step, and says where they are now. */
export function moveTo(
  tools: MapTools,
  args: { ids: readonly string[]; stepId: string; laneId: string; beforeId?: string },
): boolean {
  const what = whatOf(tools, args.ids)
  if (!run(tools, moveCards, args)) return false
  const { records } = tools.editor.getState()
  const step = liveRecord(records, 'step', args.stepId)?.name ?? ''
  const lane = liveRecord(records, 'lane', args.laneId)?.name ?? ''
  tools.session.notify({ key: 'map.said.moved', values: { what, step, lane } }, 'done')
  return true
}
