import { Columns3, Layers, ListPlus, SquarePlus } from 'lucide-react'
import { t } from '../i18n/t.ts'
import { Button } from '../ui/Button.tsx'
import { FilterButton } from './FilterButton.tsx'
import { LensButton } from './LensButton.tsx'
import { type MapTools, useMap } from './MapTools.ts'
import styles from './Toolbar.module.css'
import { addLaneAt, addStageAt, addStepAt, addTouchpointAt } from './editing/addToMap.ts'
import { type MapPlace, placeOf } from './editing/selectionPlace.ts'
import { showNew } from './editing/showNew.ts'
import { isPlace } from './grid/MapGrid.ts'

/** What adds to the map: after what is selected, else at the end. */
export function Toolbar() {
  const tools = useMap()
  const add = (run: (tools: MapTools, place: MapPlace) => void): void => {
    run(tools, selectedPlace(tools))
    showNew(tools)
  }
  return (
    <div role="toolbar" aria-label={t('map.tools')} className={styles['toolbar']}>
      <Button
        look="quiet"
        icon={<Columns3 size={15} aria-hidden />}
        onPress={() => add(addStageAt)}
      >
        {t('map.addStage')}
      </Button>
      <Button look="quiet" icon={<ListPlus size={15} aria-hidden />} onPress={() => add(addStepAt)}>
        {t('map.addStep')}
      </Button>
      <Button
        look="quiet"
        icon={<SquarePlus size={15} aria-hidden />}
        onPress={() => add((all, place) => addTouchpointAt(all, place))}
      >
        {t('map.addTouchpoint')}
      </Button>
      <Button look="quiet" icon={<Layers size={15} aria-hidden />} onPress={() => add(addLaneAt)}>
        {t('map.addLane')}
      </Button>
      <div className={styles['looks']}>
        <FilterButton />
        <LensButton />
      </div>
    </div>
  )
}

/** Where the selection stands; with nothing selected, the empty place in focus. */
function selectedPlace(tools: MapTools): MapPlace {
  const { editor, session, active, view } = tools
  const place = placeOf(editor.getState().records, session.getState().selection.at(-1))
  if (Object.keys(place).length > 0) return place
  const cell = view().grid.byKey.get(active.get() ?? '')
  if (!cell || !isPlace(cell)) return {}
  const step = placeOf(editor.getState().records, cell.stepId)
  return { ...step, laneId: cell.laneId }
}
