import { type KeyboardEvent, Suspense, useLayoutEffect, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { liveRecord } from '../../model/records.ts'
import { later } from '../../ui/later.ts'
import { richKeyOf } from '../../ui/richKeyOf.ts'
import { type MapTools, useMap } from '../MapTools.ts'
import { withActions } from '../actions/withActions.ts'
import type { GridCell } from '../grid/MapGrid.ts'
import { activeCell, editCell } from '../grid/cellActions.ts'
import { goAndSelect } from '../grid/focusCell.ts'
import { belowEdited, navigate, nearestCell } from '../grid/navigate.ts'
import styles from './InPlaceEditor.module.css'
import { cancelEdit, isOwned, keepEdit, keepSoFar, textOf } from './textEdit.ts'
import type { TextFrame } from './textFrame.ts'
import { addAnother, editBeyond } from './typeAt.ts'

const OwnerList = later(async () => (await import('./OwnerList.tsx')).OwnerList, true)

/** Fetches what shows whom an @ may mean. */
export const preloadOwnerList = OwnerList.preload

/** Milliseconds without a key after which what is typed is kept, though the typing may go on. */
const keptAfter = 400

interface InPlaceEditorProps {
  readonly id: string
  readonly frame: TextFrame
  /** Shift+Enter breaks the line. */
  readonly isMultiline: boolean
}

/** The text of a card or head, typed where it stands. It keeps its place and its size whatever is typed. */
export function InPlaceEditor({ id, frame: opened, isMultiline }: InPlaceEditorProps) {
  const [frame] = useState(opened)
  const tools = useMap()
  // What is kept on the way must not come back into the box: the browser would take it for a change from outside.
  const [began] = useState(() => tools.edit.get()?.initial ?? textOf(tools.editor, id))
  const box = useRef<HTMLTextAreaElement>(null)
  const isDone = useRef(false)
  const picked = useRef<string>(undefined)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)

  const keep = (): boolean => {
    if (isDone.current) return false
    isDone.current = true
    clearTimeout(pause.current)
    return keepEdit(tools, box.current?.value ?? '', picked.current)
  }

  useLayoutEffect(() => {
    const area = box.current
    const { edit, session } = tools
    const now = edit.get()
    if (!area || !now) return undefined
    area.focus({ preventScroll: true })
    if (now.initial === undefined && now.making) area.select()
    else area.setSelectionRange(area.value.length, area.value.length)
    grow(area)
    const keepOpenEdit = (): void => keepSoFar(tools, area.value)
    session.setState({ keepOpenEdit })
    return () => {
      clearTimeout(pause.current)
      if (session.getState().keepOpenEdit === keepOpenEdit)
        session.setState({ keepOpenEdit: undefined })
      // The view was left, by the browser's Back: nothing else has kept it.
      if (!isDone.current && edit.get()?.id === id) keepEdit(tools, area.value)
      isDone.current = true
    }
  }, [tools, id])

  const [owned, setOwned] = useState(
    isOwned(tools, id, began) ? { typed: began, height: frame.height } : undefined,
  )

  const onInput = (): void => {
    picked.current = undefined
    const typed = box.current?.value ?? ''
    if (box.current) grow(box.current)
    const height = box.current?.offsetHeight ?? 0
    setOwned(isOwned(tools, id, typed) ? { typed, height } : undefined)
    clearTimeout(pause.current)
    pause.current = setTimeout(() => tools.session.getState().keepOpenEdit?.(), keptAfter)
  }

  const leave = (event: KeyboardEvent): void => {
    const from = activeCell(tools)
    if (event.key === 'Escape') {
      isDone.current = true
      cancelEdit(tools)
    } else keep()
    if (!from) return
    const { grid } = tools.view()
    const here = grid.byKey.get(from.key) ?? nearestCell(grid, from.row, from.column)
    if (!here) return
    const isThere = here.key === from.key
    // Nothing typed into a place leaves it empty, and Tab goes on; a step made for nothing goes, and the row ends.
    if (event.key === 'Tab' && (isThere || here.kind === 'empty'))
      goOn(tools, here, event.shiftKey ? 'left' : 'right')
    else if (event.key === 'Enter' && isThere && isCommand(event)) addAnother(tools, here)
    else if (event.key === 'Enter' && isThere && event.shiftKey) goUp(tools, here)
    else if (event.key === 'Enter' && isThere) goDown(tools, here)
    else goAndSelect(tools, here)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const rich = isMultiline ? richKeyOf(event, event.shiftKey) : undefined
    if (rich) {
      event.preventDefault()
      const { currentTarget: area } = event
      return withActions(({ runRichKey }) => runRichKey(area, rich))
    }
    if (!['Escape', 'Enter', 'Tab'].includes(event.key)) return
    event.preventDefault()
    leave(event)
  }

  const style = {
    left: frame.x,
    top: frame.y,
    width: frame.width,
    minHeight: Math.max(frame.height, frame.lineHeight),
    fontSize: frame.size,
    fontWeight: frame.weight,
    lineHeight: `${frame.lineHeight}px`,
  }
  return (
    <>
      <textarea
        ref={box}
        aria-label={t('map.editText')}
        className={`${styles['editor']} ${frame.isOnHead ? styles['onHead'] : ''}`}
        style={style}
        rows={1}
        defaultValue={began}
        maxLength={isMultiline ? 20_000 : 1000}
        spellCheck={false}
        onKeyDown={onKeyDown}
        onInput={onInput}
        onBlur={keep}
      />
      <Suspense>
        {owned === undefined ? null : (
          <OwnerList
            typed={owned.typed}
            box={box}
            onPoint={(key) => void (picked.current = key)}
            onKeep={keep}
            left={frame.x - 4}
            top={frame.y + owned.height + 6}
          />
        )}
      </Suspense>
    </>
  )
}

/** The next text of the row, beyond what is collapsed; behind its end a new one. */
function goOn(tools: MapTools, here: GridCell, direction: 'left' | 'right'): void {
  const { grid } = tools.view()
  let next = navigate(grid, here, direction)
  while (next?.kind === 'summary') next = navigate(grid, next, direction)
  const isRowEnd = direction === 'right' && here.kind !== 'empty' && !isPlaced(tools, next)
  if (isRowEnd && editBeyond(tools, here)) return
  if (next && next.kind !== 'computed' && isPlaced(tools, next)) editCell(tools, next)
  else goAndSelect(tools, next ?? here)
}

function isCommand({ ctrlKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey
}

/** Up to what can be typed into. */
function goUp(tools: MapTools, here: GridCell): void {
  let next = navigate(tools.view().grid, here, 'up')
  while (next?.kind === 'computed') next = navigate(tools.view().grid, next, 'up')
  goAndSelect(tools, next ?? here)
}

/** Down to what can be typed into; at the foot of a stack typing makes the next card. */
function goDown(tools: MapTools, here: GridCell): void {
  const next = belowEdited(tools.view().grid, here)
  goAndSelect(tools, next ?? here)
  if (!next) tools.below.set(here.key)
}

/** Not beyond the last column, nor in the one of what has lost its step. */
function isPlaced({ view }: MapTools, cell: GridCell | undefined): boolean {
  if (!cell || cell.kind === 'stage' || cell.kind === 'lane') return cell !== undefined
  return liveRecord(view().records, 'step', cell.stepId) !== undefined
}

/** As high as its text: longer text stands over what is below it, nothing moves. */
function grow(area: HTMLTextAreaElement): void {
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight}px`
}
