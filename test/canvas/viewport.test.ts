import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPaintingDue, margin, movedBy } from '../../src/canvas/ground/painting.ts'
import {
  filled,
  fitted,
  kept,
  leastZoom,
  mostZoom,
  opened,
  revealing,
  seenBox,
  settled,
  stickyOffset,
  toMap,
  zoomedTo,
} from '../../src/canvas/viewport/Viewport.ts'
import { createViewport } from '../../src/canvas/viewport/createViewport.ts'
import type { Scene } from '../../src/layout/Scene.ts'

const pane = { width: 1000, height: 700 }
const length = fc.integer({ min: -5000, max: 5000 })
const viewports = fc.record({
  x: length,
  y: length,
  zoom: fc.double({ min: 0.1, max: 2, noNaN: true }),
})

test('zooming leaves what is under the pointer there, within the limits', () => {
  fc.assert(
    fc.property(viewports, fc.double({ min: 0.01, max: 9, noNaN: true }), (viewport, zoom) => {
      const point = { x: 300, y: 200 }
      const before = toMap(viewport, point)
      const next = zoomedTo(viewport, zoom, point)
      expect(toMap(next, point).x).toBeCloseTo(before.x, 6)
      expect(toMap(next, point).y).toBeCloseTo(before.y, 6)
      expect(next.zoom).toBeGreaterThanOrEqual(leastZoom)
      expect(next.zoom).toBeLessThanOrEqual(mostZoom)
    }),
  )
})

test('what is revealed stands beside the bands and in the pane, and a second look moves nothing', () => {
  const bands = { width: 132, height: 92 }
  const places = fc.record({
    x: fc.integer({ min: 132, max: 9000 }),
    y: fc.integer({ min: 92, max: 9000 }),
  })
  fc.assert(
    fc.property(viewports, places, (viewport, place) => {
      const box = { ...place, width: 166, height: 118 }
      const next = revealing(viewport, box, pane, bands)
      const left = box.x * next.zoom + next.x
      const top = box.y * next.zoom + next.y
      expect(left).toBeGreaterThanOrEqual(Math.max(0, next.x) + bands.width * next.zoom - 0.001)
      expect(top).toBeGreaterThanOrEqual(Math.max(0, next.y) + bands.height * next.zoom - 0.001)
      expect(left + box.width * next.zoom).toBeLessThanOrEqual(pane.width)
      expect(top + box.height * next.zoom).toBeLessThanOrEqual(pane.height)
      const again = revealing(next, box, pane, bands)
      expect(again.x).toBeCloseTo(next.x, 6)
      expect(again.y).toBeCloseTo(next.y, 6)
    }),
  )
})

test('the map never leaves the pane altogether', () => {
  const map = { width: 2000, height: 900 }
  fc.assert(
    fc.property(viewports, (viewport) => {
      const { x, y, zoom } = kept(viewport, map, pane)
      expect(x).toBeLessThanOrEqual(pane.width - 120)
      expect(x + map.width * zoom).toBeGreaterThanOrEqual(120 - 0.001)
      expect(y).toBeLessThanOrEqual(pane.height - 120)
      expect(y + map.height * zoom).toBeGreaterThanOrEqual(120 - 0.001)
    }),
  )
})

test('fitting shows all of it, never larger than life', () => {
  const small = fitted({ width: 400, height: 300 }, pane, 12)
  expect(small).toEqual({ x: 300, y: 12, zoom: 1 })
  const large = fitted({ width: 4000, height: 300 }, pane, 12)
  expect(4000 * large.zoom + large.x).toBeLessThanOrEqual(pane.width)
})

test('what rests, rests on whole device pixels', () => {
  expect(settled({ x: 10.4, y: -3.6, zoom: 0.7 }, 1)).toEqual({ x: 10, y: -4, zoom: 0.7 })
  expect(settled({ x: 10.4, y: 0.2, zoom: 1 }, 2)).toEqual({ x: 10.5, y: 0, zoom: 1 })
})

