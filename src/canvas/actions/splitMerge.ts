import '../../i18n/laterWords.ts'
import { mergeSteps } from '../../commands/verbs/mergeSteps.ts'
import { type SplitStep, splitStep } from '../../commands/verbs/splitStep.ts'
import { t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import { isKind } from '../../model/kinds.ts'
import { recordsOfKind, stepOf } from '../../model/queries.ts'
import { liveRecord, livingRecord } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import { showNew } from '../editing/showNew.ts'
import { makeAndEdit } from '../editing/textEdit.ts'
import { run } from '../grid/cellActions.ts'
import { goAndSelect } from '../grid/focusCell.ts'
import { chosenOnMap } from './chosenOnMap.ts'

/** Takes what is chosen out of its step into a new one right after it, whose name can be typed at once. */
export function splitOff(tools: MapTools, stepId: string, ids: readonly string[]): void {
  const args = splitArgs(tools, stepId, ids)
  const outcome = tools.editor.can(splitStep, args)
  if (outcome.refused) return tools.session.notify(outcome.refused, 'refused')
  makeAndEdit(tools, args.newId, (dispatch, name) => dispatch(splitStep, { ...args, name }), {
    standIn: args.name,
  })
  return showNew(tools)
}

/** Splits the step of what is chosen: cards go to the new step; of a step that is chosen itself a dialog asks which. */
export function splitChosen(tools: MapTools): void {
  const { records } = tools.view()
  const ids = chosenOnMap(tools)
  const [first = ''] = ids
  if (liveRecord(records, 'step', first)) return tools.dialog.set({ what: 'split', stepId: first })
  return splitOff(tools, stepOfCard(tools, first) ?? '', ids)
}

/** Whether what is chosen are cards of one step that can go to a new one. */
export function canSplitOff(tools: MapTools, cardId: string): boolean {
  const ids = chosenOnMap(tools)
  const stepId = stepOfCard(tools, cardId)
  if (stepId === undefined || !ids.includes(cardId)) return false
  return tools.editor.can(splitStep, splitArgs(tools, stepId, ids)).refused === undefined
}

function splitArgs({ view }: MapTools, id: string, ids: readonly string[]): SplitStep {
  const feelings = recordsOfKind(view().records, 'feeling').filter(({ stepId }) => stepId === id)
  const feelingIds = feelings.map(() => newId())
  return { id, ids, newId: newId(), name: t('map.newStep'), feelingIds }
}

function stepOfCard({ view }: MapTools, id: string): string | undefined {
  const { records } = view()
  const record = livingRecord(records, id)
  if (record?.kind === 'touchpoint' || record?.kind === 'card') return record.stepId
  return isKind(record, 'painPoint') || isKind(record, 'opportunity')
    ? stepOf(records, record)
    : undefined
}

/** The steps that are chosen. */
export function chosenSteps(tools: MapTools): string[] {
  const { records } = tools.view()
  return chosenOnMap(tools).filter((id) => liveRecord(records, 'step', id))
}

/** Makes one step of those that are chosen, or says why not. */
export function mergeChosen(tools: MapTools): void {
  const ids = chosenSteps(tools)
  if (!run(tools, mergeSteps, { ids, at: new Date().toISOString() })) return
  const { session, view } = tools
  session.notify({ key: 'map.said.merged', values: { count: ids.length } }, 'done', true)
  const left = ids.find((id) => liveRecord(view().records, 'step', id))
  const cell = view().grid.byKey.get(left ?? '')
  if (cell) goAndSelect(tools, cell)
}
