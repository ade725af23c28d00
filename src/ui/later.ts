import { type ComponentType, type ReactNode, createElement, use, useState } from 'react'
import { wordsToCome } from '../i18n/speak.ts'

/** A component whose code comes when it is first shown. */
export interface Later<Props> {
  (props: Props): ReactNode
  /**
   * Fetches the code before it is needed, and waits for it. Never rejects: a fetch that fails is tried again when the
   * component is shown.
   */
  readonly preload: () => Promise<void>
}

export interface NotFetchedProps {
  readonly onRetry: () => void
  /** Puts it away, and what was to open. */
  readonly onClose: () => void
}

let NotFetched: ComponentType<NotFetchedProps> | undefined

/** Says what stands in place of a component whose code can't be fetched. */
export function standIn(component: ComponentType<NotFetchedProps>): void {
  NotFetched = component
}

/**
 * As React's `lazy`; but where the code is there already, it is shown at once: `lazy` shows an empty place first, which
 * React then leaves there for up to 300 ms. Code that can't be fetched leaves a sentence in its place, and the way to
 * try again; what is open beside it stays. `isQuiet`: nothing is said.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  isQuiet = false,
): Later<Props> {
  let loading: Loading<Props> | undefined
  const code = (): Loading<Props> => (loading ??= start(load))
  const forget = (): void => {
    loading = undefined
  }

  function LaterPart(props: Props) {
    const [, setTries] = useState(0)
    const [isAway, setIsAway] = useState(false)
    if (isAway) return null
    const component = use(code())
    if (component) return createElement(component, props)
    if (isQuiet || !NotFetched) return null
    return createElement(NotFetched, {
      onRetry() {
        forget()
        setTries((tries) => tries + 1)
      },
      onClose() {
        // Whoever opens it once more tries once more.
        forget()
        setIsAway(true)
        if ('onClose' in props && typeof props.onClose === 'function') props.onClose()
      },
    })
  }
  const preload = async (): Promise<void> => {
    if (!(await code())) forget()
  }
  return Object.assign(LaterPart, { preload })
}

/** Undefined: it can't be fetched. */
type Loading<Props> = Promise<ComponentType<Props> | undefined>

function start<Props>(load: () => Promise<ComponentType<Props>>): Loading<Props> {
  const loading = Promise.all([load(), wordsToCome()]).then(
    ([component]) => component,
    () => undefined,
  )
  // React reads at once, without suspending, what a promise says of itself.
  void loading.then((value) => Object.assign(loading, { status: 'fulfilled', value }))
  return loading
}
