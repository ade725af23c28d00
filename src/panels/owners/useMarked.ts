import { useMemo, useRef, useState } from 'react'

export interface Marked {
  /** Those marked and shown, in the order shown. */
  readonly ids: readonly string[]
  readonly has: (id: string) => boolean
  /** Marks or unmarks one; `isRange` does the same to all from the last one touched to it. */
  readonly mark: (id: string, isMarked: boolean, isRange: boolean) => void
  /** Marks all from one to the other. */
  readonly extend: (from: string, to: string) => void
  readonly markAll: (isMarked: boolean) => void
  readonly only: (ids: readonly string[]) => void
}

/** Which rows of a list are marked. What is not shown any more is not marked. */
export function useMarked(shown: readonly string[]): Marked {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<string | undefined>(undefined)
  const ids = useMemo(() => shown.filter((id) => marked.has(id)), [shown, marked])
  const change = (some: readonly string[], isMarked: boolean): void => {
    const next = new Set(marked)
    for (const id of some) {
      if (isMarked) next.add(id)
      else next.delete(id)
    }
    setMarked(next)
  }
  return {
    ids,
    has: (id) => marked.has(id),
    mark: (id, isMarked, isRange) => {
      change(isRange ? rangeOf(shown, last.current, id) : [id], isMarked)
      last.current = id
    },
    extend: (from, to) => {
      change(rangeOf(shown, from, to), true)
      last.current = to
    },
    markAll: (isMarked) => change(shown, isMarked),
    only: (some) => {
      setMarked(new Set(some))
      last.current = some.at(-1)
    },
  }
}

function rangeOf(shown: readonly string[], from: string | undefined, to: string): string[] {
  const [start, end] = [from === undefined ? -1 : shown.indexOf(from), shown.indexOf(to)]
  if (start < 0) return [to]
  return shown.slice(Math.min(start, end), Math.max(start, end) + 1)
}
