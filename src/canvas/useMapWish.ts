import { type RefObject, useEffect } from 'react'
import { t } from '../i18n/t.ts'
import type { CardWish, MapWish } from '../store/createSession.ts'
import { useSession } from '../store/useEditor.tsx'
import type { MapTools } from './MapTools.ts'
import { withActions } from './actions/withActions.ts'
import { addLaneAt, addStageAt, addStepAt, addTouchpointAt } from './editing/addToMap.ts'
import { placeOf } from './editing/selectionPlace.ts'
import { showNew } from './editing/showNew.ts'
import { activeCell } from './grid/cellActions.ts'
import { goTo } from './grid/focusCell.ts'
import { fitMap, zoomTo } from './viewport/zoomBy.ts'

/** Does what the app asks of the map, once it is there. */
export function useMapWish(tools: MapTools, region: RefObject<HTMLElement | null>): void {
  const wish = useSession(({ mapWish }) => mapWish)
  useEffect(() => {
    if (!wish) return
    tools.session.setState({ mapWish: undefined })
    if (wish === 'focus') focusMap(tools, region.current)
    else grant(tools, wish)
  }, [wish, tools, region])
}

/** The selected card, else where the focus was; an empty map's one button, for its cells are only heads. */
function focusMap(tools: MapTools, region: HTMLElement | null): void {
  const { view, session } = tools
  const { grid, scene } = view()
  if (scene.stages.length === 0) {
    const buttons = [...(region?.querySelectorAll('button') ?? [])]
    buttons.find(({ textContent }) => textContent === t('map.empty.begin'))?.focus()
    return undefined
  }
  const selected = session.getState().selection.at(-1) ?? ''
  // What somebody asks for is to be seen: what hides it opens, and undo closes it again.
  if (!grid.byKey.has(selected) && isFolded(tools, selected))
    return withActions(({ unfold }) => {
      unfold(tools, selected)
      goToKey(tools, selected)
    })
  return goToKey(tools, selected)
}

function goToKey(tools: MapTools, key: string): void {
  const cell = tools.view().grid.byKey.get(key) ?? activeCell(tools)
  if (cell) goTo(tools, cell)
}

/** Whether a collapsed stage or lane hides it. */
function isFolded({ view }: MapTools, id: string): boolean {
  const { hidden, columns } = view().scene
  return hidden.has(id) || columns.some(({ steps }) => steps?.includes(id))
}

const adding = {
  addStage: addStageAt,
  addStep: addStepAt,
  addTouchpoint: addTouchpointAt,
  addLane: addLaneAt,
} as const

function isAdding(wish: MapWish): wish is keyof typeof adding {
  return Object.hasOwn(adding, wish)
}

const cardWishes: ReadonlySet<string> = new Set<CardWish>([
  'moveDialog',
  'duplicate',
  'owner',
  'connect',
  'connections',
])

function isCardWish(wish: MapWish): wish is CardWish {
  return cardWishes.has(wish)
}

function grant(tools: MapTools, wish: Exclude<MapWish, 'focus'>): void {
  if (wish === 'fit') return fitMap(tools)
  if (wish === 'zoomTo100') return zoomTo(tools, 1)
  if (!isAdding(wish))
    return withActions(({ grantPart, runCardKey }) =>
      isCardWish(wish) ? runCardKey(tools, wish) : grantPart(tools, wish),
    )
  const { editor, session } = tools
  adding[wish](tools, placeOf(editor.getState().records, session.getState().selection.at(-1)))
  return showNew(tools)
}
