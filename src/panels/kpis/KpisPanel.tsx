import '../../i18n/laterWords.ts'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { useRecords } from '../../store/useEditor.tsx'
import { useRecordWish } from '../../store/useRecordWish.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { classes } from '../../ui/classes.ts'
import heading from '../../ui/Heading.module.css'
import styles from './Kpis.module.css'
import { OpenedSheet } from './OpenedSheet.tsx'
import { PayView } from './PayView.tsx'
import { PromiseView } from './PromiseView.tsx'
import { StringView } from './StringView.tsx'
import { TreeView } from './TreeView.tsx'
import { countStates, kpiBoard } from './kpiBoard.ts'
import { openedTitle } from './openedTitle.ts'
import { ownerChips } from './ownerChips.ts'
import { type Kpis, KpisContext, type Opened } from './useKpis.ts'

export interface KpisPanelProps {
  /** Where the map is, for the links to touchpoints and steps. */
  readonly mapHref: string
  /** Where KPIs are entered. */
  readonly organisationHref: string
  /** Shows a touchpoint or step on the map. */
  readonly onGo: (recordId: string) => void
  /** The day where the device is, `YYYY-MM-DD`: what a new reading is dated, and none later. */
  readonly today: string
}

/** The view "KPIs": how they hang together, who is paid on them, and what customers were promised. */
export function KpisPanel({ mapHref, organisationHref, onGo, today }: KpisPanelProps) {
  // While somebody types, the field comes first and the pictures follow.
  const records = useDeferredValue(useRecords((all) => all))
  const board = useMemo(() => kpiBoard(records, today), [records, today])
  const owners = useMemo(() => ownerChips(records), [records])
  const [opened, setOpened] = useState<Opened & { readonly shouldFocus: boolean }>()
  const opener = useRef<Element | null>(null)
  useRecordWish((id) => setOpened({ kind: 'kpi', id, shouldFocus: true }))

  const kpis = useMemo<Kpis>(
    () => ({
      board,
      owners,
      opened,
      open: (next, shouldFocus = true) => {
        opener.current = document.activeElement
        setOpened({ ...next, shouldFocus })
      },
      mapHref,
      organisationHref,
      onGo,
      today,
    }),
    [board, owners, opened, mapHref, organisationHref, onGo, today],
  )
  const close = (): void => {
    setOpened(undefined)
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus()
  }
  const title = opened && openedTitle({ board, owners }, opened)
  const counts = countStates(board)
  const touchpoints = [...board.graph.touchpoints.values()]
  return (
    <KpisContext value={kpis}>
      <section
        className={classes(styles['panel'], title !== undefined && styles['withSheet'])}
        aria-label={t('kpis.title')}
      >
        <div className={styles['main']}>
          <header className={styles['top']}>
            <h2 className={heading['view']}>{t('kpis.title')}</h2>
            {board.values.size === 0 ? null : (
              <p className={styles['quiet']}>
                {t('kpis.summary', {
                  n: board.values.size,
                  on: counts['on-target'],
                  off: counts['off-target'],
                  rest: counts['no-target'] + counts['no-reading'],
                  measured: touchpoints.filter(({ kpiIds }) => kpiIds.length > 0).length,
                  touchpoints: touchpoints.length,
                })}
              </p>
            )}
          </header>
          <Tabs
            label={t('kpis.parts')}
            tabs={[
              { id: 'tree', title: t('kpis.tree'), content: <TreeView /> },
              { id: 'journey', title: t('kpis.journey'), content: <StringView /> },
              { id: 'pay', title: t('kpis.pay'), content: <PayView /> },
              { id: 'promise', title: t('kpis.promise'), content: <PromiseView /> },
            ]}
          />
        </div>
        {opened && title !== undefined ? (
          <OpenedSheet
            opened={opened}
            title={title}
            shouldFocus={opened.shouldFocus}
            onClose={close}
          />
        ) : null}
      </section>
    </KpisContext>
  )
}
