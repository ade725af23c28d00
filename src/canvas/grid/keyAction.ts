import type { Direction } from './navigate.ts'

export type MoveDirection = 'left' | 'right' | 'up' | 'down'

/** What a key does on the map while no text is being edited. */
export type KeyAction =
  | { readonly do: 'go'; readonly direction: Direction; readonly isExtending: boolean }
  | { readonly do: 'edit' }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'move'; readonly direction: MoveDirection }
  | { readonly do: 'open' | 'delete' | 'selectAll' | 'toggle' | 'menu' | 'escape' }

interface Keys {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const arrows: ReadonlyMap<string, MoveDirection> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
])

/** The meaning of a key; undefined: not the map's, the app or the browser may have it. */
export function keyAction(event: Keys): KeyAction | undefined {
  const { key, altKey, shiftKey } = event
  const isCommand = event.ctrlKey || event.metaKey
  const arrow = arrows.get(key)
  if (arrow && altKey && !isCommand) return { do: 'move', direction: arrow }
  if (altKey) return undefined
  if (arrow && !isCommand) return { do: 'go', direction: arrow, isExtending: shiftKey }
  if (key === 'Home' || key === 'End')
    return { do: 'go', direction: rim(key, isCommand), isExtending: false }
  if (isCommand && key === 'Enter') return { do: 'open' }
  if (isCommand) return key.toLowerCase() === 'a' && !shiftKey ? { do: 'selectAll' } : undefined
  if (key === 'Enter' || key === 'F2') return { do: 'edit' }
  if (key === 'Delete' || key === 'Backspace') return { do: 'delete' }
  if (key === ' ') return { do: 'toggle' }
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return { do: 'menu' }
  if (key === 'Escape') return { do: 'escape' }
  return isOneCharacter(key) ? { do: 'type', text: key } : undefined
}

function rim(key: 'Home' | 'End', isWholeMap: boolean): Direction {
  if (isWholeMap) return key === 'Home' ? 'mapStart' : 'mapEnd'
  return key === 'Home' ? 'rowStart' : 'rowEnd'
}

function isOneCharacter(key: string): boolean {
  return /^\P{Cc}$/u.test(key)
}
