import type { Bench } from './harness/bench.ts'
import { Figures } from './harness/figures.ts'
import { inTurns } from './harness/inTurns.ts'
import { countOf } from './harness/mapCards.ts'
import { largeMap, openMap, plainReactFlow, smallMap } from './harness/openMap.ts'

/** From navigation to cards on the screen; the editor reads them from the browser's store first. */
const bench: Bench = {
  inBrowser: true,
  async run(tools) {
    const figures = new Figures(plainReactFlow)
    for (const size of [smallMap, largeMap]) {
      await inTurns(tools.runs, async (side) => {
        const map = await openMap(side, tools, size)
        await map.close()
        figures.add(side, `${countOf(size)} cards, first paint`, 'ms', map.firstPaint)
      })
    }
    return figures.rows()
  },
}
export default bench
