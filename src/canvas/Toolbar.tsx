import { Columns3, Layers, ListPlus, SquarePlus } from 'lucide-react'
import { useRef } from 'react'
import { t } from '../i18n/t.ts'
import { FilterButton } from './FilterButton.tsx'
import { LensButton } from './LensButton.tsx'
import { type MapTools, useMap } from './MapTools.ts'
import { ToolButton } from './ToolButton.tsx'
import styles from './Toolbar.module.css'
import { addLaneAt, addStageAt, addStepAt, addTouchpointAt } from './editing/addToMap.ts'
import { type MapPlace, placeOf } from './editing/selectionPlace.ts'
import { showNew } from './editing/showNew.ts'
import { isPlace } from './grid/MapGrid.ts'
import { useShortening } from './useShortening.ts'

/** What adds to the map: after what is selected, else at the end. */
export function Toolbar() {
  const tools = useMap()
  const add = (run: (tools: MapTools, place: MapPlace) => void): void => {
    run(tools, selectedPlace(tools))
    showNew(tools)
  }
  const row = useRef<HTMLDivElement>(null)
  const step = useShortening(row, 3)
  const short = (noun: string): string | undefined =>
    step === 3 ? '' : step > 0 ? noun : undefined
  return (
    <div
      ref={row}
      role="toolbar"
      aria-label={t('map.tools')}
      className={styles['toolbar']}
      data-breaks={step === 3}
    >
      <ToolButton
        label={t('map.addStage')}
        short={short(t('map.short.stage'))}
        icon={<Columns3 size={15} aria-hidden />}
        onPress={() => add(addStageAt)}
      />
      <ToolButton
        label={t('map.addStep')}
        short={short(t('map.short.step'))}
        icon={<ListPlus size={15} aria-hidden />}
        onPress={() => add(addStepAt)}
      />
      <ToolButton
        label={t('map.addTouchpoint')}
        short={short(t('map.short.touchpoint'))}
        icon={<SquarePlus size={15} aria-hidden />}
        onPress={() => add((all, place) => addTouchpointAt(all, place))}
      />
      <ToolButton
        label={t('map.addLane')}
        short={short(t('map.short.lane'))}
        icon={<Layers size={15} aria-hidden />}
        onPress={() => add(addLaneAt)}
      />
      <div className={styles['looks']}>
        <FilterButton isShort={step > 1} />
        <LensButton isShort={step > 1} />
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
