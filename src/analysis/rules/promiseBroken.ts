import type { RecordOf } from '../../model/kinds.ts'
import { liveRecord } from '../../model/records.ts'
import { type KpiValue, kpiValue } from '../kpis/kpiValue.ts'
import { hundredths } from './hundredths.ts'
import { hurtsUnanswered } from './hurtsUnanswered.ts'
import { linkedTo } from './linkedTo.ts'
import { newFinding } from './newFinding.ts'
import { type RuleContext, recordRule } from './ruleContext.ts'
import { saidAt } from './saidAt.ts'
import { someNames } from './someNames.ts'
import { totalHarm } from './totalHarm.ts'
import { unitSuffix } from './unitSuffix.ts'

/** Customers hurt where a promise should be kept, or a brand alignment score there misses its target. */
export const promiseBroken = recordRule('promise', (promise, context) => {
  const keepers = linkedTo(context, promise.id)
  const hurting = keepers.filter(({ id }) => context.pains.has(id))
  const [missed] = alignmentMissed(context, keepers)
  if (hurting.length === 0 && !missed) return undefined
  return newFinding({
    rule: 'promise-broken',
    severity: hurtsUnanswered(context, hurting) ? 'critical' : 'warning',
    subjects: [promise.id],
    title: { promise: promise.text },
    variant: hurting.length === 0 ? 'alignment' : missed ? 'both' : 'feedback',
    why: {
      keepers: keepers.length,
      hurting: hurting.length,
      ...someNames(hurting.map(({ name }) => name)),
      ...saidAt(context, keepers),
      kpi: missed?.kpi.name ?? '',
      value: hundredths(missed?.latest?.value ?? 0),
      target: hundredths(missed?.kpi.target ?? 0),
      unit: missed ? unitSuffix(missed.kpi) : '',
      date: missed?.latest?.date ?? '',
      answers: missed?.latest?.n ?? 0,
    },
    harm: totalHarm(context, hurting),
  })
})

/** The KPIs of these touchpoints that ask how well the promise is kept and are off target, by id. */
function alignmentMissed(
  { records, pointing, today }: RuleContext,
  touchpoints: readonly RecordOf<'touchpoint'>[],
): KpiValue[] {
  const ids = new Set(touchpoints.flatMap(({ kpiIds = [] }) => kpiIds))
  return [...ids]
    .sort()
    .flatMap((id) => liveRecord(records, 'kpi', id) ?? [])
    .filter(({ method }) => method === 'brand-alignment')
    .map((kpi) => kpiValue(kpi, pointing('reading', kpi.id), today))
    .filter(({ state }) => state === 'off-target')
}
