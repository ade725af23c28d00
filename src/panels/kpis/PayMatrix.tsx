import { useState } from 'react'
import type { RecordOf } from '../../model/kinds.ts'
import { addRecord } from '../../commands/verbs/addRecord.ts'
import { formatShare, t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import { liveRecord } from '../../model/records.ts'
import { OwnerChip } from '../../parts/OwnerChip.tsx'
import { useDispatch } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { EffectMark } from './EffectMark.tsx'
import { KpiBox } from './KpiBox.tsx'
import { KpiLink } from './KpiLink.tsx'
import styles from './Kpis.module.css'
import pay from './Pay.module.css'
import { payees } from './options.ts'
import type { PayBoard } from './payBoard.ts'
import { payLinkName } from './payLinkName.ts'
import { useKpis } from './useKpis.ts'
import { useShown } from '../../ui/useShown.tsx'
import { Section } from './Section.tsx'

/** With more KPIs a table would be mostly empty: each payee then has a list. */
const mostColumns = 14

/** Payees by KPIs: the share of variable pay, and whether it helps or hurts the customer. */
export function PayMatrix({ pay: { plans, kpiIds, headless } }: { readonly pay: PayBoard }) {
  const { board, owners } = useKpis()
  const [shown, more] = useShown(plans, 60)
  const isWhole = (one: RecordOf<'incentive'>): one is RecordOf<'incentive'> & { kpiId: string } =>
    board.values.has(one.kpiId ?? '')
  const isTable = kpiIds.length <= mostColumns
  return (
    <Section title={t('kpis.pay')}>
      {plans.length === 0 ? null : <Legend />}
      {shown.length === 0 ? null : isTable ? (
        <ScrollRegion label={t('kpis.payTable')} className={pay['scroller']}>
          <table className={pay['matrix']} aria-label={t('kpis.pay')}>
            <thead>
              <tr>
                <th scope="col">{t('organisation.column.who')}</th>
                {kpiIds.map((id) => (
                  <th key={id} scope="col">
                    <KpiLink kpiId={id} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ payeeId, incentives }) => (
                <tr key={payeeId}>
                  <th scope="row">
                    <OwnerChip owner={owners.get(payeeId)} />
                  </th>
                  {kpiIds.map((kpiId) => (
                    <td key={kpiId}>
                      {incentives
                        .filter((one) => one.kpiId === kpiId)
                        .map((one) => (
                          <PayCell key={one.id} incentive={one} />
                        ))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      ) : (
        <ul className={styles['rows']} aria-label={t('kpis.pay')}>
          {shown.map(({ payeeId, incentives }) => (
            <li key={payeeId} className={pay['payee']}>
              <span className={pay['who']}>
                <OwnerChip owner={owners.get(payeeId)} />
              </span>
              <div className={pay['cells']}>
                {incentives.filter(isWhole).map((one) => (
                  <span key={one.id} className={pay['named']}>
                    <KpiLink kpiId={one.kpiId} />
                    <PayCell incentive={one} />
                  </span>
                ))}
              </div>
            </li>
          ))}
        </ul>
      )}
      {more}
      {headless.length === 0 ? null : <Headless incentives={headless} />}
      <AddPayLink />
    </Section>
  )
}

function Legend() {
  return (
    <p className={styles['legend']}>
      {(['hurts', 'neutral', 'helps'] as const).map((effect) => (
        <span key={effect}>
          <EffectMark effect={effect} />
          {t('kpis.forTheCustomer', { effect })}
        </span>
      ))}
      <span>{t('kpis.cellHelp')}</span>
    </p>
  )
}

/** One incentive; it opens to be changed. */
function PayCell({ incentive }: { readonly incentive: RecordOf<'incentive'> }) {
  const { board, owners, open } = useKpis()
  const { id, weight, mode, customerEffect, aims } = incentive
  const share = weight === undefined ? t('kpis.noWeight') : formatShare(weight)
  const aim = aims && t('kpis.aimsTo', { aims })
  // Each for themselves is the usual way: said by a screen reader, and left out of the box.
  const more = [mode && mode !== 'individual' ? t(`organisation.choice.${mode}`) : '', aim].filter(
    Boolean,
  )
  const label = [
    payLinkName({ board, owners }, incentive),
    share,
    customerEffect && t('kpis.forTheCustomer', { effect: customerEffect }),
    mode && t(`organisation.choice.${mode}`),
    aim,
  ]
  return (
    <Button
      look="quiet"
      className={pay['cell']}
      label={label.filter(Boolean).join(', ')}
      onPress={() => open({ kind: 'incentive', id })}
    >
      <span className={pay['share']}>
        {customerEffect ? <EffectMark effect={customerEffect} /> : null}
        <b>{share}</b>
      </span>
      {more.length === 0 ? null : <small>{more.join(' · ')}</small>}
    </Button>
  )
}

/** Left over by a merge, a file or somebody who has gone: each opens to be mended. */
function Headless({ incentives }: { readonly incentives: PayBoard['headless'] }) {
  const { board, owners, open } = useKpis()
  const [shown, more] = useShown(incentives, 20)
  return (
    <>
      <h4>{t('kpis.headless')}</h4>
      <p className={styles['quiet']}>{t('kpis.headlessText', { n: incentives.length })}</p>
      <ul className={styles['rows']} aria-label={t('kpis.headless')}>
        {shown.map((one) => (
          <li key={one.id} className={styles['row']}>
            <Button look="link" onPress={() => open({ kind: 'incentive', id: one.id })}>
              {payLinkName({ board, owners }, one)}
            </Button>
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}

function AddPayLink() {
  const { board, owners, open } = useKpis()
  const dispatch = useDispatch()
  const [payee, setPayee] = useState<string | null>(null)
  const [kpi, setKpi] = useState<string | null>(null)
  const isReady = payee !== null && kpi !== null
  const add = (): void => {
    if (!isReady) return
    const id = newId()
    const isPerson = liveRecord(board.records, 'person', payee) !== undefined
    const fields = { kpiId: kpi, ...(isPerson ? { personId: payee } : { departmentId: payee }) }
    if (dispatch(addRecord, { id, kind: 'incentive', fields }).refused) return
    setPayee(null)
    setKpi(null)
    open({ kind: 'incentive', id })
  }
  return (
    <div className={styles['form']} role="group" aria-label={t('organisation.addIncentive')}>
      <ComboBox
        label={t('organisation.column.who')}
        value={payee}
        text={owners.get(payee ?? '')?.name ?? ''}
        options={payees(board)}
        onChoose={setPayee}
        onUnclear={(typed) => {
          if (typed !== null) setPayee(null)
        }}
        placeholder={t('kpis.choosePayee')}
      />
      <KpiBox
        label={t('kpis.isPaidOn')}
        kpiId={kpi}
        onChoose={setKpi}
        onUnclear={() => setKpi(null)}
      />
      <Button onPress={add} isDisabled={!isReady}>
        {t('organisation.addIncentive')}
      </Button>
    </div>
  )
}
