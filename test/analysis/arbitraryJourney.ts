import * as fc from 'fast-check'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Records } from '../../src/model/records.ts'
import { MadeJourney, evidenceOf, idOf, madeEvidence } from './madeJourney.ts'

interface Made {
  readonly records: Records
  readonly evidence: Map<string, Evidence>
}

const owners = ['support', 'billing', 'anna', 'bo', 'left', 'stray', 'missing'] as const

const touchpoint = fc.record({
  step: fc.nat({ max: 5 }),
  owner: fc.option(fc.constantFrom(...owners)),
  isDeclined: fc.boolean(),
  hasKpi: fc.boolean(),
  pain: fc.option(fc.constantFrom('workshop' as const, 'feedback' as const)),
  n: fc.constantFrom(0, 3, 40, 400),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('survey' as const, 'complaints' as const),
  days: fc.constantFrom(0, 10, 200),
})

const connection = fc.record({
  from: fc.nat({ max: 11 }),
  to: fc.nat({ max: 11 }),
  share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
})

/** Up to 12 touchpoints in 6 steps, with owners that are fine, gone, or declined, and with feedback. */
export const arbitraryJourney: fc.Arbitrary<Made> = fc
  .record({
    touchpoints: fc.array(touchpoint, { maxLength: 12 }),
    connections: fc.array(connection, { maxLength: 8 }),
    kpiOwner: fc.constantFrom(...owners),
  })
  .map(({ touchpoints, connections, kpiOwner }) => {
    const journey = new MadeJourney().department('support').department('billing')
    journey.person('anna', 'support').person('bo', 'billing').person('stray')
    journey.person('left', 'support', { active: false })
    journey.add('kpi', 'fixed', { name: 'Fixed at once', ownerId: idOf(kpiOwner) })
    // Step 5 is on no map: whatever stands in it is unplaced.
    for (let step = 0; step < 5; step += 1) journey.step(`step${step}`)
    const evidence: Record<string, Evidence> = {}
    for (const [index, one] of touchpoints.entries()) {
      const name = `touch${index}`
      journey.touchpoint(name, `step${one.step}`, {
        ...(one.owner === null ? {} : { accountableId: idOf(one.owner) }),
        ...(one.isDeclined ? { accountableState: 'declined' as const } : {}),
        ...(one.hasKpi ? { kpiIds: [idOf('fixed')] } : {}),
      })
      if (one.pain !== null)
        journey.add('painPoint', `pain${index}`, {
          touchpointId: idOf(name),
          title: 'It hurts',
          origin: one.pain,
          status: 'accepted',
        })
      const k = Math.round(one.n * one.share)
      const counts = { sourceKind: one.kind, n: one.n, k, elsewhereN: 900, elsewhereK: 300 }
      evidence[name] = madeEvidence([counts], { daysCovered: one.days })
    }
    for (const { from, to, share } of connections)
      if (from !== to) journey.connect(`touch${from}`, `touch${to}`, share ?? undefined)
    return { records: journey.records, evidence: evidenceOf(evidence) }
  })
