import { type ComponentType, type ReactNode, createElement, use } from 'react'
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

/**
 * As React's `lazy`; but where the code is there already, it is shown at once: `lazy` shows an empty place first, which
 * React then leaves there for up to 300 ms.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Later<Props> {
  let loaded: ComponentType<Props> | undefined
  let loading: Promise<ComponentType<Props>> | undefined
  const start = (): Promise<ComponentType<Props>> =>
    Promise.all([load(), wordsToCome()]).then(([component]) => (loaded = component))

  function LaterPart(props: Props) {
    return createElement(loaded ?? use((loading ??= start())), props)
  }
  const preload = async (): Promise<void> => {
    if (loaded) return
    loading ??= start()
    try {
      await loading
    } catch {
      loading = undefined
    }
  }
  return Object.assign(LaterPart, { preload })
}
