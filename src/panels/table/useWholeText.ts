import { type FocusEvent, type MouseEvent, useEffect, useRef } from 'react'

/** Milliseconds that the focus rests on a cell before it shows all its text: whoever walks on sees nothing jump. */
const rest = 350

interface WholeText {
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: (event: FocusEvent) => void
  readonly onMouseOver: (event: MouseEvent) => void
}

/** Where a cell has no room for its text, the whole is shown above it in focus, and said in a tooltip to the pointer. */
export function useWholeText(): WholeText {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return {
    onFocus({ target }) {
      clearTimeout(timer.current)
      if (!(target instanceof HTMLElement)) return
      timer.current = setTimeout(() => {
        const text = cutText(target)
        // Not while it is edited or other cells are selected with it, whose text it would cover.
        const isAlone = document.activeElement === target && !target.closest('[data-many]')
        if (text && isAlone) showWhole(target, text)
      }, rest)
    },
    onBlur({ target }) {
      clearTimeout(timer.current)
      if (target instanceof HTMLElement) delete target.dataset['whole']
    },
    onMouseOver({ target }) {
      const cell = target instanceof Element && target.closest<HTMLElement>('tbody th, tbody td')
      if (!cell) return
      const text = cell.dataset['whole'] === undefined ? cutText(cell) : undefined
      if (text) cell.title = text.textContent
      else cell.removeAttribute('title')
    },
  }
}

/** To the side where there is room for it. */
function showWhole(cell: HTMLElement, text: Element): void {
  cell.dataset['whole'] = ''
  const end = cell.closest('table')?.parentElement?.getBoundingClientRect().right ?? Infinity
  if (text.getBoundingClientRect().right > end) cell.dataset['whole'] = 'end'
}

/** The text of a cell that is not all seen. */
function cutText(cell: Element): Element | undefined {
  const text = cell.querySelector('[data-text]')
  if (!text) return undefined
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = text
  return scrollWidth > clientWidth || scrollHeight > clientHeight + 1 ? text : undefined
}
