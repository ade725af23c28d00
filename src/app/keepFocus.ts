/** An element on the way from what has the focus up to the root, and where it stands among its siblings. */
interface Place {
  readonly element: Element
  readonly parent: Element
  readonly at: number
}

const focusable = 'a[href], button, input, select, textarea, [tabindex]'
const list = 'ul, ol, table, [role=list], [role=listbox], [role=grid]'
/** The map moves the focus by its own rules, as long as it is there. */
const map = '[data-layer]'
/** What passes by: what had the focus before gets it back. */
const passing = '[role=status]'

/**
 * Where what has the focus goes away or is switched off, browsers drop the focus to the start of the page. This puts
 * it on what took its place: the next in the same list, else the one before, else the next part of the page. Where the
 * list itself went with its last entry, the first thing to do in what held it. Whoever places the focus within two
 * frames is left alone, as a dialog that gives it back. Where nothing is there yet to take it, as in a view that is
 * still being fetched, what comes does. Returns what ends it.
 */
export function keepFocus(root: HTMLElement): () => void {
  let held: Element | undefined
  let trail: readonly Place[] = []
  let frame = 0

  const isLost = (): boolean => held !== undefined && !isThere(held)
  const settle = (): void => {
    frame = 0
    const at = document.activeElement
    const isElsewhere = at !== null && at !== document.body && at !== held
    if (!isLost() || isElsewhere || document.querySelector('[role=dialog], [role=alertdialog]'))
      return
    ;(successor(trail) ?? firstIn(root.querySelector('main') ?? undefined))?.focus()
  }
  const observer = new MutationObserver(() => {
    if (frame > 0 || !isLost()) return
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(settle)
    })
  })

  const onFocusIn = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return
    observer.disconnect()
    const onMap = target.closest(map)
    held = onMap ?? target
    if (onMap) trail = []
    else if (root.contains(target) && target.closest(passing) === null)
      trail = trailOf(target, root)
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    })
  }
  const onFocusOut = ({ target }: FocusEvent): void => {
    // By then what is being taken away is gone; what is still there was left on purpose.
    queueMicrotask(() => {
      if (held === target && !isLost() && document.activeElement === document.body) held = undefined
    })
  }
  document.addEventListener('focusin', onFocusIn)
  document.addEventListener('focusout', onFocusOut)
  return () => {
    cancelAnimationFrame(frame)
    observer.disconnect()
    document.removeEventListener('focusin', onFocusIn)
    document.removeEventListener('focusout', onFocusOut)
  }
}

/** From an element up to what the root holds: a whole screen has no next one. */
function trailOf(target: Element, root: Element): Place[] {
  const trail: Place[] = []
  let element = target
  for (
    let parent = element.parentElement;
    parent && parent !== root;
    parent = parent.parentElement
  ) {
    trail.push({ element, parent, at: [...parent.children].indexOf(element) })
    element = parent
  }
  return trail
}

function successor(trail: readonly Place[]): HTMLElement | undefined {
  const [own] = trail
  if (own && own.element.matches(focusable) && isThere(own.element)) return firstIn(own.element)
  for (const { element, parent, at } of trail) {
    if (!parent.isConnected) continue
    const siblings = [...parent.children]
    const isGone = element.parentElement !== parent
    const isEmptied = isGone && element.matches(list)
    if (isEmptied) return firstIn(parent)
    const before = siblings.slice(0, at).toReversed()
    for (const sibling of [...siblings.slice(isGone ? at : at + 1), ...before]) {
      const found = firstIn(sibling)
      if (found) return found
    }
  }
  return undefined
}

function isThere(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled')
}

/** The first that Tab reaches: the element itself, or in it. */
function firstIn(element: Element | undefined): HTMLElement | undefined {
  if (!element) return undefined
  return [element, ...element.querySelectorAll(focusable)].find(
    (one): one is HTMLElement =>
      one instanceof HTMLElement &&
      one.matches(focusable) &&
      one.tabIndex >= 0 &&
      isThere(one) &&
      one.closest('[aria-hidden=true], [inert]') === null &&
      // Unknown to older browsers.
      (!('checkVisibility' in one) || one.checkVisibility()),
  )
}
