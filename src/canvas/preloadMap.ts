import { preloadFilter } from './FilterRow.tsx'
import { preloadDuring } from './Overlay.tsx'
import { preloadActions } from './actions/withActions.ts'
import { preloadConnectDialog } from './menu/ConnectDialog.tsx'
import { preloadContextMenu } from './menu/ContextMenu.tsx'

/** Fetches what of the map comes after its first picture and its first key, most wanted first. */
export const preloadMap = [
  preloadActions,
  preloadDuring,
  preloadContextMenu,
  preloadConnectDialog,
  preloadFilter,
]
