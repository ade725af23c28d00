import { personOrDepartment } from '../model/queries.ts'
import { type Records, liveRecord } from '../model/records.ts'
import type { LensShow } from './Lens.ts'

/** What a lens shows, in names; what is not there any more has an empty one. */
export function lensNames(records: Records, show: LensShow = {}) {
  const { ownerId, personaId, channel, unowned, hurts, findings } = show
  const owner = personOrDepartment(records, ownerId)?.name ?? ''
  const persona = liveRecord(records, 'persona', personaId)?.name ?? ''
  return {
    ...(ownerId === undefined ? {} : { owner }),
    ...(personaId === undefined ? {} : { persona }),
    ...(channel === undefined ? {} : { channel }),
    unowned: unowned === true,
    hurts: hurts === true,
    findings: findings !== undefined,
  }
}
