import { expect, test } from 'vitest'
import { createView } from '../../src/canvas/createView.ts'
import { mountedNext, toFlow } from '../../src/canvas/toFlow.ts'
import { rename } from '../../src/commands/verbs/rename.ts'
import { createEditor } from '../../src/store/createEditor.ts'
import { createSession } from '../../src/store/createSession.ts'
import { id, smallMap } from './mapBuilder.ts'

test('nodes have the place and size of their cards, and nothing to be measured or focused', () => {
  const editor = createEditor(smallMap().records, () => 0)
  const cards = [...createView(editor, createSession())().scene.cards.values()]
  const nodes = toFlow(cards)
  expect(nodes.map((node) => node.id)).toEqual(cards.map((card) => card.id))
  for (const [index, node] of nodes.entries()) {
    const card = cards[index]
    expect(node.position).toEqual({ x: card?.x, y: card?.y })
    expect(node.measured).toEqual({ width: card?.w, height: card?.h })
    expect([node.focusable, node.draggable, node.selectable]).toEqual([false, false, false])
  }
})

test('after an edit only the node of the card that changed is another', () => {
  const editor = createEditor(smallMap().records, () => 0)
  const view = createView(editor, createSession())
  const before = toFlow([...view().scene.cards.values()])
  expect(view()).toBe(view())
  editor.dispatch(rename, { id: id('tchp', 'Visit'), text: 'Technician' })
  const after = toFlow([...view().scene.cards.values()])
  const changed = after.filter((node, index) => node !== before[index]).map((node) => node.id)
  expect(changed).toEqual([id('tchp', 'Visit')])
})

test('cards are mounted a few at a time, those that are there stay, those out of view go', () => {
  const first = mountedNext(['a', 'b', 'c', 'd'], new Set(['d', 'z']), 2)
  expect([...first].toSorted()).toEqual(['a', 'b', 'd'])
  const second = mountedNext(['a', 'b', 'c', 'd'], first, 2)
  expect(second.size).toBe(4)
})

test('cards that change places are put into the page in their new order, others are left alone', () => {
  const first = mountedNext(['a', 'b', 'c'], new Set(), 3)
  expect(mountedNext(['a', 'b', 'c'], first, 3)).toBe(first)
  expect([...mountedNext(['b', 'a', 'c'], first, 3)]).toEqual(['b', 'a', 'c'])
})
