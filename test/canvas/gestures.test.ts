import { describe, expect, test } from 'vitest'
import { advance } from '../../src/canvas/gestures/advance.ts'
import {
  type Effect,
  type Gesture,
  type Press,
  type Target,
  idle,
} from '../../src/canvas/gestures/gesture.ts'
import { cardLanding, headLanding } from '../../src/canvas/gestures/landing.ts'
import { edgePan } from '../../src/canvas/gestures/edgePan.ts'
import { inMarquee } from '../../src/canvas/gestures/inMarquee.ts'
import { distanceToPath, targetAt } from '../../src/canvas/gestures/targetAt.ts'
import { connect } from '../../src/commands/verbs/connect.ts'
import { layoutWords } from '../../src/i18n/layoutWords.ts'
import { layoutMap } from '../../src/layout/layoutMap.ts'
import { id, smallMap } from './mapBuilder.ts'

const card = (name: string): Target => ({ kind: 'card', id: name })
const ground: Target = { kind: 'ground' }
const spot = (x: number, y: number) => ({ pane: { x, y }, map: { x: x / 2, y: y / 2 } })

/** Plays a press, moves and a release; a doubled point is in px of the pane. */
class Hand {
  gesture: Gesture = idle
  effects: Effect[] = []
  selection: readonly string[]
  constructor(selection: readonly string[] = []) {
    this.selection = selection
  }
  feed(input: Parameters<typeof advance>[1]): this {
    const step = advance(this.gesture, input, this.selection)
    this.gesture = step.gesture
    for (const effect of step.effects) {
      this.effects.push(effect)
      if (effect.do === 'select') this.selection = effect.ids
    }
    return this
  }
  down(target: Target, x = 0, y = 0, more: Partial<Press> = {}): this {
    const plain = {
      pointerId: 1,
      pointerType: 'mouse',
      button: 0,
      isAdding: false,
      isShift: false,
      isSpace: false,
    }
    return this.feed({ type: 'down', press: { ...plain, spot: spot(x, y), target, ...more } })
  }
  move(x: number, y: number, pointerId = 1): this {
    return this.feed({ type: 'move', pointerId, spot: spot(x, y) })
  }
  up(x: number, y: number, pointerId = 1): this {
    return this.feed({ type: 'up', pointerId, spot: spot(x, y) })
  }
}

describe('a press that stays put', () => {
  test('selects, at once for the mouse', () => {
    const hand = new Hand().down(card('a'))
    expect(hand.selection).toEqual(['a'])
    expect(hand.move(3, 2).up(3, 2).selection).toEqual(['a'])
    expect(hand.gesture).toBe(idle)
  })

  test('with Shift or Ctrl adds and takes away', () => {
    const hand = new Hand(['a']).down(card('b'), 0, 0, { isAdding: true }).up(0, 0)
    expect(hand.selection).toEqual(['a', 'b'])
    expect(hand.down(card('a'), 0, 0, { isAdding: true }).up(0, 0).selection).toEqual(['b'])
  })

  test('on the ground selects nothing; on one of several that one alone', () => {
    expect(new Hand(['a']).down(ground).up(0, 0).selection).toEqual([])
    expect(new Hand(['a', 'b']).down(card('a')).up(0, 0).selection).toEqual(['a'])
  })

  test('of the right button changes nothing', () => {
    expect(new Hand(['a']).down(ground, 0, 0, { button: 2 }).up(0, 0).effects).toEqual([])
  })
})

