import { recordsOfKind } from '../../model/queries.ts'
import { defineCommand, refuse } from '../command.ts'

/** Turns a connection round. Its share goes: it was one of the visits to where it began. */
export const reverseConnection = defineCommand<{ readonly id: string }>({
  id: 'connection.reverse',
  label: 'command.connection.reverse',
  run(draft, { id }) {
    const connection = draft.find('connection', id)
    if (!connection) refuse('refused.gone')
    const { fromId, toId } = connection
    const drawn = recordsOfKind(draft.records, 'connection')
    if (drawn.some((one) => one.fromId === toId && one.toId === fromId))
      refuse('refused.connectedAlready')
    const edited = draft.edit('connection', id)
    if (!edited) refuse('refused.gone')
    edited.fromId = toId
    edited.toId = fromId
    delete edited.share
  },
})
