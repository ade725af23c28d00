import { type KpiValue, kpiValue } from '../../../src/analysis/kpis/kpiValue.ts'
import { kpiValues } from '../../../src/analysis/kpis/kpiValues.ts'
import type { RecordOf } from '../../../src/model/kinds.ts'
import { MadeJourney, idOf } from '../madeJourney.ts'

type KpiFields = Partial<Omit<RecordOf<'kpi'>, 'id' | 'kind'>>

/** A KPI with one reading, if a value is given. */
export function madeValue(
  name: string,
  fields: KpiFields = {},
  reading?: Partial<RecordOf<'reading'>>,
): KpiValue {
  const kpi: RecordOf<'kpi'> = { id: idOf(name), kind: 'kpi', name, ...fields }
  const one = { id: idOf(`${name}r`), kind: 'reading', kpiId: kpi.id, date: '2026-01-31', value: 0 }
  return kpiValue(kpi, reading ? [{ ...one, ...reading } as RecordOf<'reading'>] : [])
}

/** An organisation of KPIs in a few words. */
export class MadeKpis extends MadeJourney {
  #count = 0

  kpi(name: string, fields: KpiFields = {}): this {
    return this.add('kpi', name, { name, ...fields })
  }

  read(kpi: string, date: string, value: number): this {
    return this.add('reading', this.#nextId('r'), { kpiId: idOf(kpi), date, value })
  }

  /** One reading a month from January 2025 on. */
  months(kpi: string, values: readonly number[]): this {
    for (const [index, value] of values.entries()) {
      const month = String((index % 12) + 1).padStart(2, '0')
      this.read(kpi, `${2025 + Math.floor(index / 12)}-${month}-28`, value)
    }
    return this
  }

  influence(from: string, to: string, effect: 'helps' | 'hurts', fields = {}): this {
    const ends = { fromKpiId: idOf(from), toKpiId: idOf(to) }
    return this.add('influence', `${from}to${to}`, { ...ends, effect, ...fields })
  }

  /** What somebody is paid on; "Anna" or "Support" by the kind of payee. */
  pay(
    payee: 'person' | 'department',
    name: string,
    kpi: string | undefined,
    weight?: number,
    more: Partial<RecordOf<'incentive'>> = {},
  ): this {
    return this.add('incentive', this.#nextId('p'), {
      ...(payee === 'person' ? { personId: idOf(name) } : { departmentId: idOf(name) }),
      ...(kpi === undefined ? {} : { kpiId: idOf(kpi) }),
      ...(weight === undefined ? {} : { weight }),
      ...more,
    })
  }

  #nextId(letter: string): string {
    this.#count += 1
    return `${letter}${String(this.#count).padStart(7, '0')}`
  }

  get values(): Map<string, KpiValue> {
    return kpiValues(this.records)
  }
}
