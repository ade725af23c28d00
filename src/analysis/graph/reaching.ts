import type { LinkedNode } from './linkedGraph.ts'

/** The nodes from which some way leads to one of the targets, the targets among them, nearest first. */
export function reaching(targets: Iterable<LinkedNode>): Set<LinkedNode> {
  const found = new Set(targets)
  // A set hands out what is added while it is walked: it is the queue too.
  for (const node of found) for (const { from } of node.into) found.add(from)
  return found
}
