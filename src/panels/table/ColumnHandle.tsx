import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import styles from './Table.module.css'
import { narrowest, widest } from './columnWidths.ts'

interface ColumnHandleProps {
  /** What the column is called. */
  readonly column: string
  /** In rem, as it is shown. */
  readonly width: number
  /** Shows a width while it is being tried; undefined: the column's own again. */
  readonly onTry: (width: number | undefined) => void
  readonly onKeep: (width: number) => void
  readonly onFit: () => void
  /** The keys are done here. */
  readonly onLeave: () => void
}

interface Drag {
  readonly x: number
  readonly width: number
}

/** The edge of a column's head: drag it, press it twice, or move it with the arrow keys. */
export function ColumnHandle(props: ColumnHandleProps) {
  const { column, width, onTry, onKeep, onFit, onLeave } = props
  const drag = useRef<Drag>(undefined)
  /** Before the keys changed it: Escape goes back to that. */
  const before = useRef<number>(undefined)

  const draggedTo = ({ clientX }: PointerEvent): number | undefined =>
    drag.current && drag.current.width + (clientX - drag.current.x) / pixelsPerRem()
  const stop = (): void => {
    drag.current = undefined
    onTry(undefined)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (drag.current && event.key === 'Escape') return stop()
    const next = widthBy(event, width)
    if (next === undefined && event.key !== 'Escape' && event.key !== 'Enter') return
    event.preventDefault()
    if (next !== undefined) {
      before.current ??= width
      return onKeep(next)
    }
    if (event.key === 'Escape' && before.current !== undefined) onKeep(before.current)
    onLeave()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that moves is a control
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={t('tableView.widthOf', { column })}
      aria-valuemin={Math.round(narrowest * 16)}
      aria-valuemax={Math.round(widest * 16)}
      aria-valuenow={Math.round(width * 16)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the same
      tabIndex={-1}
      className={styles['handle']}
      data-editor
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        drag.current = { x: event.clientX, width }
      }}
      onPointerMove={(event) => {
        const dragged = draggedTo(event)
        if (dragged !== undefined) onTry(dragged)
      }}
      onPointerUp={(event) => {
        const dragged = draggedTo(event)
        const isMoved = dragged !== undefined && event.clientX !== drag.current?.x
        stop()
        if (isMoved) onKeep(dragged)
      }}
      onPointerCancel={stop}
      onDoubleClick={onFit}
      onKeyDown={onKeyDown}
      onBlur={() => {
        before.current = undefined
      }}
    />
  )
}

function widthBy({ key, shiftKey }: KeyboardEvent, width: number): number | undefined {
  const step = shiftKey ? 4 : 0.5
  if (key === 'ArrowLeft') return width - step
  if (key === 'ArrowRight') return width + step
  if (key === 'Home') return narrowest
  return key === 'End' ? widest : undefined
}

function pixelsPerRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}
