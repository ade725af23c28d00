import type { Evidence, EvidenceStratum } from '../../src/model/evidence.ts'
import type { AnyRecord, KindName, RecordOf } from '../../src/model/kinds.ts'
import { type Records, recordsFrom } from '../../src/model/records.ts'
import { wilson } from '../../src/lib/wilson.ts'

type Fields<K extends KindName> = Partial<Omit<RecordOf<K>, 'id' | 'kind'>>

/** A journey made in a few words: names are padded into ids, order is the order of the calls. */
export class MadeJourney {
  readonly list: AnyRecord[] = []
  #order = 0

  constructor() {
    this.add('journey', 'journey', { name: 'Home internet' })
    this.add('lane', 'lane', { name: 'Touchpoints', type: 'touchpoints', role: 'onstage' })
    this.add('stage', 'stage', { name: 'Ask for help' })
  }

  add<K extends KindName>(kind: K, name: string, fields: Fields<K>): this {
    const order = `a${String.fromCharCode(48 + Math.floor(this.#order / 10))}${this.#order % 10}V`
    this.#order += 1
    this.list.push({ id: idOf(name), kind, order, ...fields } as unknown as AnyRecord)
    return this
  }

  /** A step with its touchpoints; "phone Anna" is the touchpoint phone, owned by Anna. */
  step(name: string, ...touchpoints: string[]): this {
    this.add('step', name, { stageId: idOf('stage'), name })
    for (const words of touchpoints) {
      const [touchpoint = '', owner] = words.split(' ')
      this.touchpoint(touchpoint, name, owner === undefined ? {} : { accountableId: idOf(owner) })
    }
    return this
  }

  touchpoint(name: string, step: string, fields: Fields<'touchpoint'> = {}): this {
    return this.add('touchpoint', name, {
      stepId: idOf(step),
      laneId: idOf('lane'),
      name,
      ...fields,
    })
  }

  department(name: string): this {
    return this.add('department', name, { name })
  }

  person(name: string, department?: string, fields: Fields<'person'> = {}): this {
    const departmentId = department === undefined ? {} : { departmentId: idOf(department) }
    return this.add('person', name, { name, ...departmentId, ...fields })
  }

  connect(from: string, to: string, share?: number): this {
    return this.add('connection', `${from}2${to}`, {
      fromId: idOf(from),
      toId: idOf(to),
      ...(share === undefined ? {} : { share }),
    })
  }

  get records(): Records {
    return recordsFrom(this.list)
  }
}

export function idOf(name: string): string {
  return name.padEnd(8, '0')
}

interface Counts {
  sourceId?: string
  sourceKind?: EvidenceStratum['sourceKind']
  stratum?: string
  n: number
  k: number
  elsewhereN?: number
  elsewhereK?: number
  /** of its source; in older files they are missing */
  days?: number
}

/** Evidence of one touchpoint from what its strata hold. */
export function madeEvidence(strata: readonly Counts[], more: Partial<Evidence> = {}): Evidence {
  const n = strata.reduce((total, one) => total + one.n, 0)
  const negative = strata.reduce((total, one) => total + one.k, 0)
  const negativeShare = wilson(negative, n)
  return {
    comments: n,
    n,
    negative,
    neutral: 0,
    positive: n - negative,
    unscored: 0,
    ...(negativeShare ? { negativeShare } : {}),
    months: [],
    daysCovered: 0,
    strata: strata.map(
      ({ sourceId = 'source00', sourceKind = 'survey', stratum = '', ...one }) => ({
        sourceId,
        sourceKind,
        stratum,
        n: one.n,
        negative: one.k,
        elsewhereN: one.elsewhereN ?? 0,
        elsewhereNegative: one.elsewhereK ?? 0,
        ...(one.days === undefined ? {} : { days: one.days }),
      }),
    ),
    themes: [],
    examples: [],
    ...more,
  }
}

/** By the touchpoints' names. */
export function evidenceOf(byName: Readonly<Record<string, Evidence>>): Map<string, Evidence> {
  return new Map(Object.entries(byName).map(([name, evidence]) => [idOf(name), evidence]))
}
