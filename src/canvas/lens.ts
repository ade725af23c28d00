import { createContext, use } from 'react'
import type { LensPaint } from '../layout/LensPaint.ts'

/** How the map is seen now. */
export interface Look {
  readonly paint: LensPaint
  /** Ids of the cards and steps in the lens; undefined: all are. */
  readonly kept: ReadonlySet<string> | undefined
}

/** Undefined: no lens is on, all is as drawn. */
export const LookContext = createContext<Look | undefined>(undefined)

/** Whether the lens makes a card pale. */
export function usePale(id: string): boolean {
  const kept = use(LookContext)?.kept
  return kept !== undefined && !kept.has(id)
}
