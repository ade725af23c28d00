import { offeredJourneys } from '../offeredJourneys.ts'
import type { Verb } from '../Verb.ts'

/** `templates`: what `new` can begin with. */
export const templatesVerb: Verb = {
  name: 'templates',
  usage: '[--json]',
  files: [0, 0],
  options: [],
  flags: [],
  async run({ json }, { root, print }) {
    const offered = (await offeredJourneys(root)).map(({ name, title }) => ({ name, title }))
    if (json) {
      await print(`${JSON.stringify(offered)}\n`)
      return 0
    }
    const width = Math.max(...offered.map(({ name }) => name.length))
    for (const { name, title } of offered) await print(`${name.padEnd(width)}  ${title}\n`)
    return 0
  },
}