test('heads are pushed back just as far as the map is pushed out', () => {
  expect(stickyOffset({ x: -100, y: 40, zoom: 0.5 })).toEqual({ x: 200, y: 0 })
})

describe('the painted ground', () => {
  const scene = { width: 5000, height: 4000 } as Scene
  const at = (x: number, y: number, zoom = 1) => ({ x, y, zoom })
  const painted = (viewport: ReturnType<typeof at>) => ({
    viewport,
    box: seenBox(viewport, pane, margin / viewport.zoom),
  })
  const due = (
    from: ReturnType<typeof at>,
    to: ReturnType<typeof at>,
    isResting: boolean,
    since = 0,
  ) => isPaintingDue(painted(from), to, pane, scene, isResting, since)

  test('is moved while a pan stays within it', () => {
    expect(due(at(-500, -500), at(-300, -700), false)).toBe(false)
    expect(due(at(-500, -500), at(-300, -700), true)).toBe(false)
    expect(movedBy(at(-500, -500), at(-300, -700))).toBe('translate(200px, -200px) scale(1)')
  })

  test('is painted anew when the pan leaves it, but not for what lies outside the map', () => {
    expect(due(at(-500, -500), at(-800, -500), false)).toBe(true)
    expect(due(at(0, 0), at(400, 300), false)).toBe(false)
  })

  test('is stretched during a zoom and painted sharp at rest', () => {
    expect(due(at(-500, -500), at(-600, -600, 1.1), false)).toBe(false)
    expect(due(at(-500, -500), at(-600, -600, 1.1), true)).toBe(true)
    expect(due(at(-500, -500), at(0, 0, 0.3), false, 20)).toBe(false)
    expect(due(at(-500, -500), at(0, 0, 0.3), false, 100)).toBe(true)
  })

  test('at rest is not left between two pixels', () => {
    expect(due(at(-500.4, -500), at(-500, -500), true)).toBe(true)
  })

  test('shows each point where the viewport has it', () => {
    fc.assert(
      fc.property(viewports, viewports, (from, to) => {
        const [, x, y, scale] =
          /^translate\((.+)px, (.+)px\) scale\((.+)\)$/.exec(movedBy(from, to)) ?? []
        // A point of the map on the canvas, whose corner is the margin outside the pane.
        const onCanvas = 100 * from.zoom + from.x + margin
        const seen = onCanvas * Number(scale) + Number(x) - margin
        expect(seen).toBeCloseTo(100 * to.zoom + to.x, 4)
        expect(Number(y)).not.toBeNaN()
      }),
    )
  })
})

test('a map opens whole where it can be read, else at its beginning', () => {
  expect(opened({ width: 900, height: 500 }, pane, 12)).toEqual(
    fitted({ width: 900, height: 500 }, pane, 12),
  )
  expect(opened({ width: 5000, height: 900 }, pane, 12)).toEqual({ x: 12, y: 12, zoom: 0.75 })
})

test('what is filled shows no empty space that a pan could fill with map', () => {
  fc.assert(
    fc.property(viewports, fc.nat(4000), fc.nat(4000), (viewport, width, height) => {
      const { x, y, zoom } = filled(viewport, { width, height }, pane, 12)
      expect(zoom).toBe(viewport.zoom)
      expect(Math.max(x, y)).toBeLessThanOrEqual(12)
      if (width * zoom <= pane.width - 24) expect(x).toBe(12)
      else expect(x + width * zoom).toBeGreaterThanOrEqual(pane.width - 12 - 1e-6)
      if (height * zoom <= pane.height - 24) expect(y).toBe(12)
    }),
  )
})

test('what is told at once is told once, with all that has changed', () => {
  const viewport = createViewport()
  const heard: number[] = []
  viewport.subscribe(({ zoom }) => heard.push(zoom))
  viewport.tellNow()
  expect(heard).toEqual([1])
  viewport.setPane(pane)
  viewport.set({ x: 0, y: 0, zoom: 0.5 })
  viewport.rest()
  expect(heard).toEqual([1])
  viewport.tellNow()
  viewport.tellNow()
  expect(heard).toEqual([1, 0.5])
})
