import { loadGermanMood } from '../../feedback/mood/loadGermanMood.ts'
import { loadVader } from '../../feedback/mood/loadVader.ts'
import { scoreLine } from '../../feedback/mood/scoreLine.ts'
import type { Verb } from '../Verb.ts'

/** Lines printed at once. */
const batch = 1000

/** `score`: one comment a line on standard input, one JSON object a line on standard output, in step. */
export const score: Verb = {
  name: 'score',
  usage: '[--json] < COMMENTS',
  files: [0, 0],
  options: [],
  flags: [],
  async run(_, { inputLines, print }) {
    const [vader, german] = await Promise.all([loadVader(), loadGermanMood()])
    const readers = { vader, german }
    let lines: string[] = []
    for await (const line of inputLines()) {
      lines.push(`${JSON.stringify(scoreLine(line, readers))}\n`)
      if (lines.length < batch) continue
      await print(lines.join(''))
      lines = []
    }
    await print(lines.join(''))
    return 0
  },
}
