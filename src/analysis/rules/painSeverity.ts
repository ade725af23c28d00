import type { Severity } from '../../model/finding.ts'
import { fewComments } from '../../model/fewComments.ts'
import type { Pain } from '../painsOf.ts'

const strict = 0.05
const most = 0.5

/** Critical: at least half of enough comments are surely negative, by the stricter correction too. */
export function painSeverity(pain: Pain): Severity {
  if (pain.basis === 'count') return 'warning'
  const isCritical = pain.n >= fewComments && pain.holmP <= strict && pain.share[1] >= most
  return isCritical ? 'critical' : 'warning'
}
