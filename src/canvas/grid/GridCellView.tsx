import { type RefObject, memo, useLayoutEffect, useRef } from 'react'
import type { CardBox, CellBox } from '../../layout/Scene.ts'
import { useSession } from '../../store/useEditor.tsx'
import { useMap } from '../MapTools.ts'
import { InPlaceEditor } from '../editing/InPlaceEditor.tsx'
import { textFrame } from '../editing/textFrame.ts'
import { type Value, useValue } from '../value.ts'
import styles from './GridLayer.module.css'
import type { PlaceKind } from './MapGrid.ts'
import { legendRoom, roomForRing } from './focusCell.ts'

const granted = new WeakMap<Value<number>, number>()

/** Takes the focus when the map wishes this cell to have it. */
export function useFocusWish<E extends HTMLElement>(
  key: string,
): {
  ref: RefObject<E | null>
  isActive: boolean
} {
  const { active, focusWish } = useMap()
  const ref = useRef<E>(null)
  const isActive = useValue(active, (now) => now === key)
  // Only the active cell hears the wish, so that a key press renders two cells and not all of them.
  const wish = useValue(focusWish, (now) => (active.get() === key ? now : 0))
  useLayoutEffect(() => {
    const cell = ref.current
    const isNew = wish > (granted.get(focusWish) ?? 0)
    if (isNew) granted.set(focusWish, wish)
    // A wish granted long ago is no reason to take the focus from where somebody has gone since.
    const isLost = wish > 0 && document.activeElement === document.body
    if ((isNew || isLost) && cell && !cell.contains(document.activeElement))
      cell.focus({ preventScroll: true })
  }, [wish, focusWish])
  return { ref, isActive }
}

interface CardCellProps {
  readonly card: CardBox
  readonly name: string
  readonly description: string
  readonly column: number
}

/** A card's place in the grid: what the keyboard and screen readers see of it. */
export const CardCell = memo(function CardCell({ card, name, description, column }: CardCellProps) {
  const { ref, isActive } = useFocusWish<HTMLDivElement>(card.id)
  const isSelected = useSession((state) => state.selection.includes(card.id))
  const isEditing = useSession((state) => state.editing === card.id)
  return (
    <div
      ref={ref}
      role="gridcell"
      data-key={card.id}
      aria-colindex={column + 1}
      aria-label={name}
      aria-selected={isSelected}
      aria-description={description}
      tabIndex={isActive ? 0 : -1}
      className={`${styles['cell']} ${styles['card']} ${isEditing ? styles['editing'] : ''}`}
      style={boxStyle(card)}
    >
      {isEditing ? (
        <InPlaceEditor id={card.id} frame={textFrame(card)} isMultiline={card.kind === 'card'} />
      ) : card.link ? (
        <a
          href={card.link.href}
          target="_blank"
          rel="noopener noreferrer"
          tabIndex={-1}
          aria-label={card.link.line.text}
          className={styles['link']}
          style={boxStyle(card.link.box)}
        />
      ) : null}
    </div>
  )
})

interface PlaceCellProps {
  readonly cellKey: string
  readonly kind: PlaceKind
  readonly cell: CellBox
  readonly name: string
  readonly column: number
}

/** A place without cards of its own. */
export const PlaceCell = memo(function PlaceCell({
  cellKey,
  kind,
  cell,
  name,
  column,
}: PlaceCellProps) {
  const { ref, isActive } = useFocusWish<HTMLDivElement>(cellKey)
  const isCurve = kind === 'computed' && cell.chips.length === 0
  return (
    <div
      ref={ref}
      role="gridcell"
      data-key={cellKey}
      data-kind={kind}
      aria-colindex={column + 1}
      aria-label={name}
      tabIndex={isActive ? 0 : -1}
      className={`${styles['cell']} ${styles['place']}`}
      style={boxStyle(roomForRing(cell, isCurve ? legendRoom : undefined))}
    />
  )
})

export function boxStyle({ x, y, w, h }: { x: number; y: number; w: number; h: number }) {
  return { left: x, top: y, width: w, height: h }
}
