import type { FeedbackEngine } from '../../feedback/feedbackEngine.ts'
import { feedbackReport } from '../../feedback/feedbackReport.ts'
import { feedbackRows } from '../../feedback/feedbackRows.ts'
import { loadVader } from '../../feedback/mood/loadVader.ts'
import type { TouchpointWords } from '../../feedback/matching/touchpointWords.ts'
import { CliError } from '../CliError.ts'
import { feedbackText } from '../feedbackText.ts'
import { openFeedback } from '../openFeedback.ts'
import { openJourney } from '../openJourney.ts'
import { readConfirmed } from '../readConfirmed.ts'
import { usageOf } from '../readArguments.ts'
import { touchpointWordsOf } from '../touchpointWordsOf.ts'
import type { Context, Verb } from '../Verb.ts'

/** Rows printed at once. */
const batch = 500

/** `feedback`: how files are read, what customers say in them, and at which touchpoints of a journey. */
export const feedback: Verb = {
  name: 'feedback',
  usage:
    'FILE… [--journey FILE.journey.json] [--text COLUMN] [--score COLUMN] [--date COLUMN] ' +
    '[--confirmed FILE.csv] [--rows] [--json]',
  files: [1, Infinity],
  options: ['journey', 'text', 'score', 'date', 'confirmed'],
  flags: ['rows'],
  async run(args, context) {
    const [journey, confirmed] = [args.option('journey'), args.option('confirmed')]
    if (confirmed !== undefined && journey === undefined) {
      throw new CliError(`--confirmed needs --journey. ${usageOf(feedback)}`)
    }
    const touchpoints =
      journey === undefined ? [] : touchpointWordsOf((await openJourney(journey)).records)
    const { files } = args
    const engine = await openFeedback({ files, args, root: context.root, vader: await loadVader() })
    if (confirmed !== undefined) {
      engine.settle(await readConfirmed(confirmed, engine, touchpoints))
    }
    if (args.flag('rows')) {
      await printRows(engine, touchpoints, context)
      return 0
    }
    const report = feedbackReport(engine, touchpoints)
    if (!report) throw new CliError(`A file is missing. ${usageOf(feedback)}`)
    const isMatched = journey !== undefined
    await context.print(args.json ? `${JSON.stringify(report)}\n` : feedbackText(report, isMatched))
    return 0
  },
}

async function printRows(
  engine: FeedbackEngine,
  touchpoints: readonly TouchpointWords[],
  { print }: Context,
): Promise<void> {
  let lines: string[] = []
  for (const row of feedbackRows(engine, touchpoints)) {
    lines.push(`${JSON.stringify(row)}\n`)
    if (lines.length < batch) continue
    await print(lines.join(''))
    lines = []
  }
  await print(lines.join(''))
}
