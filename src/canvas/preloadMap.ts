import { preloadFilter } from './FilterRow.tsx'
import { preloadLens } from './LensRow.tsx'
import { preloadDuring } from './Overlay.tsx'
import { preloadActions } from './actions/withActions.ts'
import { preloadOwnerList } from './editing/InPlaceEditor.tsx'
import { preloadContextMenu } from './menu/ContextMenu.tsx'
import { preloadMapDialogs } from './menu/MapDialogs.tsx'

/** Fetches what of the map comes after its first picture and its first key, most wanted first. */
export const preloadMap = [
  preloadActions,
  preloadDuring,
  preloadOwnerList,
  preloadContextMenu,
  preloadMapDialogs,
  preloadFilter,
  preloadLens,
]
