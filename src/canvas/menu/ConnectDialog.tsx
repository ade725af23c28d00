import { Suspense } from 'react'
import { later } from '../../ui/later.ts'
import { useMap } from '../MapTools.ts'
import { useValue } from '../value.ts'

const OpenConnectDialog = later(
  async () => (await import('./OpenConnectDialog.tsx')).OpenConnectDialog,
)

/** Fetches the dialog before it is asked for. */
export const preloadConnectDialog = OpenConnectDialog.preload

/** The dialog that connects, while a touchpoint asks for it. */
export function ConnectDialog() {
  const tools = useMap()
  const fromId = useValue(tools.connectFrom)
  return <Suspense>{fromId === undefined ? null : <OpenConnectDialog fromId={fromId} />}</Suspense>
}