describe('a drag', () => {
  test('of a card that is not selected takes that card alone', () => {
    const hand = new Hand(['b']).down(card('a')).move(10, 0)
    expect(hand.gesture).toMatchObject({ kind: 'moving', ids: ['a'] })
    hand.up(40, 20)
    expect(hand.effects).toContainEqual({
      do: 'move',
      ids: ['a'],
      from: { x: 0, y: 0 },
      to: { x: 20, y: 10 },
    })
  })

  test('of one of the selected cards takes them all', () => {
    const hand = new Hand(['a', 'b']).down(card('a')).move(10, 0).up(20, 0)
    expect(hand.effects).toContainEqual(expect.objectContaining({ do: 'move', ids: ['a', 'b'] }))
  })

  test('given up moves nothing', () => {
    const hand = new Hand(['a']).down(card('a')).move(10, 0).feed({ type: 'cancel' }).up(40, 20)
    expect(hand.gesture).toBe(idle)
    expect(hand.effects.filter((effect) => effect.do === 'move')).toEqual([])
  })

  test('on the ground pans, by all of the way', () => {
    const hand = new Hand(['a']).down(ground, 5, 5).move(15, 5).move(15, 25).up(15, 25)
    const pans = hand.effects.flatMap((effect) => (effect.do === 'pan' ? [effect.by] : []))
    expect(pans).toEqual([
      { x: 10, y: 0 },
      { x: 0, y: 20 },
    ])
    expect(hand.selection).toEqual(['a'])
  })

  test('with Shift on the ground spans a marquee that adds to the selection', () => {
    const hand = new Hand(['a']).down(ground, 0, 0, { isShift: true, isAdding: true }).move(20, 40)
    expect(hand.effects.at(-1)).toEqual({
      do: 'marquee',
      from: { x: 0, y: 0 },
      to: { x: 10, y: 20 },
      base: ['a'],
    })
  })

  test('with the space bar or the middle button pans, whatever is under it', () => {
    expect(new Hand().down(card('a'), 0, 0, { isSpace: true }).move(1, 1).gesture.kind).toBe(
      'panning',
    )
    expect(new Hand().down(card('a'), 0, 0, { button: 1 }).gesture.kind).toBe('panning')
  })

  test('of a head reorders, from a connector connects', () => {
    const step = new Hand().down({ kind: 'step', id: 's' }).move(10, 0).up(30, 0)
    expect(step.effects).toContainEqual({
      do: 'reorder',
      what: 'step',
      id: 's',
      to: { x: 15, y: 0 },
    })
    const line = new Hand().down({ kind: 'connector', id: 'a' }).move(10, 0).up(30, 0)
    expect(line.effects).toContainEqual({ do: 'connect', fromId: 'a', to: { x: 15, y: 0 } })
  })
})

describe('fingers', () => {
  const touch = { pointerType: 'touch' }
  test('one pans, unless what it is on is selected', () => {
    expect(new Hand().down(card('a'), 0, 0, touch).move(10, 0).gesture.kind).toBe('panning')
    expect(new Hand(['a']).down(card('a'), 0, 0, touch).move(10, 0).gesture.kind).toBe('moving')
  })

  test('two zoom about their middle, and the one left goes on panning', () => {
    const hand = new Hand()
      .down(ground, 0, 0, touch)
      .down(ground, 100, 0, { ...touch, pointerId: 2 })
    hand.move(200, 0, 2)
    expect(hand.effects.at(-1)).toEqual({ do: 'zoom', factor: 2, at: { x: 100, y: 0 } })
    expect(hand.up(200, 0, 2).gesture).toMatchObject({ kind: 'panning', pointerId: 1 })
  })
})

