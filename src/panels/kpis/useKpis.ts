import { createContext, use } from 'react'
import { assert } from '../../lib/assert.ts'
import type { ChipOwner } from '../../parts/OwnerChip.tsx'
import type { KpiBoard } from './kpiBoard.ts'

/** What stands in the sheet beside the view. */
export interface Opened {
  readonly kind: 'kpi' | 'touchpoint' | 'incentive'
  readonly id: string
}

/** What every part of the view needs. */
export interface Kpis {
  readonly board: KpiBoard
  readonly owners: ReadonlyMap<string, ChipOwner>
  /** What stands in the sheet now. */
  readonly opened: Opened | undefined
  /** Opens the sheet; the focus goes there unless it is to stay. */
  readonly open: (opened: Opened, shouldFocus?: boolean) => void
  readonly mapHref: string
  /** Where KPIs are entered. */
  readonly organisationHref: string
  readonly onGo: (recordId: string) => void
  readonly today: string
}

export const KpisContext = createContext<Kpis | undefined>(undefined)

export function useKpis(): Kpis {
  const kpis = use(KpisContext)
  assert(kpis, 'the view of KPIs around this component')
  return kpis
}
