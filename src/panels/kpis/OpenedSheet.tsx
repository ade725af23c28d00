import { t } from '../../i18n/t.ts'
import { IncentiveSheet } from './IncentiveSheet.tsx'
import { KpiSheet } from './KpiSheet.tsx'
import { Sheet } from './Sheet.tsx'
import { TouchpointSheet } from './TouchpointSheet.tsx'
import type { Opened } from './useKpis.ts'

export interface OpenedSheetProps {
  readonly opened: Opened
  readonly title: string
  readonly shouldFocus: boolean
  readonly onClose: () => void
}

const kickers = {
  kpi: 'kpis.kpi',
  touchpoint: 'app.touchpointKind',
  incentive: 'kpis.incentive',
} as const

/** The sheet of what was opened. */
export function OpenedSheet({ opened, title, shouldFocus, onClose }: OpenedSheetProps) {
  const { kind, id } = opened
  return (
    <Sheet
      key={`${kind}:${id}`}
      kicker={t(kickers[kind])}
      title={title}
      shouldFocus={shouldFocus}
      onClose={onClose}
    >
      {kind === 'kpi' ? <KpiSheet kpiId={id} /> : null}
      {kind === 'touchpoint' ? <TouchpointSheet touchpointId={id} /> : null}
      {kind === 'incentive' ? <IncentiveSheet incentiveId={id} onClose={onClose} /> : null}
    </Sheet>
  )
}
