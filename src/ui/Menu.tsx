import { type KeyboardEvent, type ReactNode, Suspense, useRef, useState } from 'react'
import { IconButton } from './IconButton.tsx'
import type { MenuEntry } from './MenuEntry.ts'
import { later } from './later.ts'

export interface MenuProps {
  /** Name of the button that opens it. */
  readonly label: string
  readonly icon: ReactNode
  readonly entries: readonly MenuEntry[]
}

const MenuList = later(async () => (await import('./MenuList.tsx')).MenuList)

export const preloadMenu = MenuList.preload

/** Which entry the focus begins on; none: a pointer opened it. */
type Start = 'none' | 'first' | 'last'

/** A button with an icon that opens a list of things to do. */
export function Menu({ label, icon, entries }: MenuProps) {
  const [start, setStart] = useState<Start>()
  const button = useRef<HTMLButtonElement>(null)
  const isOpen = start !== undefined

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = event.key === 'ArrowDown' ? 'first' : event.key === 'ArrowUp' ? 'last' : undefined
    if (!at) return
    event.preventDefault()
    setStart(at)
  }
  return (
    <>
      <IconButton
        ref={button}
        label={label}
        icon={icon}
        menu={{
          isOpen,
          onPress: (isKey) => setStart(isKey ? 'first' : 'none'),
          onKeyDown,
        }}
      />
      <Suspense>
        {isOpen ? (
          <MenuList
            label={label}
            entries={entries}
            button={button}
            start={start}
            onClose={() => setStart(undefined)}
          />
        ) : null}
      </Suspense>
    </>
  )
}