describe('on the map', () => {
  const map = smallMap()
  map.run(connect, { id: 'conn0001', fromId: id('tchp', 'Phone menu'), toId: id('tchp', 'Visit') })
  const scene = layoutMap(map.records, { words: layoutWords() })
  const at = (key: string) => {
    const box = scene.cards.get(key)
    if (!box) throw new Error(key)
    return { x: box.x + box.w / 2, y: box.y + box.h / 2, box }
  }
  const home = { x: 0, y: 0, zoom: 1 }

  test('a point hits cards, heads and places, also where heads stay in view', () => {
    const menu = at(id('tchp', 'Phone menu'))
    expect(targetAt(scene, home, menu, [])).toEqual({ kind: 'card', id: id('tchp', 'Phone menu') })
    const panned = { x: -menu.box.x, y: -400, zoom: 1 }
    expect(targetAt(scene, panned, { x: 20, y: 20 }, [])).toEqual({ kind: 'ground' })
    const stage = scene.stages[0]
    if (!stage) throw new Error('no stage')
    const onStage = { x: stage.x + 200 + panned.x, y: stage.y + 5 }
    expect(targetAt(scene, panned, onStage, [])).toEqual({ kind: 'stage', id: id('stage', 'Ask') })
    const step = scene.columns[1]
    if (!step) throw new Error('no step')
    expect(targetAt(scene, home, { x: step.x + 5, y: scene.headHeight - 5 }, [])).toEqual({
      kind: 'step',
      id: id('step', 'Explain'),
    })
    const empty = { x: step.x + 5, y: menu.y + 30 }
    expect(targetAt(scene, home, empty, [])).toEqual({
      kind: 'ground',
      key: `${id('step', 'Explain')}|${id('lane', 'Touchpoints')}`,
    })
    expect(targetAt(scene, home, { x: 10, y: menu.y }, [])).toEqual({
      kind: 'lane',
      id: id('lane', 'Touchpoints'),
    })
  })

  test('the dot of a shown connector wins over the card', () => {
    const { box, y } = at(id('tchp', 'Phone menu'))
    const edge = { x: box.x + box.w - 2, y }
    expect(targetAt(scene, home, edge, [box.id])).toEqual({ kind: 'connector', id: box.id })
    expect(targetAt(scene, home, edge, [])).toEqual({ kind: 'card', id: box.id })
  })

  test('a connection is hit near its line and not away from it', () => {
    const drawn = scene.connections.find((one) => one.kind === 'drawn')
    const command = drawn?.d.find((one) => one[0] === 'L')
    if (!drawn || command?.[0] !== 'L') throw new Error('no line')
    const [, x, y] = command
    expect(distanceToPath(drawn.d, { x, y: y + 3 })).toBeLessThanOrEqual(3)
    expect(
      distanceToPath(
        [
          ['M', 0, 0],
          ['L', 10, 0],
        ],
        { x: 5, y: 4 },
      ),
    ).toBe(4)
    expect(
      distanceToPath(
        [
          ['M', 0, 0],
          ['C', 0, 10, 10, 10, 10, 0],
        ],
        { x: 5, y: 7.5 },
      ),
    ).toBeCloseTo(0, 5)
  })

  test('a dragged card lands before the card under whose middle it is not, skipping itself', () => {
    const chat = at(id('tchp', 'Chat'))
    const visit = at(id('tchp', 'Visit'))
    const moving = [id('tchp', 'Phone menu')]
    expect(cardLanding(scene, moving, { x: chat.x, y: chat.y - 5 })).toMatchObject({
      beforeId: id('tchp', 'Chat'),
    })
    expect(cardLanding(scene, moving, { x: visit.x, y: visit.y + 5 })).not.toHaveProperty(
      'beforeId',
    )
    const both = [id('tchp', 'Phone menu'), id('tchp', 'Chat')]
    expect(cardLanding(scene, both, { x: chat.x, y: chat.y - 5 })).not.toHaveProperty('beforeId')
    expect(cardLanding(scene, moving, { x: 5, y: 5 })).toBeUndefined()
  })

  test('a step lands beside the step under the pointer, in its stage', () => {
    const [call, explain] = scene.columns
    if (!call || !explain) throw new Error('no columns')
    expect(headLanding(scene, 'step', { x: explain.x + 10, y: 0 })).toMatchObject({
      stageId: id('stage', 'Ask'),
      beforeId: id('step', 'Explain'),
    })
    const after = headLanding(scene, 'step', { x: explain.x + explain.w - 10, y: 0 })
    expect(after).toMatchObject({ stageId: id('stage', 'Ask') })
    expect(after).not.toHaveProperty('beforeId')
    expect(headLanding(scene, 'stage', { x: 0, y: 0 })).toMatchObject({
      beforeId: id('stage', 'Ask'),
    })
    expect(headLanding(scene, 'lane', { x: 0, y: 9999 })).not.toHaveProperty('beforeId')
  })

  test('a marquee takes the cards that it touches, in any direction', () => {
    const menu = at(id('tchp', 'Phone menu')).box
    const corner = { x: menu.x - 5, y: menu.y - 5 }
    const inside = { x: menu.x + 5, y: menu.y + 5 }
    expect(inMarquee(scene, corner, inside)).toEqual([menu.id])
    expect(inMarquee(scene, inside, corner)).toEqual([menu.id])
    const all = inMarquee(scene, { x: 0, y: 0 }, { x: 9999, y: 9999 })
    expect(new Set(all)).toEqual(new Set(scene.cards.keys()))
    expect(inMarquee(scene, { x: 5, y: 5 }, { x: 6, y: 6 })).toEqual([])
  })
})

test('the map comes along near the edges, faster the nearer', () => {
  const pane = { width: 800, height: 600 }
  expect(edgePan({ x: 400, y: 300 }, pane)).toEqual({ x: 0, y: 0 })
  expect(edgePan({ x: 0, y: 300 }, pane).x).toBeGreaterThan(edgePan({ x: 20, y: 300 }, pane).x)
  expect(edgePan({ x: 799, y: 300 }, pane).x).toBeLessThan(0)
})
