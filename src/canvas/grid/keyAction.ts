import type { Direction } from './navigate.ts'

export type MoveDirection = 'left' | 'right' | 'up' | 'down'

/** Whether the selection grows by where one goes, or stays as it is. */
export type Going = 'extending' | 'keeping'

/** What a key does on the map while no text is being edited. */
export type KeyAction =
  | { readonly do: 'go'; readonly direction: Direction; readonly how?: Going }
  | { readonly do: 'edit' }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'move' | 'resize'; readonly direction: MoveDirection }
  | { readonly do: 'open' | 'delete' | 'selectAll' | 'toggle' | 'menu' | 'escape' | 'fold' }
  | { readonly do: 'onCard'; readonly key: CardKey }

/** What comes after the map's first picture. */
export type CardKey = 'duplicate' | 'moveDialog' | 'connect' | 'owner' | 'connections'

interface Keys {
  readonly key: string
  /** The key's own name, for Alt gives letters of its own on a Mac. */
  readonly code?: string
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

const withAlt: ReadonlyMap<string, CardKey> = new Map([
  ['m', 'moveDialog'],
  ['c', 'connect'],
  ['o', 'owner'],
  ['l', 'connections'],
])

/**
 * The meaning of a key; undefined: not the map's, the app or the browser may have it. Without `hasSingleKeys` no letter
 * and no space does anything alone: who speaks to their computer, or has no steady hand, would change the map.
 */
export function keyAction(event: Keys, hasSingleKeys = true): KeyAction | undefined {
  const { key, altKey, shiftKey } = event
  const isCommand = event.ctrlKey || event.metaKey
  const arrow = arrows.get(key)
  if (arrow && altKey && !isCommand) return { do: shiftKey ? 'resize' : 'move', direction: arrow }
  if (altKey) {
    const card = isCommand ? undefined : withAlt.get(letterOf(event))
    return card && { do: 'onCard', key: card }
  }
  if (arrow) {
    const how = shiftKey ? 'extending' : isCommand ? 'keeping' : undefined
    return { do: 'go', direction: arrow, ...(how && { how }) }
  }
  if (key === 'Home' || key === 'End') return { do: 'go', direction: rim(key, isCommand) }
  if (isCommand && key === 'Enter') return { do: 'open' }
  if (event.ctrlKey && key === ' ') return { do: 'toggle' }
  if (isCommand && !shiftKey && key.toLowerCase() === 'a') return { do: 'selectAll' }
  if (isCommand && !shiftKey && key.toLowerCase() === 'd') return { do: 'onCard', key: 'duplicate' }
  if (isCommand && key === '.') return { do: 'fold' }
  if (isCommand) return undefined
  if (key === 'Enter' || key === 'F2') return { do: 'edit' }
  if (key === 'Delete' || key === 'Backspace') return { do: 'delete' }
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return { do: 'menu' }
  if (key === 'Escape') return { do: 'escape' }
  if (!hasSingleKeys) return undefined
  if (key === ' ') return { do: 'toggle' }
  return isOneCharacter(key) ? { do: 'type', text: key } : undefined
}

function rim(key: 'Home' | 'End', isWholeMap: boolean): Direction {
  if (isWholeMap) return key === 'Home' ? 'mapStart' : 'mapEnd'
  return key === 'Home' ? 'rowStart' : 'rowEnd'
}

function letterOf({ key, code = '' }: Keys): string {
  return /^[a-z]$/iu.test(key) ? key.toLowerCase() : code.replace(/^Key/u, '').toLowerCase()
}

function isOneCharacter(key: string): boolean {
  return /^\P{Cc}$/u.test(key)
}
