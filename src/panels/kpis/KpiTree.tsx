import { ChevronDown, ChevronRight, MapPin } from 'lucide-react'
import {
  type KeyboardEvent,
  type MouseEvent,
  type UIEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { t } from '../../i18n/t.ts'
import { KpiNode, kpiNodeHeight } from './KpiNode.tsx'
import styles from './Tree.module.css'
import type { KpiBoard } from './kpiBoard.ts'
import { itemName, pullWords, rollUpWords } from './nodeWords.ts'
import { type PlacedItem, placeTree, treeLines } from './placeTree.ts'
import { type TreeItem, treeItems } from './treeItems.ts'
import { keyTarget } from './treeKeys.ts'
import { type Opened, useKpis } from './useKpis.ts'

/** With more places only those near the visible part are in the page. */
const allUpTo = 150
const touchpointHeight = 2.75
/** In rem, above and below what is seen. */
const margin = 30

/** The tree as a picture from left to right; for the keyboard and a screen reader it is an ARIA tree. */
export function KpiTree() {
  const kpis = useKpis()
  const { board, opened, open } = kpis
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [at, setAt] = useState<string>()
  const [seen, setSeen] = useState<readonly [number, number]>([0, 60])
  const box = useRef<HTMLDivElement>(null)
  const shouldFocus = useRef(false)

  const items = useMemo(() => treeItems(board, chosen), [board, chosen])
  const placed = useMemo(() => placeTree(items, (item) => heightOf(board, item)), [board, items])
  const lines = useMemo(() => treeLines(placed), [placed])
  // What had the focus may have been deleted or shut away.
  const current = items.find(({ key }) => key === at) ?? items[0]

  useLayoutEffect(() => {
    if (!shouldFocus.current) return
    shouldFocus.current = false
    box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  })

  const isWindowed = items.length > allUpTo
  const isShown = ({ y, height, item }: PlacedItem): boolean =>
    !isWindowed || item === current || (y + height > seen[0] - margin && y < seen[1] + margin)
  const onScroll = (event: UIEvent<HTMLElement>): void => {
    if (!isWindowed) return
    const { scrollTop, clientHeight } = event.currentTarget
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
    const [from, to] = [scrollTop / rem, (scrollTop + clientHeight) / rem]
    if (Math.abs(from - seen[0]) > margin / 2 || Math.abs(to - seen[1]) > margin / 2) {
      setSeen([from, to])
    }
  }
  const setOpen = (item: TreeItem, isOpen: boolean): void => {
    if (item.isOpen !== undefined) setChosen(new Map([...chosen, [item.kpiId, isOpen]]))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') open(openedBy(current))
    else if (event.key === 'ArrowRight' && current.isOpen === false) setOpen(current, true)
    else if (event.key === 'ArrowLeft' && current.isOpen === true) setOpen(current, false)
    else {
      const target = keyTarget(items, current, event.key, (item) => itemName(kpis, item))
      if (!target) return
      setAt(target.key)
      shouldFocus.current = true
    }
    event.preventDefault()
  }
  return (
    <div
      ref={box}
      className={styles['scroll']}
      data-large={isWindowed || undefined}
      onScroll={onScroll}
    >
      <div
        className={styles['picture']}
        style={{ width: `${placed.width}rem`, height: `${placed.height}rem` }}
      >
        <svg
          className={styles['lines']}
          viewBox={`0 0 ${placed.width} ${placed.height}`}
          preserveAspectRatio="none"
          aria-hidden
        >
          {lines.map(({ key, d }) => (
            <path key={key} d={d} />
          ))}
        </svg>
        <div role="tree" tabIndex={-1} aria-label={t('kpis.tree')} onKeyDown={onKeyDown}>
          {placed.places.filter(isShown).map((place) => (
            <Node
              key={place.item.key}
              place={place}
              isCurrent={place.item === current}
              isOpened={isSame(openedBy(place.item), opened)}
              name={itemName(kpis, place.item)}
              onPress={(event) => {
                setAt(place.item.key)
                event.currentTarget.focus({ preventScroll: true })
                open(openedBy(place.item), false)
              }}
              onFocus={() => setAt(place.item.key)}
              onToggle={() => setOpen(place.item, place.item.isOpen !== true)}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

interface NodeProps {
  readonly place: PlacedItem
  readonly isCurrent: boolean
  readonly isOpened: boolean
  readonly name: string
  readonly onPress: (event: MouseEvent<HTMLElement>) => void
  /** However it got the focus: the keys are for it then. */
  readonly onFocus: () => void
  readonly onToggle: () => void
}

function Node({ place, isCurrent, isOpened, name, onPress, onFocus, onToggle }: NodeProps) {
  const { board } = useKpis()
  const { item, x, y, width, height } = place
  const { touchpointId } = item
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    // The sheet that comes up beside the picture may have covered it.
    if (isOpened) box.current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }, [isOpened])
  const Chevron = item.isOpen === true ? ChevronDown : ChevronRight
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the tree hears the keys
    <div
      ref={box}
      role="treeitem"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={name}
      aria-level={item.level}
      aria-posinset={item.position}
      aria-setsize={item.size}
      aria-expanded={item.isOpen}
      aria-selected={isOpened}
      className={touchpointId === undefined ? styles['kpi'] : styles['touchpoint']}
      style={{ left: `${x}rem`, top: `${y}rem`, width: `${width}rem`, height: `${height}rem` }}
      onClick={onPress}
      onFocus={onFocus}
    >
      {touchpointId === undefined ? (
        <KpiNode kpiId={item.kpiId} />
      ) : (
        <>
          <MapPin size={14} aria-hidden />
          <span>{board.graph.touchpoints.get(touchpointId)?.touchpoint.name}</span>
        </>
      )}
      {item.isOpen === undefined ? null : (
        // The arrow keys do the same.
        <span
          aria-hidden
          className={styles['toggle']}
          onClick={(event) => {
            event.stopPropagation()
            onToggle()
          }}
        >
          <Chevron size={14} />
        </span>
      )}
    </div>
  )
}

function openedBy({ kpiId, touchpointId }: TreeItem): Opened {
  return touchpointId === undefined
    ? { kind: 'kpi', id: kpiId }
    : { kind: 'touchpoint', id: touchpointId }
}

function isSame(one: Opened, other: Opened | undefined): boolean {
  return one.kind === other?.kind && one.id === other.id
}

function heightOf(board: KpiBoard, { kpiId, touchpointId }: TreeItem): number {
  if (touchpointId !== undefined) return touchpointHeight
  const notes = [pullWords(board, kpiId), rollUpWords(board, kpiId)].filter(Boolean)
  return kpiNodeHeight(notes.length)
}
