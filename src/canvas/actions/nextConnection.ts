import { t } from '../../i18n/t.ts'
import { recordsOfKind } from '../../model/queries.ts'
import type { MapTools } from '../MapTools.ts'
import { textOf } from '../editing/textEdit.ts'
import { connectionLine } from '../menu/connectionWords.ts'

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
  const { fromId, toId } = next
  const line = connectionLine(next)
  const text = line === '' ? '' : t('map.said.connectionText', { label: line })
  const ends = { from: textOf(editor, fromId), to: textOf(editor, toId) }
  const values = { at: at + 1, count: own.length, ...ends, text }
  return session.notify({ key: 'map.said.connection', values }, 'done')
}
