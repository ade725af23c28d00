import { t } from '../../i18n/t.ts'
import { FeedbackBar } from '../../parts/FeedbackBar.tsx'
import { OwnerChip } from '../../parts/OwnerChip.tsx'
import { useSession } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { LinkKpi } from './LinkKpi.tsx'
import { SheetSection } from './Sheet.tsx'
import styles from './Sheet.module.css'
import { StateMark } from './StateMark.tsx'
import { latestFigure, stateSentence } from './figures.ts'
import { useKpis } from './useKpis.ts'

/** One touchpoint: who owns it, what customers say, and by what it is measured. */
export function TouchpointSheet({ touchpointId }: { readonly touchpointId: string }) {
  const { board, owners, open, mapHref, onGo } = useKpis()
  const evidence = useSession((state) => state.evidence.get(touchpointId))
  const node = board.graph.touchpoints.get(touchpointId)
  if (!node) return null
  return (
    <>
      <SheetSection title={t('details.owner')}>
        <OwnerChip owner={owners.get(node.owner?.id ?? '')} />
        <a href={mapHref} onClick={() => onGo(touchpointId)}>
          {t('kpis.showOnMap')}
        </a>
      </SheetSection>
      <SheetSection title={t('details.customersSay')}>
        {evidence && evidence.n > 0 ? (
          <FeedbackBar evidence={evidence} />
        ) : (
          <p>{t('details.noFeedback')}</p>
        )}
      </SheetSection>
      <SheetSection title={t('kpis.measuredBy')}>
        {node.kpiIds.length === 0 ? <p>{t('kpis.measuredByNothing')}</p> : null}
        <ul className={styles['list']} data-plain>
          {node.kpiIds.map((id) => {
            const value = board.values.get(id)
            return value ? (
              <li key={id}>
                <span className={styles['state']}>
                  <StateMark state={value.state} />
                  <Button look="link" onPress={() => open({ kind: 'kpi', id })}>
                    {value.kpi.name}
                  </Button>
                  {latestFigure(value)}
                </span>
                <span className={styles['quiet']}>{stateSentence(value)}</span>
              </li>
            ) : null
          })}
        </ul>
        <LinkKpi touchpointId={touchpointId} />
      </SheetSection>
    </>
  )
}
