/** What a key does in the table while no cell is edited. */
export type TableKey =
  | {
      readonly do: 'go'
      readonly down: number
      readonly right: number
      readonly isExtending: boolean
    }
  | { readonly do: 'corner'; readonly isEnd: boolean; readonly isExtending: boolean }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'move'; readonly down: 1 | -1 }
  | {
      readonly do:
        | 'edit'
        | 'clear'
        | 'selectAll'
        | 'selectRows'
        | 'toggle'
        | 'fill'
        | 'insert'
        | 'escape'
    }

interface Keys {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const far = Infinity
const page = 12

const steps: ReadonlyMap<string, readonly [down: number, right: number]> = new Map([
  ['ArrowUp', [-1, 0]],
  ['ArrowDown', [1, 0]],
  ['ArrowLeft', [0, -1]],
  ['ArrowRight', [0, 1]],
  ['PageUp', [-page, 0]],
  ['PageDown', [page, 0]],
])

/**
 * The meaning of a key; undefined: not the table's, the app or the browser may have it. Without `hasSingleKeys` no
 * letter and no space does anything alone, as on the map.
 */
export function tableKey(event: Keys, hasSingleKeys = true): TableKey | undefined {
  const { key, altKey, shiftKey } = event
  const isCommand = event.ctrlKey || event.metaKey
  if (altKey) {
    if (isCommand || (key !== 'ArrowUp' && key !== 'ArrowDown')) return undefined
    return { do: 'move', down: key === 'ArrowUp' ? -1 : 1 }
  }
  const step = steps.get(key)
  if (step) return { do: 'go', ...by(step, isCommand), isExtending: shiftKey }
  if (key === 'Home' || key === 'End') {
    const isEnd = key === 'End'
    if (isCommand) return { do: 'corner', isEnd, isExtending: shiftKey }
    return { do: 'go', down: 0, right: isEnd ? far : -far, isExtending: shiftKey }
  }
  return isCommand
    ? commandKey(key.toLowerCase(), shiftKey)
    : plainKey(key, shiftKey, hasSingleKeys)
}

function by([down, right]: readonly [number, number], isFar: boolean) {
  // Nothing times Infinity is no number.
  const scaled = (value: number): number => (value === 0 || !isFar ? value : value * far)
  return { down: scaled(down), right: scaled(right) }
}

function commandKey(key: string, isShifted: boolean): TableKey | undefined {
  if (isShifted) return undefined
  if (key === 'a') return { do: 'selectAll' }
  if (key === 'd') return { do: 'fill' }
  if (key === ' ') return { do: 'toggle' }
  return key === 'enter' ? { do: 'insert' } : undefined
}

function plainKey(key: string, isShifted: boolean, hasSingleKeys: boolean): TableKey | undefined {
  if (key === ' ' && isShifted) return { do: 'selectRows' }
  if (key === 'Enter' || key === 'F2') return { do: 'edit' }
  if (key === 'Delete' || key === 'Backspace') return { do: 'clear' }
  if (key === 'Escape') return { do: 'escape' }
  if (!hasSingleKeys) return undefined
  if (key === ' ') return { do: 'toggle' }
  return /^\P{Cc}$/u.test(key) ? { do: 'type', text: key } : undefined
}
