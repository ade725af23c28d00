import { DirectedGraph } from 'graphology'
import { stronglyConnectedComponents } from 'graphology-components'
import pagerank from 'graphology-metrics/centrality/pagerank.js'
import { recordsOfKind } from '../../src/model/queries.ts'
import type { MadeCompany } from './madeCompany.ts'

export const graphologyAlone = 'graphology: components and PageRank alone'

/** Milliseconds that graphology takes for two measures of the journey's graph, and for nothing else. */
export function measuredAlone({ records }: MadeCompany): number {
  const start = performance.now()
  const graph = new DirectedGraph()
  for (const { id } of recordsOfKind(records, 'touchpoint')) graph.addNode(id)
  for (const { fromId, toId } of recordsOfKind(records, 'connection')) graph.mergeEdge(fromId, toId)
  stronglyConnectedComponents(graph)
  pagerank(graph)
  return performance.now() - start
}
