import { copySelected, cutSelected } from '../clipboard/copySelected.ts'
import { paste } from '../clipboard/pasteText.ts'
import { drop } from './drop.ts'
import { moveCell } from './moveCell.ts'

/** What the map can do beyond its first key: fetched while nobody waits, see `withActions`. */
export const mapActions = { copySelected, cutSelected, paste, drop, moveCell }

export type MapActions = typeof mapActions
