import { LiveFindings } from '../src/analysis/LiveFindings.ts'
import type { Change } from '../src/model/change.ts'
import { recordsOfKind } from '../src/model/queries.ts'
import type { Bench } from './harness/bench.ts'
import { Figures } from './harness/figures.ts'
import { inTurns } from './harness/inTurns.ts'
import { type MadeCompany, madeCompany } from './harness/madeCompany.ts'
import { graphologyAlone, measuredAlone } from './harness/measuredAlone.ts'
import { percentile } from './harness/median.ts'

const size = { touchpoints: 10_000, connections: 50_000, kpis: 1000, people: 500 }
const runs = 5
const edits = 200
const today = '2026-11-22'

/** Every rule over a large company, and one edit; the peer does two graph measures alone, no rule at all. */
const bench: Bench = {
  inBrowser: false,
  async run() {
    const figures = new Figures(graphologyAlone)
    const company = madeCompany(size)
    openedAfresh(company)
    await inTurns(runs, async (side) => {
      if (side === 'peer') {
        figures.add(
          side,
          'all rules, 10,000 touchpoints and 50,000 connections',
          'ms',
          measuredAlone(company),
        )
        return
      }
      const { whole, live } = openedAfresh(company)
      figures.add(side, 'all rules, 10,000 touchpoints and 50,000 connections', 'ms', whole)
      const { atOnce, settled, longestStep } = edited(live, company)
      figures.add(side, 'after one edit, rules about records, 95th percentile', 'ms', atOnce)
      figures.add(side, 'after edits, all rules again', 'ms', settled)
      figures.add(side, 'the same, its longest step', 'ms', longestStep)
    })
    return figures.rows()
  },
}
export default bench

function openedAfresh({ records, evidence }: MadeCompany): { whole: number; live: LiveFindings } {
  const start = performance.now()
  const live = new LiveFindings({ records, evidence, today })
  return { whole: performance.now() - start, live }
}

interface Edited {
  readonly atOnce: number
  readonly settled: number
  readonly longestStep: number
}

/** Owners given and taken, one after the other. */
function edited(live: LiveFindings, { records }: MadeCompany): Edited {
  const touchpoints = recordsOfKind(records, 'touchpoint')
  const people = recordsOfKind(records, 'person')
  const spent: number[] = []
  for (let at = 0; at < edits; at++) {
    const touchpoint = touchpoints[(at * 37) % touchpoints.length]
    if (!touchpoint) continue
    const before = touchpoint.accountableId
    const after = before === undefined ? people[at % people.length]?.id : undefined
    const change: Change = {
      id: touchpoint.id,
      field: 'accountableId',
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    }
    const start = performance.now()
    const { put, gone } = live.change([change])
    spent.push(performance.now() - start)
    if (put.length + gone.length === 0) throw new Error('an edit that changed no finding')
  }
  const start = performance.now()
  let longestStep = 0
  for (const steps = live.settling(), clock = { at: start }; ;) {
    const { done } = steps.next()
    const now = performance.now()
    longestStep = Math.max(longestStep, now - clock.at)
    clock.at = now
    if (done) break
  }
  return { atOnce: percentile(spent, 0.95), settled: performance.now() - start, longestStep }
}
