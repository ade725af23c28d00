import type { Dispatch } from '../../commands/together.ts'
import { rename } from '../../commands/verbs/rename.ts'
import { setExpectation } from '../../commands/verbs/setExpectation.ts'
import { setFeeling } from '../../commands/verbs/setFeeling.ts'
import type { RecordOf } from '../../model/kinds.ts'
import type { RowValues } from './RowValues.ts'

interface Row {
  readonly id: string
  /** Missing: it is added in the same step, with its name. */
  readonly record: RecordOf<'step'> | undefined
  /** For the team's feeling, where there is none yet. */
  readonly feelingId: string
  readonly at: string
}

/** Asks for the commands that give a step these values; in which stage it stands is for others. */
export function writeStep(dispatch: Dispatch, row: Row, values: RowValues): void {
  const { id, record, feelingId, at } = row
  const name = values.get('name')
  if (record && name !== undefined) dispatch(rename, { id, text: name })
  if (['expectation', 'source', 'score'].some((key) => values.has(key))) {
    const expectation = values.get('expectation') ?? record?.expectation ?? ''
    const source = values.get('source') ?? record?.expectationSource
    const score = values.get('score') ?? String(record?.expectedScore ?? '')
    dispatch(setExpectation, {
      stepId: id,
      expectation,
      ...(source === 'asked' || source === 'assumed' ? { source } : {}),
      ...(score === '' ? {} : { score: Number(score) }),
    })
  }
  const feeling = values.get('feeling')
  if (feeling !== undefined)
    dispatch(setFeeling, {
      id: feelingId,
      stepId: id,
      at,
      ...(feeling === '' ? {} : { value: Number(feeling) }),
    })
}
