import { keyLabel } from '../../i18n/keyLabel.ts'
import '../../i18n/laterWords.ts'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import { useMap } from '../MapTools.ts'
import { showNew } from '../editing/showNew.ts'
import { activeCell } from '../grid/cellActions.ts'
import { goTo } from '../grid/focusCell.ts'
import type { Point } from '../viewport/Viewport.ts'
import styles from './OpenMenu.module.css'
import type { MapMenuEntry } from './MapMenuEntry.ts'
import { menuEntries } from './menuEntries.ts'

/** The context menu of the map, open where the pointer asked for it. */
export function OpenMenu({ at }: { readonly at: Point }) {
  const tools = useMap()
  const cell = activeCell(tools)
  const entries = cell ? menuEntries(tools, cell) : []
  return entries.length > 0 ? <EntryList at={at} entries={entries} /> : null
}

function EntryList({
  at,
  entries,
}: {
  readonly at: Point
  readonly entries: readonly MapMenuEntry[]
}) {
  const tools = useMap()
  const list = useRef<HTMLDivElement>(null)

  const close = (): void => tools.menu.set(undefined)

  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const pane = tools.viewport.pane()
    element.style.left = `${Math.max(4, Math.min(at.x, pane.width - element.offsetWidth - 4))}px`
    element.style.top = `${Math.max(4, Math.min(at.y, pane.height - element.offsetHeight - 4))}px`
    element.querySelector<HTMLElement>('[role=menuitem]')?.focus()
  }, [at, tools])

  useEffect(() => {
    const onPress = (event: PointerEvent): void => {
      if (event.target instanceof Node && list.current?.contains(event.target)) return
      tools.menu.set(undefined)
    }
    document.addEventListener('pointerdown', onPress, true)
    return () => document.removeEventListener('pointerdown', onPress, true)
  }, [tools])

  const choose = (entry: MapMenuEntry): void => {
    close()
    entry.onChoose()
    // What opens a text or a dialog takes the focus itself.
    if (tools.edit.get()) return showNew(tools)
    const cell = activeCell(tools)
    if (cell && !tools.dialog.get() && !tools.labelling.get()) goTo(tools, cell)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
    const now = items.findIndex((item) => item === document.activeElement)
    const next = nextItem(event.key, now, items)
    if (next !== undefined) {
      event.preventDefault()
      items[next]?.focus()
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault()
      close()
      const cell = activeCell(tools)
      if (cell) goTo(tools, cell)
    }
  }

  return (
    <div
      ref={list}
      role="menu"
      tabIndex={-1}
      aria-label={t('map.menu')}
      className={styles['menu']}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      {entries.map((entry) => (
        <button
          key={entry.id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={styles['item']}
          data-danger={entry.isDanger}
          data-group={entry.startsGroup}
          onClick={() => choose(entry)}
          onPointerEnter={(event) => event.currentTarget.focus()}
        >
          <span>{entry.label}</span>
          {entry.keys ? <kbd aria-hidden>{keyLabel(entry.keys)}</kbd> : null}
        </button>
      ))}
    </div>
  )
}

function nextItem(key: string, now: number, items: readonly HTMLElement[]): number | undefined {
  const last = items.length - 1
  if (key === 'ArrowDown') return now < last ? now + 1 : 0
  if (key === 'ArrowUp') return now > 0 ? now - 1 : last
  if (key === 'Home') return 0
  if (key === 'End') return last
  if (!/^\S$/u.test(key)) return undefined
  const start = key.toLowerCase()
  const at = (index: number): boolean =>
    items[index]?.textContent?.toLowerCase().startsWith(start) ?? false
  const order = items.map((_, index) => (now + 1 + index) % items.length)
  return order.find(at)
}
