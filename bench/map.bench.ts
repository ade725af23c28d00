import type { Bench, BenchTools } from './harness/bench.ts'
import { dragCard } from './harness/dragCard.ts'
import { type MapSize, countOf } from './harness/mapCards.ts'
import type { MapPage } from './harness/mapPage.ts'
import { type MapSide, mapSides } from './harness/mapSides.ts'
import { median, percentile } from './harness/median.ts'
import { framesDuring, keysToPaint } from './harness/probes.ts'
import { SideFigures } from './harness/sideFigures.ts'
import { turnWheel, turnZoom } from './harness/wheel.ts'

/** About as high as wide, but for the smallest. */
const sizes: readonly MapSize[] = [
  { stages: 10, steps: 4, cards: 5 },
  { stages: 10, steps: 5, cards: 20 },
  { stages: 8, steps: 5, cards: 50 },
  { stages: 10, steps: 10, cards: 50 },
  { stages: 20, steps: 10, cards: 50 },
]
const typed = ['a', 'b', 'e', 't', 't', 'e', 'r', 'n', 'a', 'm', 'e', 's']
/** Whoever takes longer for all its gestures is not asked again. */
const limit = 240_000
/** ms after which nothing more comes that belongs to opening a map */
const rest = 4000

/**
 * The map beside plain React Flow, tldraw, Excalidraw and a bare canvas, with the same cards, one after the other, the
 * order changed on each run. BENCH_CARDS=200,1000 measures only these sizes.
 */
const bench: Bench = {
  inBrowser: true,
  async run(tools) {
    const figures = new SideFigures()
    const gone = new Set<MapSide>()
    const asked = process.env['BENCH_CARDS']?.split(',').map(Number)
    for (const size of sizes.filter((one) => asked?.includes(countOf(one)) ?? true))
      for (let run = 0; run < tools.runs; run++) {
        const order = run % 2 === 0 ? mapSides : mapSides.toReversed()
        for (const side of order) {
          if (gone.has(side) || countOf(size) > side.most) continue
          try {
            await measured(side, tools, size, figures)
          } catch (error) {
            if (side.peerName === undefined) throw error
            gone.add(side)
            console.error(`${side.peerName}, ${countOf(size)} cards: ${String(error)}`)
          }
        }
      }
    return figures.rows()
  },
}
export default bench

async function measured(
  side: MapSide,
  tools: BenchTools,
  size: MapSize,
  figures: SideFigures,
): Promise<void> {
  const map = await side.open(tools, size)
  const add = (name: string, unit: string, value: number): void =>
    figures.add(side.peerName, `${countOf(size)} cards, ${name}`, unit, value)
  let stop: ReturnType<typeof setTimeout> | undefined
  try {
    await Promise.race([
      gestures(map, add),
      new Promise((_, reject) => {
        stop = setTimeout(() => reject(new Error(`no answer for ${limit / 1000} s`)), limit)
      }),
    ])
  } finally {
    clearTimeout(stop)
    await map.close()
  }
}

async function gestures(
  map: MapPage,
  add: (name: string, unit: string, value: number) => void,
): Promise<void> {
  const { page, cdp, middle } = map
  add('first paint', 'ms', map.firstPaint)
  // What comes after the first picture counts as well.
  await page.waitForTimeout(rest)
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  add('heap at rest', 'MB', usedSize / 1e6)
  await page.mouse.move(middle.x, middle.y)
  await map.fit()
  const all = await framesDuring(page, () => turnWheel(cdp, middle, 1500))
  add('pan, all in view, frame p95', 'ms', all.p95)
  const zoom = await framesDuring(page, () => turnZoom(cdp, middle, 2000))
  add('zoom in from all in view and back, frame p95', 'ms', zoom.p95)
  await map.full()
  const full = await framesDuring(page, () => turnWheel(cdp, middle, 1500))
  add('pan at 100 %, frame p95', 'ms', full.p95)
  add('pan at 100 %, longest frame', 'ms', full.max)
  await map.full()
  const card = await map.nearest()
  const drag = await framesDuring(page, () => dragCard(cdp, card, 2500))
  add('drag one card, frame p95', 'ms', drag.p95)
  await map.full()
  await map.editTitle()
  const keys = await keysToPaint(page, typed)
  add('key to paint p50', 'ms', median(keys))
  add('key to paint p95', 'ms', percentile(keys, 0.95))
}
