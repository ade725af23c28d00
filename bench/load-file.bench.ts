import { readJourneyFile } from '../src/model/readJourneyFile.ts'
import type { Bench } from './harness/bench.ts'
import { Figures, type Side } from './harness/figures.ts'
import { inTurns } from './harness/inTurns.ts'
import { fiveThousandRecords, madeJourney } from './harness/madeJourney.ts'

const runs = 15

/** Reading a file of 5,000 records, with every check of it, against parsing its text alone. */
const bench: Bench = {
  inBrowser: false,
  async run() {
    const bytes = new TextEncoder().encode(madeJourney(fiveThousandRecords))
    const figures = new Figures('JSON.parse')
    // Once before, so that both are compiled.
    for (const side of ['ours', 'peer'] as const) read(side, bytes)
    await inTurns(runs, async (side) => {
      const start = performance.now()
      read(side, bytes)
      figures.add(side, 'a file of 5,000 records', 'ms', performance.now() - start)
    })
    return figures.rows()
  },
}
export default bench

function read(side: Side, bytes: Uint8Array): unknown {
  return side === 'ours'
    ? readJourneyFile(bytes)
    : (JSON.parse(new TextDecoder().decode(bytes)) as unknown)
}
