import type { Node } from '@xyflow/react'
import type { CardBox } from '../layout/Scene.ts'

export type CardNode = Node<{ readonly card: CardBox }, 'card'>

const known = new WeakMap<CardBox, CardNode>()

/**
 * React Flow's nodes for cards: derived, never the truth. A card that is as it was keeps its node, so that React
 * Flow and React leave it alone. Sizes are given: nothing is measured.
 */
export function toFlow(cards: readonly CardBox[]): CardNode[] {
  return cards.map((card) => {
    const node = known.get(card) ?? toNode(card)
    known.set(card, node)
    return node
  })
}

function toNode(card: CardBox): CardNode {
  const { id, x, y, w: width, h: height } = card
  return {
    id,
    type: 'card',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [],
    data: { card },
    draggable: false,
    selectable: false,
    connectable: false,
    focusable: false,
    deletable: false,
  }
}

/**
 * Which of the cards in view are mounted next: those that are already, and at most `most` more, so that no frame
 * pays for many. The very same set where nothing changes, the order included: a later card is painted over an earlier
 * one, so that the badge of the lower card in a stack lies over the upper card.
 */
export function mountedNext(
  inView: readonly string[],
  mounted: ReadonlySet<string>,
  most: number,
): ReadonlySet<string> {
  const next = new Set<string>()
  let room = most
  for (const id of inView) {
    if (mounted.has(id)) next.add(id)
    else if (room > 0) {
      next.add(id)
      room -= 1
    }
  }
  const order = [...mounted]
  return next.size === order.length && [...next].every((id, at) => id === order[at])
    ? mounted
    : next
}
