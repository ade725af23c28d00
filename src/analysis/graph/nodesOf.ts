import type { LinkedGraph, LinkedNode } from './linkedGraph.ts'

/** The nodes with these ids, each once, in the order of the ids; what is no node is passed over. */
export function nodesOf(graph: LinkedGraph, ids: Iterable<string>): Set<LinkedNode> {
  const nodes = new Set<LinkedNode>()
  for (const id of ids) {
    const node = graph.byId.get(id)
    if (node) nodes.add(node)
  }
  return nodes
}
