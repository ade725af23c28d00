import { t } from '../../i18n/t.ts'
import { holdsCards } from '../../model/kinds/lane.ts'
import type { MapTools } from '../MapTools.ts'
import { openLink } from '../actions/openLink.ts'
import { choosePicture, takePicture } from '../actions/putPictures.ts'
import type { GridCell } from '../grid/MapGrid.ts'
import type { MenuEntry } from '../../ui/MenuEntry.ts'
import { keyNames } from '../../ui/keyNames.ts'

/** Where a card leads, and what can be done about its picture; of an empty place, about one to be. */
export function pictureEntries(tools: MapTools, cell: GridCell): MenuEntry[] {
  if (cell.kind !== 'card' && cell.kind !== 'empty') return []
  const lane = tools.view().scene.lanes.find(({ laneId }) => laneId === cell.laneId)
  if (!lane || !holdsCards(lane.type)) return []
  const card = cell.kind === 'card' ? cell.card : undefined
  const choose = (label: string) => ({
    id: 'picture',
    label,
    onChoose: () => choosePicture(tools, cell),
  })
  const remove = {
    id: 'noPicture',
    label: t('map.menu.removePicture'),
    onChoose: () => takePicture(tools, cell.key),
  }
  return [
    ...(card?.link
      ? [
          {
            id: 'link',
            label: t('map.menu.openLink'),
            keys: `${keyNames.ctrl}Enter`,
            onChoose: () => openLink(cell),
          },
        ]
      : []),
    ...(card?.picture
      ? [choose(t('map.menu.replacePicture')), remove]
      : [choose(t('map.menu.addPicture'))]),
  ]
}
