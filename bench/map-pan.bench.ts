import type { Bench, BenchTools } from './harness/bench.ts'
import { Figures, type Side } from './harness/figures.ts'
import { inTurns } from './harness/inTurns.ts'
import { type MapSize, countOf } from './harness/mapCards.ts'
import { largeMap, openMap, plainReactFlow, smallMap } from './harness/openMap.ts'
import { framesDuring } from './harness/probes.ts'
import { turnWheel } from './harness/wheel.ts'

const gesture = 1500

/** Panning with the wheel for 1.5 s: what the page's frames do meanwhile. */
const bench: Bench = {
  inBrowser: true,
  async run(tools) {
    const figures = new Figures(plainReactFlow)
    for (const size of [smallMap, largeMap]) {
      await inTurns(tools.runs, (side) => panned(side, tools, size, figures))
    }
    return figures.rows()
  },
}
export default bench

async function panned(
  side: Side,
  tools: BenchTools,
  size: MapSize,
  figures: Figures,
): Promise<void> {
  const map = await openMap(side, tools, size)
  try {
    await map.page.mouse.move(map.middle.x, map.middle.y)
    const views = [
      { name: 'all in view', show: map.fit },
      { name: 'at 100 %', show: map.full },
    ]
    for (const { name, show } of views) {
      await show()
      const frames = await framesDuring(map.page, () => turnWheel(map.cdp, map.middle, gesture))
      const title = `${countOf(size)} cards, ${name}, frame`
      figures.add(side, `${title} p50`, 'ms', frames.p50)
      figures.add(side, `${title} p95`, 'ms', frames.p95)
      figures.add(side, `${title} longest`, 'ms', frames.max)
      figures.add(side, `${title}s over 1 s`, 'frames', frames.droppedSeconds)
    }
  } finally {
    await map.close()
  }
}
