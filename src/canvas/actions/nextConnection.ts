import { t } from '../../i18n/t.ts'
import { recordsOfKind } from '../../model/queries.ts'
import type { MapTools } from '../MapTools.ts'
import { textOf } from '../editing/textEdit.ts'

/** Selects the next connection of a touchpoint, those that lead away first, and says which it is. */
export function nextConnection({ editor, session, view }: MapTools, touchpointId: string): void {
  const all = recordsOfKind(view().records, 'connection')
  const own = [
    ...all.filter(({ fromId }) => fromId === touchpointId),
    ...all.filter(({ toId }) => toId === touchpointId),
  ]
  if (own.length === 0) {
    const values = { name: textOf(editor, touchpointId) }
    return session.notify({ key: 'map.said.noConnections', values }, 'refused')
  }
  const { selection } = session.getState()
  const at = (own.findIndex(({ id }) => id === selection.at(-1)) + 1) % own.length
  const next = own[at]
  if (!next) return undefined
  session.select([next.id])
  const { fromId, toId, label } = next
  const text = label === undefined ? '' : t('map.said.connectionText', { label })
  const ends = { from: textOf(editor, fromId), to: textOf(editor, toId) }
  const values = { at: at + 1, count: own.length, ...ends, text }
  return session.notify({ key: 'map.said.connection', values }, 'done')
}
