import type { StoredChunk } from '../../feedback/comments/commentChunk.ts'
import type { FeedbackSource } from '../../feedback/comments/feedbackSource.ts'
import type { FeedbackEngine } from '../../feedback/feedbackEngine.ts'
import { feedbackReport } from '../../feedback/feedbackReport.ts'
import { feedbackRows } from '../../feedback/feedbackRows.ts'
import type { CorrectedMood } from '../../feedback/matching/readSettled.ts'
import { loadMoodReaders } from '../../feedback/mood/loadMoodReaders.ts'
import { relabelSource } from '../../feedback/mood/relabelSource.ts'
import type { TouchpointWords } from '../../feedback/matching/touchpointWords.ts'
import { CliError } from '../CliError.ts'
import { feedbackText } from '../feedbackText.ts'
import { openFeedback } from '../openFeedback.ts'
import { openJourney } from '../openJourney.ts'
import { readConfirmed } from '../readConfirmed.ts'
import { usageOf } from '../readArguments.ts'
import { togetherOf } from '../togetherOf.ts'
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
    const records = journey === undefined ? undefined : (await openJourney(journey)).records
    const touchpoints = records ? touchpointWordsOf(records) : []
    const { files } = args
    const opened = new Map<FeedbackSource, readonly StoredChunk[]>()
    const engine = await openFeedback({
      files,
      args,
      root: context.root,
      moods: await loadMoodReaders(),
      onSource: (source, chunks) => confirmed !== undefined && opened.set(source, chunks),
    })
    if (confirmed !== undefined) {
      const { settled, moods } = await readConfirmed(confirmed, engine, touchpoints)
      engine.settle(settled)
      if (moods.length > 0) correctMoods(engine, opened, moods)
    }
    if (args.flag('rows')) {
      await printRows(engine, touchpoints, context)
      return 0
    }
    const report = feedbackReport(engine, touchpoints, records && togetherOf(records))
    if (!report) throw new CliError(`A file is missing. ${usageOf(feedback)}`)
    const isMatched = journey !== undefined
    await context.print(args.json ? `${JSON.stringify(report)}\n` : feedbackText(report, isMatched))
    return 0
  },
}

/** Tells the moods anew with those that people gave; all sources again, so that they keep their order. */
function correctMoods(
  engine: FeedbackEngine,
  opened: ReadonlyMap<FeedbackSource, readonly StoredChunk[]>,
  moods: readonly CorrectedMood[],
): void {
  for (const [source, chunks] of opened) {
    const own = moods.filter(({ sourceId }) => sourceId === source.id)
    const corrections = new Map(own.map(({ row, label }) => [row, label]))
    const told = relabelSource(source, chunks, corrections)
    engine.add(told.source, told.chunks)
  }
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
