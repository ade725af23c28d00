import { findingsOf } from '../../analysis/findingsOf.ts'
import { loadMoodReaders } from '../../feedback/mood/loadMoodReaders.ts'
import { findingSentence } from '../../i18n/findingSentence.ts'
import { sentence } from '../../i18n/t.ts'
import { dayOfIsoDate, localDay } from '../../lib/calendar.ts'
import type { Finding, Severity } from '../../model/finding.ts'
import type { EvidenceByTouchpoint } from '../../model/journeyFile.ts'
import type { Records } from '../../model/records.ts'
import { columnOptions } from '../chosenRoles.ts'
import { CliError } from '../CliError.ts'
import { type OpenFeedback, openFeedback } from '../openFeedback.ts'
import { openJourney } from '../openJourney.ts'
import { usageOf } from '../readArguments.ts'
import { touchpointWordsOf } from '../touchpointWordsOf.ts'
import type { Verb } from '../Verb.ts'

const severities: readonly Severity[] = ['critical', 'warning', 'info']

/** `check`: the findings of a journey, on the evidence in its file or on the feedback files given instead. */
export const check: Verb = {
  name: 'check',
  usage:
    'FILE.journey.json [--feedback FILE]… [--text COLUMN] [--score COLUMN] [--date COLUMN] ' +
    '[--fail-on critical|warning|info] [--today YYYY-MM-DD] [--json]',
  files: [1, 1],
  options: ['feedback', 'text', 'score', 'date', 'fail-on', 'today'],
  flags: [],
  async run(args, { root, print }) {
    const failOn = args.option('fail-on')
    if (failOn !== undefined && !severities.some((one) => one === failOn)) {
      throw new CliError(
        `--fail-on ${failOn}: it takes critical, warning or info. ${usageOf(check)}`,
      )
    }
    const files = args.options('feedback')
    const lonely = columnOptions.find((name) => args.option(name) !== undefined)
    if (files.length === 0 && lonely !== undefined) {
      throw new CliError(`--${lonely} needs --feedback. ${usageOf(check)}`)
    }
    const { records, evidence } = await openJourney(args.files[0] ?? '')
    const used = files.length === 0 ? evidence : await evidenceOf(records, { files, args, root })
    const findings = findingsOf(records, used, todayOf(args.option('today')))
    await print(args.json ? asJson(findings) : asText(findings))
    const worst =
      failOn === undefined ? [] : severities.slice(0, severities.indexOf(failOn as Severity) + 1)
    return findings.some(({ severity }) => worst.includes(severity)) ? 1 : 0
  },
}

/** The day on which what is due counts as late: the one given, else today's here. */
function todayOf(given: string | undefined): string {
  if (given === undefined) return localDay(new Date())
  if (dayOfIsoDate(given) === undefined)
    throw new CliError(`--today ${given}: it takes a day as YYYY-MM-DD. ${usageOf(check)}`)
  return given
}

/** What the feedback files say of the journey's touchpoints, in place of the evidence in its file. */
async function evidenceOf(
  records: Records,
  feedback: Omit<OpenFeedback, 'moods'>,
): Promise<EvidenceByTouchpoint> {
  const engine = await openFeedback({ ...feedback, moods: await loadMoodReaders() })
  const touchpoints = touchpointWordsOf(records)
  engine.learn(touchpoints)
  return new Map(Object.entries(engine.evidence(touchpoints)))
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { critical: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

function asJson(findings: readonly Finding[]): string {
  const listed = findings.map(({ id, rule, severity, subjects, title, why, fixes }) => ({
    id,
    rule,
    severity,
    subjects,
    title: sentence(title),
    why: findingSentence(why),
    fixes: fixes.map((fix) => ({ title: sentence(fix.title) })),
  }))
  return `${JSON.stringify({ findings: listed, counts: countsOf(findings) })}\n`
}

const shown: Readonly<Record<Severity, string>> = {
  critical: 'critical',
  warning: 'warning',
  info: 'to know',
}

function asText(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ severity, title, why, fixes }) => [
    `${shown[severity].padEnd(8)}  ${sentence(title)}`,
    `          ${findingSentence(why)}`,
    ...fixes.map((fix) => `          → ${sentence(fix.title)}`),
    '',
  ])
  const { critical, warning, info } = countsOf(findings)
  if (findings.length === 0) return 'Nothing to mend was found.\n'
  return [...lines, `${critical} critical, ${warning} warning, ${info} to know.`, ''].join('\n')
}
