import { stat } from 'node:fs/promises'
import { CliError } from '../CliError.ts'
import { offeredJourneys } from '../offeredJourneys.ts'
import type { Verb } from '../Verb.ts'
import { usageOf } from '../readArguments.ts'
import { writeResult } from '../writeResult.ts'

/** `new`: writes a journey file from a template or sample; never over a file that holds something. */
export const newJourney: Verb = {
  name: 'new',
  usage: '--template NAME --to FILE.journey.json [--language en|de] [--json]',
  files: [0, 0],
  options: ['template', 'to', 'language'],
  flags: [],
  async run({ option, json }, { root, print }) {
    const [name, to] = [option('template'), option('to')]
    if (name === undefined) throw new CliError(`--template is missing. ${usageOf(newJourney)}`)
    if (to === undefined) throw new CliError(`--to is missing. ${usageOf(newJourney)}`)
    const language = option('language') ?? 'en'
    if (language !== 'en' && language !== 'de')
      throw new CliError(`--language ${language}: there are en and de.`)
    const offered = await offeredJourneys(root, language)
    const chosen = offered.find((one) => one.name === name)
    if (!chosen) {
      const known = offered.map((one) => one.name).join(', ')
      throw new CliError(`--template ${name}: there is no such template. Take one of: ${known}.`)
    }
    if (await holdsSomething(to)) {
      throw new CliError(`${to}: this file is there already. Choose another name, or delete it.`)
    }
    await writeResult(to, await chosen.make())
    const { title } = chosen
    await print(json ? `${JSON.stringify({ name, title, to })}\n` : `Wrote ${to}: ${title}.\n`)
    return 0
  },
}

async function holdsSomething(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() === true && found.size > 0
}
