import { Suspense } from 'react'
import { later } from '../../ui/later.ts'
import { useMap } from '../MapTools.ts'
import { useValue } from '../value.ts'

const OpenConnectDialog = later(
  async () => (await import('./OpenConnectDialog.tsx')).OpenConnectDialog,
)
const OpenMoveDialog = later(async () => (await import('./OpenMoveDialog.tsx')).OpenMoveDialog)
const OpenLaneDialog = later(async () => (await import('./OpenLaneDialog.tsx')).OpenLaneDialog)
const OpenSplitDialog = later(async () => (await import('./OpenSplitDialog.tsx')).OpenSplitDialog)
const ConnectionText = later(async () => (await import('./ConnectionText.tsx')).ConnectionText)

/** Fetches the dialogs before they are asked for. */
export async function preloadMapDialogs(): Promise<void> {
  const all = [OpenConnectDialog, OpenMoveDialog, OpenLaneDialog, OpenSplitDialog, ConnectionText]
  await Promise.all(all.map((one) => one.preload()))
}

/** What opens over the map to choose by name, or to type, what the pointer would choose by place. */
export function MapDialogs() {
  const tools = useMap()
  const dialog = useValue(tools.dialog)
  const connectionId = useValue(tools.labelling)
  return (
    <Suspense>
      {dialog?.what === 'connect' ? <OpenConnectDialog fromId={dialog.fromId} /> : null}
      {dialog?.what === 'move' ? <OpenMoveDialog ids={dialog.ids} /> : null}
      {dialog?.what === 'lane' ? <OpenLaneDialog laneId={dialog.laneId} /> : null}
      {dialog?.what === 'split' ? <OpenSplitDialog stepId={dialog.stepId} /> : null}
      {connectionId === undefined ? null : <ConnectionText key={connectionId} id={connectionId} />}
    </Suspense>
  )
}
