import { connect } from '../../commands/verbs/connect.ts'
import { newId } from '../../lib/newId.ts'
import type { MapTools } from '../MapTools.ts'
import { textOf } from '../editing/textEdit.ts'
import { run } from '../grid/cellActions.ts'

/** Connects two touchpoints and says so. */
export function connectTo(tools: MapTools, fromId: string, toId: string): void {
  const values = { from: textOf(tools.editor, fromId), to: textOf(tools.editor, toId) }
  const id = newId()
  if (!run(tools, connect, { id, fromId, toId })) return
  tools.session.notify({ key: 'map.said.connected', values }, 'done')
}
