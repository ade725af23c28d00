import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import { useMap } from '../MapTools.ts'
import { activeCell, editCell } from '../grid/cellActions.ts'
import { goAndSelect } from '../grid/focusCell.ts'
import { navigate } from '../grid/navigate.ts'
import styles from './InPlaceEditor.module.css'
import { cancelEdit, keepEdit, textOf } from './textEdit.ts'
import type { TextFrame } from './textFrame.ts'

interface InPlaceEditorProps {
  readonly id: string
  readonly frame: TextFrame
  /** Shift+Enter breaks the line. */
  readonly isMultiline: boolean
}

/** The text of a card or head, typed where it stands. It keeps its place and its size whatever is typed. */
export function InPlaceEditor({ id, frame, isMultiline }: InPlaceEditorProps) {
  const tools = useMap()
  const box = useRef<HTMLTextAreaElement>(null)
  const isDone = useRef(false)

  useLayoutEffect(() => {
    const area = box.current
    const edit = tools.edit.get()
    if (!area || !edit) return
    area.focus({ preventScroll: true })
    if (edit.initial === undefined && edit.making) area.select()
    else area.setSelectionRange(area.value.length, area.value.length)
    grow(area)
  }, [tools])

  const keep = (): boolean => {
    if (isDone.current) return false
    isDone.current = true
    return keepEdit(tools, box.current?.value ?? '')
  }

  const go = (direction: 'down' | 'left' | 'right', isEditing: boolean): void => {
    const isThere = keep()
    const cell = activeCell(tools)
    if (!cell) return
    const next = isThere ? navigate(tools.view().grid, cell, direction) : undefined
    if (next && isEditing && next.kind !== 'computed') editCell(tools, next)
    else goAndSelect(tools, next ?? cell)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      isDone.current = true
      cancelEdit(tools)
      const cell = activeCell(tools)
      if (cell) goAndSelect(tools, cell)
    } else if (event.key === 'Enter' && !(event.shiftKey && isMultiline)) {
      event.preventDefault()
      go('down', false)
    } else if (event.key === 'Tab') {
      event.preventDefault()
      go(event.shiftKey ? 'left' : 'right', true)
    }
  }

  const edit = tools.edit.get()
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
    <textarea
      ref={box}
      aria-label={t('map.editText')}
      className={`${styles['editor']} ${frame.isOnHead ? styles['onHead'] : ''}`}
      style={style}
      rows={1}
      defaultValue={edit?.initial ?? textOf(tools.editor, id)}
      maxLength={isMultiline ? 20_000 : 1000}
      spellCheck={false}
      onKeyDown={onKeyDown}
      onInput={(event) => grow(event.currentTarget)}
      onBlur={keep}
    />
  )
}

/** As high as its text: longer text stands over what is below it, nothing moves. */
function grow(area: HTMLTextAreaElement): void {
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight}px`
}
