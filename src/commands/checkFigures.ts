import { figureRange, isOutside } from '../model/figureRange.ts'
import type { AnyRecord, RecordOf } from '../model/kinds.ts'
import { readingsOn } from '../model/readingsOn.ts'
import type { Draft } from './Draft.ts'
import { refuse } from './command.ts'

/** Refuses figures that can't be, in the fields set: weights below 0, shares of pay above 1, values off their scale. */
export function checkFigures(draft: Draft, record: AnyRecord, fields: object): void {
  const isSet = (field: string): boolean => Object.hasOwn(fields, field)
  if (record.kind === 'kpi') {
    if (isSet('weight') && (record.weight ?? 0) < 0) refuse('refused.weightBelowZero')
    if (isSet('target')) checkFigure(record, record.target)
    if (isSet('baseline')) checkFigure(record, record.baseline)
  }
  if (record.kind === 'incentive' && isSet('weight')) {
    const { weight = 0 } = record
    if (weight < 0 || weight > 1) refuse('refused.payShare')
  }
  if (record.kind !== 'reading') return
  const kpi = draft.find('kpi', record.kpiId)
  if (kpi && isSet('value')) checkFigure(kpi, record.value)
  if (isSet('date') || isSet('kpiId')) checkDay(draft, record)
}

function checkFigure(kpi: RecordOf<'kpi'>, value: number | undefined): void {
  const range = figureRange(kpi)
  if (value !== undefined && isOutside(value, range) && range.isSure)
    refuse('refused.outsideRange', { name: kpi.name, min: range.min, max: range.max })
}

function checkDay(draft: Draft, { id, kpiId, date }: RecordOf<'reading'>): void {
  if (readingsOn(draft.records, kpiId, date).some((one) => one.id !== id))
    refuse('refused.readingOfThatDay', { date })
}
