import { useCallback } from 'react'
import type { Finding, Fix } from '../model/finding.ts'
import type { View } from '../store/createSession.ts'
import { later } from '../ui/later.ts'
import type { OpenJourney } from './openJourney.ts'
import { hrefOf } from './route.ts'
import { todayHere } from './todayHere.ts'
import { WithFeedback } from './feedback/WithFeedback.tsx'
import type { Workspace } from './Workspace.ts'

export interface ViewPanelProps {
  readonly view: View
  readonly journey: OpenJourney
  readonly workspace: Workspace
  /** Where the map is, for the links to what stands on it. */
  readonly mapHref: string
  readonly ownersHref: string
  readonly organisationHref: string
  /** Shows these records on the map. */
  readonly onShow: (ids: readonly string[]) => void
  readonly onFix: (fix: Fix) => void
  readonly onImport: () => void
}

const FindingsPanel = later(
  async () => (await import('../panels/findings/FindingsPanel.tsx')).FindingsPanel,
)
const FeedbackPanel = later(
  async () => (await import('../panels/feedback/FeedbackPanel.tsx')).FeedbackPanel,
)
const OwnersPanel = later(
  async () => (await import('../panels/owners/OwnersPanel.tsx')).OwnersPanel,
)
const KpisPanel = later(async () => (await import('../panels/kpis/KpisPanel.tsx')).KpisPanel)
const OrganisationPanel = later(
  async () => (await import('../panels/organisation/OrganisationPanel.tsx')).OrganisationPanel,
)
const OutlinePanel = later(
  async () => (await import('../panels/outline/OutlinePanel.tsx')).OutlinePanel,
)
const KeptTable = later(async () => (await import('./KeptTable.tsx')).KeptTable)

/** Fetches the views beside the map before they are asked for. */
export async function preloadViews(): Promise<void> {
  const panels = [
    KeptTable,
    FindingsPanel,
    FeedbackPanel,
    OwnersPanel,
    KpisPanel,
    OrganisationPanel,
    OutlinePanel,
  ]
  await Promise.all(panels.map((panel) => panel.preload()))
}

const onPrint = (): void => void import('./printMap.ts').then(({ printPage }) => printPage())

/** What stands in the map's place in the other views. */
export function ViewPanel(props: ViewPanelProps) {
  const { view, journey, workspace, onShow, onFix, onImport } = props
  const { mapHref, ownersHref, organisationHref } = props
  const onGo = useCallback(({ subjects }: Finding) => onShow(subjects), [onShow])
  const others = useCallback(
    async () => (await import('./loadOthers.ts')).loadOthers(journey, workspace),
    [journey, workspace],
  )
  const hrefTo = useCallback(
    (at: string | undefined, journeyId = journey.journeyId) =>
      hrefOf({ page: 'journey', journeyId, view: 'map', ...(at === undefined ? {} : { at }) }),
    [journey.journeyId],
  )
  switch (view) {
    case 'findings':
      return (
        <FindingsPanel
          mapHref={mapHref}
          ownersHref={ownersHref}
          today={todayHere()}
          onGo={onGo}
          onFix={onFix}
        />
      )
    case 'owners':
      return (
        <OwnersPanel
          mapHref={mapHref}
          onGo={onGo}
          onFix={onFix}
          onPrint={onPrint}
          loadOthers={others}
        />
      )
    case 'kpis':
      return (
        <KpisPanel
          mapHref={mapHref}
          organisationHref={organisationHref}
          today={todayHere()}
          onGo={(id) => onShow([id])}
        />
      )
    case 'table':
      return <KeptTable journeyId={journey.journeyId} />
    case 'text':
      return <OutlinePanel mapHref={mapHref} hrefTo={hrefTo} onPrint={onPrint} />
    case 'organisation':
      return <OrganisationPanel loadOthers={others} />
    case 'feedback':
      return (
        <WithFeedback feedback={journey.feedback}>
          <FeedbackPanel onImport={onImport} />
        </WithFeedback>
      )
    case 'map':
      return null
  }
}
