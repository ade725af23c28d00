import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { t } from '../../i18n/t.ts'
import type { CellBox } from '../../layout/Scene.ts'
import { hasSingleKeys } from '../../store/singleKeys.ts'
import { type MapView, useMap } from '../MapTools.ts'
import { fileDrop } from '../gestures/fileDrop.ts'
import { menuAt } from '../gestures/menuAt.ts'
import { editAt, isControl, paneOf, usePointer } from '../gestures/usePointer.ts'
import { useWheel } from '../gestures/useWheel.ts'
import { useValue } from '../value.ts'
import type { Point } from '../viewport/Viewport.ts'
import styles from './GridLayer.module.css'
import { GridRows } from './GridRows.tsx'
import { StageHead } from './HeadCells.tsx'
import { activeCell } from './cellActions.ts'
import { panByScroll } from './focusCell.ts'
import { keyAction } from './keyAction.ts'
import { nameOfCell } from './nameOfCell.ts'
import { firstCell } from './navigate.ts'
import { runKey } from './runKey.ts'
import { mostCardsInPage, shownRows } from './shownRows.ts'
import { useStickyHeads } from './useStickyHeads.ts'

/** Where the room around the layer is scrolled to at rest; what the browser scrolls from there is a pan. */
const home = 100_000
const noCells: readonly CellBox[] = []

/** All pointer and keyboard input of the map, and all that assistive technology sees of it. */
export function GridLayer({
  view,
  inView,
}: {
  readonly view: MapView
  readonly inView: readonly CellBox[]
}) {
  const tools = useMap()
  const { active, gesture, menu, viewport } = tools
  const scroller = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const isSpaceHeld = useRef(false)
  const { scene, grid } = view
  const isWindowed = scene.cards.size > mostCardsInPage
  const activeKey = useValue(active, (key) => (isWindowed ? key : undefined))
  const around = isWindowed ? inView : noCells
  const rows = useMemo(
    () => shownRows(grid, scene, around, activeKey),
    [grid, scene, around, activeKey],
  )
  const kind = useValue(gesture, (now) => now.kind)
  const isHeld = useValue(gesture, (now) => now.kind === 'pressed' && now.isHeld === true)
  const pointer = usePointer(tools, isSpaceHeld)
  useWheel(tools, scroller)
  useStickyHeads(layer, scene)

  useEffect(() => {
    if (!grid.byKey.has(active.get() ?? '')) active.set(firstCell(grid)?.key)
  }, [grid, active])

  useLayoutEffect(() => {
    const element = scroller.current
    if (element) [element.scrollLeft, element.scrollTop] = [home, home]
  }, [])

  const absorbScroll = (): void => {
    const by = scroller.current ? scrolledBy(scroller.current) : undefined
    if (by) panByScroll(tools, by)
  }

  const openMenu = (): void => {
    const cell = activeCell(tools)
    if (!cell) return
    const { x, y, zoom } = viewport.get()
    const { box } = cell
    menu.set({ x: (box.x + box.w / 2) * zoom + x, y: (box.y + box.h / 2) * zoom + y })
  }

  const onContextMenu = (event: MouseEvent<HTMLElement>): void => {
    if (isControl(event.target)) return
    event.preventDefault()
    // A finger that rests is heard by itself: not every browser tells of it.
    if (isFinger(event.nativeEvent)) return undefined
    if (event.button !== 2) return openMenu()
    return menuAt(tools, paneOf(event))
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (isControl(event.target) || event.defaultPrevented || event.nativeEvent.isComposing) return
    const action = keyAction(event, hasSingleKeys())
    if (!action) return
    // Nothing to let go of: others may have the key.
    if (action.do === 'escape' && tools.session.getState().selection.length === 0) return
    event.preventDefault()
    if (action.do === 'toggle' && !event.ctrlKey) isSpaceHeld.current = true
    else runKey(tools, action, openMenu)
  }

  /** A space that held no drag selects. */
  const onKeyUp = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== ' ' || isControl(event.target)) return
    if (isSpaceHeld.current && gesture.get().kind === 'idle')
      runKey(tools, { do: 'toggle' }, openMenu)
    isSpaceHeld.current = false
  }

  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const key = event.target.dataset['key']
    if (key) active.set(key)
    if (event.target.matches(':focus-visible')) showWhole(scroller)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the grid inside has the roles
    <div
      ref={scroller}
      className={styles['scroller']}
      data-gesture={kind}
      data-held={isHeld || undefined}
      {...pointer}
      {...fileDrop(tools)}
      onPointerDownCapture={absorbScroll}
      onMouseDown={(event) => {
        if (!isControl(event.target)) event.preventDefault()
      }}
      onDoubleClick={(event) => {
        if (!isControl(event.target) && !tools.edit.get()) editAt(tools, paneOf(event))
      }}
      onContextMenu={onContextMenu}
      onKeyDown={onKeyDown}
      onKeyUp={onKeyUp}
      onFocus={onFocus}
      onScroll={absorbScroll}
    >
      <div className={styles['room']} />
      <div ref={layer} data-layer className={styles['layer']}>
        <Bands view={view} />
        {grid.stages.length > 0 ? (
          <div role="group" aria-label={t('map.stages')}>
            {grid.stages.map((cell) =>
              cell.kind === 'stage' && !cell.stage.isCollapsed ? (
                <StageHead
                  key={cell.key}
                  stage={cell.stage}
                  name={nameOfCell(view, cell)}
                  steps={view.records.index.stepsOfStage.get(cell.key)?.length ?? 0}
                />
              ) : null,
            )}
          </div>
        ) : null}
        <GridRows view={view} rows={rows} />
      </div>
    </div>
  )
}

/**
 * On a narrow screen the page scrolls, and the map with it: by key, what has the focus comes into the window. A frame
 * later, when the map has been panned; wider, the map is always in the window and nothing is measured.
 */
function showWhole(element: RefObject<HTMLElement | null>): void {
  if (!globalThis.matchMedia?.('(width < 50em)').matches) return
  requestAnimationFrame(() => element.current?.scrollIntoView({ block: 'nearest' }))
}

function isFinger(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch'
}

/**
 * The browser scrolls what it brings into view (find in page, screen readers), and tells a frame later. That is a pan
 * here: puts the room back home, and says by how much the map must move to stay where it is seen.
 */
function scrolledBy(element: HTMLElement): Point | undefined {
  const by = { x: home - element.scrollLeft, y: home - element.scrollTop }
  if (by.x === 0 && by.y === 0) return undefined
  ;[element.scrollLeft, element.scrollTop] = [home, home]
  return by
}

/** What goes under the heads when the map is panned: cells end there, for the eye and for the pointer. */
function Bands({ view: { scene } }: { readonly view: MapView }) {
  const { laneHeadWidth, headHeight, width, height } = scene
  const far = 20_000
  return (
    <>
      <div
        aria-hidden
        data-band="left"
        className={styles['leftBand']}
        style={{ width: laneHeadWidth, top: -far, height: height + 2 * far }}
      />
      <div
        aria-hidden
        data-band="top"
        className={styles['topBand']}
        style={{ height: headHeight, left: -far, width: width + 2 * far }}
      />
      <div
        aria-hidden
        data-band="corner"
        className={styles['corner']}
        style={{ width: laneHeadWidth, height: headHeight - 1 }}
      />
    </>
  )
}
