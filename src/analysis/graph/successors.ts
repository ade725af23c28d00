import type { DirectedGraph } from './directedGraph.ts'

/** For every node, in the order of the nodes, where its edges lead, in the order of the edges. */
export function successors(graph: DirectedGraph): Map<string, string[]> {
  const lists = new Map<string, string[]>(graph.nodes.map((node) => [node, []]))
  for (const { from, to } of graph.edges) {
    if (lists.has(to)) lists.get(from)?.push(to)
  }
  return lists
}
