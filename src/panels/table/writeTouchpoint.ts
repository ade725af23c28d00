import type { Dispatch } from '../../commands/together.ts'
import { answerAssignment } from '../../commands/verbs/answerAssignment.ts'
import { assignAccountable } from '../../commands/verbs/assignAccountable.ts'
import { assignResponsible } from '../../commands/verbs/assignResponsible.ts'
import { assignRole } from '../../commands/verbs/assignRole.ts'
import { linkKpis } from '../../commands/verbs/linkKpis.ts'
import { linkPromises } from '../../commands/verbs/linkPromises.ts'
import { rename } from '../../commands/verbs/rename.ts'
import { setChannel } from '../../commands/verbs/setChannel.ts'
import { setVisits } from '../../commands/verbs/setVisits.ts'
import { setWords } from '../../commands/verbs/setWords.ts'
import type { RecordOf } from '../../model/kinds.ts'
import type { RowValues } from './RowValues.ts'

interface Row {
  readonly id: string
  /** Missing: it is added in the same step, with its name. */
  readonly record: RecordOf<'touchpoint'> | undefined
}

/** Asks for the commands that give a touchpoint these values; where it stands is for others. */
export function writeTouchpoint(dispatch: Dispatch, { id, record }: Row, values: RowValues): void {
  const touchpointIds = [id]
  const given = (key: string, write: (value: string) => void): void => {
    const value = values.get(key)
    if (value !== undefined) write(value)
  }
  if (record) given('name', (text) => dispatch(rename, { id, text }))
  given('channel', (channel) => dispatch(setChannel, { touchpointIds, channel }))
  given('owner', (ownerId) =>
    dispatch(assignAccountable, { touchpointIds, ...(ownerId === '' ? {} : { ownerId }) }),
  )
  given('state', (state) => writeState(dispatch, { id, record }, values, state))
  given('responsible', (keys) =>
    dispatch(assignResponsible, { touchpointId: id, ownerIds: listOf(keys) }),
  )
  for (const role of ['consulted', 'informed', 'backup'] as const)
    given(role, (keys) => dispatch(assignRole, { touchpointIds, role, ownerIds: listOf(keys) }))
  given('kpis', (keys) => dispatch(linkKpis, { touchpointId: id, kpiIds: listOf(keys) }))
  given('promises', (keys) =>
    dispatch(linkPromises, { touchpointId: id, promiseIds: listOf(keys) }),
  )
  given('words', (text) => dispatch(setWords, { touchpointId: id, words: text.split(/[,;\n]/u) }))
  for (const field of ['visits', 'valuePerVisit'] as const)
    given(field, (text) =>
      dispatch(setVisits, { touchpointId: id, [field]: text === '' ? null : Number(text) }),
    )
}

/** The answer of the owner, who is assigned before. Without one the assignment stands as it is made, unasked. */
function writeState(
  dispatch: Dispatch,
  { id, record }: Row,
  values: RowValues,
  state: string,
): void {
  const touchpointIds = [id]
  const ownerId = values.get('owner') ?? record?.accountableId ?? ''
  if (state === 'proposed' || state === 'accepted' || state === 'declined')
    dispatch(answerAssignment, { touchpointIds, state })
  else if (ownerId !== '') dispatch(answerAssignment, { touchpointIds })
}

function listOf(keys: string): string[] {
  return keys === '' ? [] : keys.split('\n')
}
