import { recordsOfKind } from '../../model/queries.ts'
import { defineCommand, refuse } from '../command.ts'

export interface Connect {
  readonly id: string
  readonly fromId: string
  readonly toId: string
}

/** Says that the customer can go from one touchpoint to another. */
export const connect = defineCommand<Connect>({
  id: 'connection.add',
  label: 'command.connection.add',
  run(draft, { id, fromId, toId }) {
    if (fromId === toId) refuse('refused.connectToItself')
    if (!draft.find('touchpoint', fromId) || !draft.find('touchpoint', toId)) refuse('refused.gone')
    const drawn = recordsOfKind(draft.records, 'connection')
    if (drawn.some((one) => one.fromId === fromId && one.toId === toId))
      refuse('refused.connectedAlready')
    draft.add({ id, kind: 'connection', fromId, toId })
  },
})
