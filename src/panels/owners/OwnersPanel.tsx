import '../../i18n/laterWords.ts'
import { useState } from 'react'
import { t } from '../../i18n/t.ts'
import type { Finding, Fix } from '../../model/finding.ts'
import { useRecordWish } from '../../store/useRecordWish.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { LoadTable } from './LoadTable.tsx'
import type { LoadOthers } from './OtherJourney.ts'
import heading from '../../ui/Heading.module.css'
import styles from './Owners.module.css'
import { OwnersFigures } from './OwnersFigures.tsx'
import { OwnersMap } from './OwnersMap.tsx'
import { RaciTable } from './RaciTable.tsx'
import { RemitView } from './RemitView.tsx'
import { type Others, useOthers } from './useOthers.ts'
import { useOwnership } from './useOwnership.ts'

export interface OwnersPanelProps {
  /** Where the map is, for the links to what findings speak of. */
  readonly mapHref: string
  /** Shows a finding's subject on the map. */
  readonly onGo: (finding: Finding) => void
  readonly onFix: (fix: Fix) => void
  /** Opens the browser's print window; the page of a remit is then all that is printed. */
  readonly onPrint: () => void
  /** The other journeys of this workspace; missing: there is no switch to all of them. */
  readonly loadOthers?: LoadOthers
}

/** Who owns what, who needs an owner, who does what, who carries how much, and what is mine. */
export function OwnersPanel({ mapHref, onGo, onFix, onPrint, loadOthers }: OwnersPanelProps) {
  const others = useOthers(loadOthers)
  const isAll = others.state === 'all'
  const ownership = useOwnership(others.journeys, isAll)
  const [tab, setTab] = useState('map')
  const [ownerId, setOwnerId] = useState<string>()
  const openRemit = (id: string): void => {
    setOwnerId(id)
    setTab('mine')
  }
  useRecordWish(openRemit)
  if (ownership.rows.length === 0 && others.state === 'one') return <Empty />
  return (
    <section
      className={styles['panel']}
      aria-label={t('owners.title')}
      aria-busy={ownership.isBehind}
    >
      <header className={styles['header']}>
        <div>
          <h2 className={heading['view']}>{t('owners.title')}</h2>
          <p className={styles['lead']}>{t('owners.lead')}</p>
        </div>
        {loadOthers ? (
          <Scope others={others} isAlone={isAll && others.journeys.length === 0} />
        ) : null}
      </header>
      <OwnersFigures ownership={ownership} />
      <div className={styles['tabs']}>
        <Tabs
          label={t('owners.tabs')}
          open={tab}
          onOpen={setTab}
          tabs={[
            {
              id: 'map',
              title: t('owners.tab.map'),
              content: <OwnersMap key={String(isAll)} ownership={ownership} mapHref={mapHref} />,
            },
            {
              id: 'raci',
              title: t('owners.tab.raci'),
              content: <RaciTable ownership={ownership} />,
            },
            {
              id: 'load',
              title: t('owners.tab.load'),
              content: <LoadTable ownership={ownership} onOpen={openRemit} />,
            },
            {
              id: 'mine',
              title: t('owners.tab.mine'),
              content: (
                <RemitView
                  ownership={ownership}
                  ownerId={ownerId}
                  onChoose={setOwnerId}
                  {...{ mapHref, onGo, onFix, onPrint }}
                />
              ),
            },
          ]}
        />
      </div>
    </section>
  )
}

/** This journey or all of them. */
function Scope({ others, isAlone }: { readonly others: Others; readonly isAlone: boolean }) {
  const { state, showAll, showOne } = others
  return (
    <div>
      <RadioGroup
        label={t('owners.scope')}
        look="across"
        value={state === 'one' ? 'one' : 'all'}
        onChoose={(key) => (key === 'all' ? showAll() : showOne())}
        options={[
          { key: 'one', label: t('owners.scope.one') },
          { key: 'all', label: t('owners.scope.all') },
        ]}
      />
      <p role="status" className={styles['hint']}>
        {state === 'loading' ? t('owners.scope.loading') : null}
        {state === 'failed' ? t('owners.scope.failed') : null}
        {isAlone ? t('owners.scope.onlyThis') : null}
      </p>
      {state === 'failed' ? (
        <Button look="link" onPress={showAll}>
          {t('owners.scope.again')}
        </Button>
      ) : null}
    </div>
  )
}

function Empty() {
  return (
    <section className={styles['panel']} aria-label={t('owners.title')}>
      <h2 className={heading['view']}>{t('owners.title')}</h2>
      <p className={styles['lead']}>{t('owners.empty')}</p>
      <p className={styles['hint']}>{t('owners.emptyText')}</p>
    </section>
  )
}
