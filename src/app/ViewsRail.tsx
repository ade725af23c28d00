import { Building2, Gauge, Map, MessageSquare, Table2, TriangleAlert, Users } from 'lucide-react'
import { t } from '../i18n/t.ts'
import { FindingsBadge } from '../parts/FindingsBadge.tsx'
import type { View } from '../store/createSession.ts'
import { useSession } from '../store/useEditor.tsx'
import styles from './ViewsRail.module.css'
import { hrefOf, railViews } from './route.ts'
import { viewNames } from './viewNames.ts'

export interface ViewsRailProps {
  readonly journeyId: string
  readonly view: View
}

const icons = {
  map: Map,
  table: Table2,
  owners: Users,
  kpis: Gauge,
  feedback: MessageSquare,
  findings: TriangleAlert,
  organisation: Building2,
} as const satisfies Record<(typeof railViews)[number], unknown>

/** The views of a journey. */
export function ViewsRail({ journeyId, view }: ViewsRailProps) {
  const urgent = useSession(({ findings }) => {
    // The worst come first.
    const others = findings.findIndex(({ severity }) => severity !== 'critical')
    return others === -1 ? findings.length : others
  })
  return (
    <nav className={styles['rail']} aria-label={t('app.views')}>
      {railViews.map((one) => {
        const Icon = icons[one]
        const name = t(viewNames[one])
        return (
          <a
            key={one}
            href={hrefOf({ page: 'journey', journeyId, view: one })}
            aria-current={one === view ? 'page' : undefined}
            aria-label={name}
          >
            <Icon size="1.0625rem" strokeWidth={1.7} aria-hidden />
            {name}
            {one === 'findings' && urgent > 0 ? (
              <span aria-hidden className={styles['badge']}>
                <FindingsBadge count={urgent} severity="critical" />
              </span>
            ) : null}
          </a>
        )
      })}
    </nav>
  )
}
