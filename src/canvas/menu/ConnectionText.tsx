import '../../i18n/laterWords.ts'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { setConnection } from '../../commands/verbs/setConnection.ts'
import { t } from '../../i18n/t.ts'
import { liveRecord } from '../../model/records.ts'
import { type MapTools, useMap } from '../MapTools.ts'
import { run } from '../grid/cellActions.ts'
import type { Point, Viewport } from '../viewport/Viewport.ts'
import styles from './ConnectionText.module.css'
import { connectionLine, readConnectionLine } from './connectionWords.ts'

/** What stands on a connection, typed where it stands: “not solved 40%”. */
export function ConnectionText({ id }: { readonly id: string }) {
  const tools = useMap()
  const { viewport, editor, labelling } = tools
  const box = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  const connection = liveRecord(editor.getState().records, 'connection', id)
  const at = placeOn(tools, id)

  useLayoutEffect(() => {
    box.current?.focus({ preventScroll: true })
    box.current?.select()
  }, [])
  useEffect(
    () =>
      viewport.subscribe((now) => {
        if (box.current) box.current.style.transform = moved(now, at)
      }),
    [viewport, at],
  )
  if (!connection) return null

  const close = (isKept: boolean): void => {
    if (isDone.current) return
    isDone.current = true
    if (isKept) keep(tools, id, box.current?.value ?? '')
    labelling.set(undefined)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing || !['Enter', 'Escape', 'Tab'].includes(event.key)) return
    event.preventDefault()
    close(event.key !== 'Escape')
    tools.focusWish.set(tools.focusWish.get() + 1)
  }
  return (
    <input
      ref={box}
      aria-label={t('map.connectionText')}
      className={styles['text']}
      style={{ transform: moved(viewport.get(), at) }}
      defaultValue={connectionLine(connection)}
      maxLength={1000}
      spellCheck={false}
      autoComplete="off"
      onKeyDown={onKeyDown}
      onBlur={() => close(true)}
    />
  )
}

function keep(tools: MapTools, id: string, line: string): void {
  const before = liveRecord(tools.editor.getState().records, 'connection', id)
  // A share is shown rounded: who only looked has not rounded it.
  if (before && line.trim() === connectionLine(before)) return undefined
  const given = readConnectionLine(line)
  if (given.share !== null && given.share > 1)
    return tools.session.notify({ key: 'map.said.shareRange', values: {} }, 'refused')
  if (run(tools, setConnection, { id, ...given }))
    tools.session.notify({ key: 'map.said.labelled', values: {} }, 'done', true)
  return undefined
}

/** The middle of its label, else of its line; px of the map. */
function placeOn({ view }: MapTools, id: string): Point {
  const shown = view().scene.connections.find((one) => one.id === id)
  const { x, y, w, h } = shown?.label?.box ?? shown?.box ?? { x: 0, y: 0, w: 0, h: 0 }
  return { x: x + w / 2, y: y + h / 2 }
}

function moved({ x, y, zoom }: Viewport, at: Point): string {
  return `translate(${at.x * zoom + x}px, ${at.y * zoom + y}px) translate(-50%, -50%)`
}
