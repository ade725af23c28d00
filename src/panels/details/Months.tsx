import type { saidKind } from '../../analysis/ownership/voiceOf.ts'
import { formatCount, formatShare, t } from '../../i18n/t.ts'
import type { EvidenceMonth } from '../../model/evidence.ts'
import { Sparkline } from '../../parts/Sparkline.tsx'

type Kind = ReturnType<typeof saidKind>

export interface MonthsProps {
  readonly months: readonly EvidenceMonth[]
  readonly kind: Kind
}

/** The months as bars, where there are at least two: negative shares, or how many complaints there were. */
export function Months({ months, kind }: MonthsProps) {
  if (months.length < 2) return null
  return (
    <Sparkline
      months={months}
      figure={kind === 'comments' ? 'share' : 'count'}
      label={monthsLabel(months, kind)}
    />
  )
}

function monthsLabel(months: readonly EvidenceMonth[], kind: Kind): string {
  const isCount = kind !== 'comments'
  const told = (one: EvidenceMonth | undefined): string => {
    if (isCount) return formatCount(one?.n ?? 0)
    return formatShare(one && one.n > 0 ? one.negative / one.n : 0)
  }
  const [first, last] = [months[0], months.at(-1)]
  return t(isCount ? 'details.monthCounts' : 'details.monthBars', {
    kind,
    first: first?.month ?? '',
    firstShare: told(first),
    last: last?.month ?? '',
    lastShare: told(last),
  })
}
