import type * as v from 'valibot'
import { action } from './kinds/action.ts'
import { card } from './kinds/card.ts'
import { connection } from './kinds/connection.ts'
import { department } from './kinds/department.ts'
import { dismissal } from './kinds/dismissal.ts'
import { feeling } from './kinds/feeling.ts'
import { incentive } from './kinds/incentive.ts'
import { influence } from './kinds/influence.ts'
import { journey } from './kinds/journey.ts'
import { kpi } from './kinds/kpi.ts'
import { lane } from './kinds/lane.ts'
import { opportunity } from './kinds/opportunity.ts'
import { organisation } from './kinds/organisation.ts'
import { painPoint } from './kinds/painPoint.ts'
import { person } from './kinds/person.ts'
import { persona } from './kinds/persona.ts'
import { picture } from './kinds/picture.ts'
import { playbook } from './kinds/playbook.ts'
import { portrait } from './kinds/portrait.ts'
import { promise } from './kinds/promise.ts'
import { reading } from './kinds/reading.ts'
import { setting } from './kinds/setting.ts'
import { stage } from './kinds/stage.ts'
import { step } from './kinds/step.ts'
import { touchpoint } from './kinds/touchpoint.ts'

/** Every record kind there is. A kind that is not here can be neither read nor written. */
export const kinds = {
  organisation,
  department,
  person,
  kpi,
  reading,
  influence,
  incentive,
  promise,
  portrait,
  persona,
  playbook,
  setting,
  journey,
  stage,
  step,
  feeling,
  lane,
  touchpoint,
  picture,
  card,
  painPoint,
  opportunity,
  action,
  connection,
  dismissal,
} as const

export type KindName = keyof typeof kinds
export type RecordOf<K extends KindName> = v.InferOutput<(typeof kinds)[K]['schema']>
/** One record of any kind: flat, JSON, never holding another record. */
export type AnyRecord = { [K in KindName]: RecordOf<K> }[KindName]

export function isKindName(value: unknown): value is KindName {
  return typeof value === 'string' && Object.hasOwn(kinds, value)
}

/** Narrows a record to its kind. */
export function isKind<K extends KindName>(
  record: AnyRecord | undefined,
  kind: K,
): record is RecordOf<K> {
  return record?.kind === kind
}
