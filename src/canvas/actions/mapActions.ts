import '../../i18n/laterWords.ts'
import { runRichKey } from '../../ui/runRichKey.ts'
import { copySelected, cutSelected } from '../clipboard/copySelected.ts'
import { copiedBeside } from '../clipboard/lastCopied.ts'
import { paste } from '../clipboard/pasteText.ts'
import { drop } from './drop.ts'
import { fold, foldParts, unfold } from './fold.ts'
import { grantPart } from './grantPart.ts'
import { keepOwned } from './keepOwned.ts'
import { moveCell } from './moveCell.ts'
import { resizeCell, resizeTo } from './resize.ts'
import { dropFiles, showDrop } from './dropFiles.ts'
import { openLink } from './openLink.ts'
import { pastePictures } from './putPictures.ts'
import { runCardKey } from './runCardKey.ts'

/** What the map can do beyond its first key: fetched while nobody waits, see `withActions`. */
export const mapActions = {
  copySelected,
  cutSelected,
  paste,
  copiedBeside,
  drop,
  dropFiles,
  showDrop,
  keepOwned,
  fold,
  grantPart,
  foldParts,
  unfold,
  resizeCell,
  resizeTo,
  moveCell,
  openLink,
  pastePictures,
  runCardKey,
  runRichKey,
}

export type MapActions = typeof mapActions
