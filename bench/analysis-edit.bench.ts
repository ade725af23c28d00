import type { Bench } from './harness/bench.ts'
import { type EditTimes, openCompany } from './harness/companyPage.ts'
import { Figures } from './harness/figures.ts'
import { madeCompany } from './harness/madeCompany.ts'
import { graphologyAlone, measuredAlone } from './harness/measuredAlone.ts'
import { percentile } from './harness/median.ts'

const size = { touchpoints: 10_000, connections: 50_000, kpis: 1000, people: 500 }
const presses = 20
const about = '10,000 touchpoints, from the key that changes an owner to'
const shown = `${about} its badge by all rules, 95th percentile`

/** One edit of a large company on the screen: the card, its badge by rules about records, and by all rules. */
const bench: Bench = {
  inBrowser: true,
  async run(tools) {
    const figures = new Figures(graphologyAlone)
    const company = madeCompany(size)
    for (let run = 0; run < tools.runs; run++) {
      figures.add('peer', shown, 'ms', measuredAlone(company))
      const page = await openCompany(tools, company)
      try {
        const times: EditTimes[] = []
        for (let press = 0; press < presses; press++) times.push(await page.press())
        const add = (name: string, of: (one: EditTimes) => number): void =>
          figures.add('ours', name, 'ms', percentile(times.map(of), 0.95))
        add(`${about} its card, 95th percentile`, ({ edit }) => edit)
        add(`${about} its badge by rules about records, 95th percentile`, ({ badge }) => badge)
        add(shown, ({ settled }) => settled)
        add('longest frame until the badge, 95th percentile', ({ longestFrame }) => longestFrame)
      } finally {
        await page.close()
      }
    }
    return figures.rows()
  },
}
export default bench
