import type { Bench } from './harness/bench.ts'
import { Figures } from './harness/figures.ts'
import { inTurns } from './harness/inTurns.ts'
import { countOf } from './harness/mapCards.ts'
import { largeMap, openMap, plainReactFlow, smallMap } from './harness/openMap.ts'
import { median, percentile } from './harness/median.ts'
import { keysToPaint } from './harness/probes.ts'

const typed = ['a', 'b', 'e', 't', 't', 'e', 'r', 'n', 'a', 'm', 'e', 's']

/** From a key in a card's title to the frame that shows it. */
const bench: Bench = {
  inBrowser: true,
  async run(tools) {
    const figures = new Figures(plainReactFlow)
    for (const size of [smallMap, largeMap]) {
      await inTurns(tools.runs, async (side) => {
        const map = await openMap(side, tools, size)
        try {
          await map.full()
          await map.editTitle()
          const keys = await keysToPaint(map.page, typed)
          const title = `${countOf(size)} cards, key to paint`
          figures.add(side, `${title} p50`, 'ms', median(keys))
          figures.add(side, `${title} p95`, 'ms', percentile(keys, 0.95))
        } finally {
          await map.close()
        }
      })
    }
    return figures.rows()
  },
}
export default bench
