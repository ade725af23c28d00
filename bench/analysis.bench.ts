import { DirectedGraph } from 'graphology'
import { stronglyConnectedComponents } from 'graphology-components'
import pagerank from 'graphology-metrics/centrality/pagerank.js'
import { LiveFindings } from '../src/analysis/LiveFindings.ts'
import type { Change } from '../src/model/change.ts'
import { recordsOfKind } from '../src/model/queries.ts'
import type { Bench } from './harness/bench.ts'
import { Figures } from './harness/figures.ts'
import { inTurns } from './harness/inTurns.ts'
import { type MadeCompany, madeCompany } from './harness/madeCompany.ts'
import { percentile } from './harness/median.ts'

const size = { touchpoints: 10_000, connections: 50_000, kpis: 1000, people: 500 }
const runs = 5
const edits = 200
const today = '2026-11-22'

/** Every rule over a large company, and one edit; the peer does two graph measures alone, no rule at all. */
const bench: Bench = {
  inBrowser: false,
  async run() {
    const figures = new Figures('graphology: components and PageRank alone')
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
      const { atOnce, settled } = edited(live, company)
      figures.add(side, 'after one edit, rules about records, 95th percentile', 'ms', atOnce)
      figures.add(side, 'after one edit, all rules again', 'ms', settled)
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

/** Owners given and taken, one after the other. */
function edited(live: LiveFindings, { records }: MadeCompany): { atOnce: number; settled: number } {
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
  live.settle()
  return { atOnce: percentile(spent, 0.95), settled: performance.now() - start }
}

function measuredAlone({ records }: MadeCompany): number {
  const start = performance.now()
  const graph = new DirectedGraph()
  for (const { id } of recordsOfKind(records, 'touchpoint')) graph.addNode(id)
  for (const { fromId, toId } of recordsOfKind(records, 'connection')) graph.mergeEdge(fromId, toId)
  stronglyConnectedComponents(graph)
  pagerank(graph)
  return performance.now() - start
}
