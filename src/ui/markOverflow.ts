/**
 * Says on an element that scrolls sideways whether something lies before and after what is seen, as `data-before` and
 * `data-after`, for its styles to show. Returns what ends it.
 */
export function markOverflow(element: HTMLElement): () => void {
  const mark = (): void => {
    const { scrollLeft, scrollWidth, clientWidth } = element
    element.toggleAttribute('data-before', scrollLeft > 1)
    element.toggleAttribute('data-after', scrollLeft + clientWidth < scrollWidth - 1)
  }
  const resized = new ResizeObserver(mark)
  for (const one of [element, ...element.children]) resized.observe(one)
  element.addEventListener('scroll', mark, { passive: true })
  mark()
  return () => {
    resized.disconnect()
    element.removeEventListener('scroll', mark)
  }
}
