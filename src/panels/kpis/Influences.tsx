import { X } from 'lucide-react'
import { useState } from 'react'
import type { Influence } from '../../analysis/kpis/influence.ts'
import { addRecord } from '../../commands/verbs/addRecord.ts'
import { deleteOfOrganisation } from '../../commands/verbs/deleteOfOrganisation.ts'
import { t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import { choiceOptions } from '../../parts/choiceOptions.ts'
import { useDispatch } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Select } from '../../ui/Select.tsx'
import { EffectMark } from './EffectMark.tsx'
import { KpiBox } from './KpiBox.tsx'
import { KpiLink } from './KpiLink.tsx'
import styles from './Kpis.module.css'
import { formatNumber } from './figures.ts'
import { kpiName } from './kpiBoard.ts'
import { useKpis } from './useKpis.ts'
import { useShown } from '../../ui/useShown.tsx'
import { Section } from './Section.tsx'

export interface InfluencesProps {
  readonly influences: readonly Influence[]
}

/** What improving one KPI does to another: what people said, and what readings or known pairs suggest. */
export function Influences({ influences }: InfluencesProps) {
  const kept = influences.filter(({ basis }) => basis.kind === 'record')
  const suggested = influences.filter(({ basis }) => basis.kind !== 'record')
  const [shown, more] = useShown(kept, 50)
  const [shownSuggested, moreSuggested] = useShown(suggested, 20)
  return (
    <Section title={t('kpis.influences')}>
      <p className={styles['quiet']}>{t('kpis.influencesText')}</p>
      {kept.length === 0 ? <p>{t('kpis.noInfluences')}</p> : null}
      <ul className={styles['rows']} data-dense aria-label={t('kpis.influences')}>
        {shown.map((one) => (
          <Kept key={`${one.fromKpiId}|${one.toKpiId}`} influence={one} />
        ))}
      </ul>
      {more}
      {suggested.length === 0 ? null : (
        <>
          <h4>{t('kpis.suggestions')}</h4>
          <p className={styles['quiet']}>{t('kpis.suggestionsText')}</p>
          <ul className={styles['rows']} data-dense aria-label={t('kpis.suggestions')}>
            {shownSuggested.map((one) => (
              <Suggested key={`${one.fromKpiId}|${one.toKpiId}`} influence={one} />
            ))}
          </ul>
          {moreSuggested}
        </>
      )}
      <AddInfluence />
    </Section>
  )
}

function Kept({ influence }: { readonly influence: Influence }) {
  const { board } = useKpis()
  const dispatch = useDispatch()
  const { fromKpiId, toKpiId, effect, origin, basis } = influence
  if (basis.kind !== 'record') return null
  const names = { from: kpiName(board, fromKpiId), to: kpiName(board, toKpiId), effect }
  return (
    <li className={styles['row']}>
      <div className={styles['what']}>
        <span className={styles['sentence']}>
          <EffectMark effect={effect} />
          <span>
            {t('kpis.improving')} <KpiLink kpiId={fromKpiId} /> {t(`organisation.choice.${effect}`)}{' '}
            <KpiLink kpiId={toKpiId} />
          </span>
        </span>
        {origin === 'suggested' ? (
          <span className={styles['quiet']}>{t('kpis.wasSuggested')}</span>
        ) : null}
      </div>
      <IconButton
        label={t('kpis.removeInfluence', names)}
        icon={<X size={14} aria-hidden />}
        onPress={() =>
          dispatch(deleteOfOrganisation, {
            id: basis.influenceId,
            at: new Date().toISOString(),
          })
        }
      />
    </li>
  )
}

/** Readings don't say which of two comes first, so either way can be accepted. */
function Suggested({ influence }: { readonly influence: Influence }) {
  const { board } = useKpis()
  const dispatch = useDispatch()
  const { fromKpiId, toKpiId, effect, isMutual, basis } = influence
  const ways = isMutual
    ? [[fromKpiId, toKpiId] as const, [toKpiId, fromKpiId] as const]
    : [[fromKpiId, toKpiId] as const]
  return (
    <li className={styles['row']}>
      <div className={styles['what']}>
        <span className={styles['sentence']}>
          <EffectMark effect={effect} />
          <span>
            <KpiLink kpiId={fromKpiId} /> · <KpiLink kpiId={toKpiId} />
          </span>
        </span>
        <span className={styles['quiet']}>
          {basis.kind === 'readings'
            ? t('kpis.byReadings', {
                effect,
                n: basis.n,
                rho: formatNumber(basis.rho),
                low: formatNumber(basis.low),
                high: formatNumber(basis.high),
              })
            : t('kpis.byKnownPair', {
                from: kpiName(board, fromKpiId),
                to: kpiName(board, toKpiId),
              })}
        </span>
        <span className={styles['answers']}>
          {ways.map(([from, to]) => (
            <Button
              key={from}
              look="link"
              onPress={() =>
                dispatch(addRecord, {
                  id: newId(),
                  kind: 'influence',
                  fields: { fromKpiId: from, toKpiId: to, effect, origin: 'suggested' },
                })
              }
            >
              {t('kpis.acceptInfluence', {
                from: kpiName(board, from),
                to: kpiName(board, to),
                effect,
              })}
            </Button>
          ))}
        </span>
      </div>
    </li>
  )
}

const effects = ['helps', 'hurts'] as const

function AddInfluence() {
  const dispatch = useDispatch()
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [effect, setEffect] = useState<(typeof effects)[number]>('hurts')
  const isReady = from !== null && to !== null && from !== to
  const add = (): void => {
    if (!isReady) return
    const fields = { fromKpiId: from, toKpiId: to, effect, origin: 'entered' as const }
    if (dispatch(addRecord, { id: newId(), kind: 'influence', fields }).refused) return
    setFrom(null)
    setTo(null)
  }
  return (
    <div className={styles['form']} role="group" aria-label={t('organisation.addInfluence')}>
      <KpiBox
        label={t('organisation.column.fromKpi')}
        kpiId={from}
        withoutId={to}
        onChoose={setFrom}
        onUnclear={() => setFrom(null)}
      />
      <Select
        label={t('organisation.column.effect')}
        value={effect}
        options={choiceOptions(effects)}
        onChoose={(key) => setEffect(key === 'helps' ? 'helps' : 'hurts')}
      />
      <KpiBox
        label={t('organisation.column.toKpi')}
        kpiId={to}
        withoutId={from}
        onChoose={setTo}
        onUnclear={() => setTo(null)}
      />
      <Button onPress={add} isDisabled={!isReady}>
        {t('organisation.addInfluence')}
      </Button>
    </div>
  )
}
