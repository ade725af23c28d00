/**
 * Recomputes the findings of a worked example from the lines of `feedback --rows`, the feedback file's own columns and
 * the journey file, and compares them with what `check --json` prints. It shares no code with the product: it reads
 * what everybody can read.
 *
 * node test/recompute/recompute.mjs home-internet|outpatient-visit [SURVEY.csv] [YYYY-MM-DD] [--json]
 * node test/recompute/recompute.mjs JOURNEY FEEDBACK.csv [YYYY-MM-DD] [--json], with columns comment and date
 * A survey with the same columns may stand beside the feedback of an example.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { badgesBy, badgesOf } from './badges.mjs'
import { deviationsOf } from './deviations.mjs'
import { namesWithDigits } from './expected.mjs'
import { feedbackRules } from './feedbackRules.mjs'
import { kpiRules } from './kpiRules.mjs'
import { orderDeviations } from './orderOf.mjs'
import { ownershipRules } from './ownershipRules.mjs'
import { painsOf } from './pains.mjs'
import { payRules } from './payRules.mjs'
import { readFeedback } from './readFeedback.mjs'
import { readJourney } from './readJourney.mjs'
import { wayRules } from './wayRules.mjs'

const root = join(import.meta.dirname, '..', '..')
const samples = {
  'home-internet': {
    feedback: 'fcc-telecom-complaints.csv',
    isComplaints: true,
    questionColumns: [],
    dateColumn: 'Date_month_year',
  },
  'outpatient-visit': {
    feedback: 'nhs-patient-comments.csv',
    isComplaints: false,
    questionColumns: ['organization', 'question'],
  },
}

const given = process.argv.slice(2).filter((one) => !one.startsWith('--'))
const today = given.find((one) => /^\d{4}-\d{2}-\d{2}$/.test(one)) ?? '2026-11-22'
const [first = '', second = ''] = given.filter((one) => one !== today)
const folder = join(root, 'public', 'samples')
const survey = {
  path: resolve(second),
  isComplaints: false,
  questionColumns: [],
  dateColumn: 'date',
}
const example = samples[first]

function throughline(...args) {
  return execFileSync(process.execPath, [join(root, 'scripts', 'cli.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

const journeyFile = example ? join(folder, `${first}.journey.json`) : resolve(first)
const files = [
  ...(example ? [{ ...example, path: join(folder, example.feedback) }] : []),
  ...(second === '' ? [] : [survey]),
]
const paths = files.map(({ path }) => path)
const columns = example ? [] : ['--text', 'comment', '--date', 'date']
const lines = throughline('feedback', ...paths, '--rows', '--journey', journeyFile, ...columns)
const rows = lines
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))
const { findings } = JSON.parse(
  throughline(
    'check',
    journeyFile,
    ...paths.flatMap((path) => ['--feedback', path]),
    ...columns,
    '--today',
    today,
    '--json',
  ),
)

const journey = { ...readJourney(journeyFile), today }
const { spoken } = readFeedback(rows, files)
const context = { journey, spoken, pains: painsOf(journey, spoken), today }
const rules = { ...ownershipRules, ...feedbackRules, ...kpiRules, ...payRules, ...wayRules }
const typed = namesWithDigits(journey)

const table = Object.entries(rules).map(([rule, recompute]) => {
  const wanted = recompute(context)
  const said = findings.filter((one) => one.rule === rule)
  const figures = wanted.reduce((total, one) => total + (one.figures?.length ?? 0), 0)
  return { rule, findings: wanted.length, figures, deviations: deviationsOf(wanted, said, typed) }
})
/** The export draws what `check` finds on the same day; both on the evidence in the file. */
function exportDeviations() {
  const made = mkdtempSync(join(tmpdir(), 'throughline-recompute-'))
  try {
    const svg = join(made, 'map.svg')
    throughline('export', journeyFile, '--to', svg, '--date', today)
    const own = JSON.parse(throughline('check', journeyFile, '--today', today, '--json'))
    const [drawn, found] = [badgesOf(svg), badgesBy(own.findings, journey)]
    return drawn.join() === found.join() ? [] : [`badges ${drawn.join()}, findings ${found.join()}`]
  } finally {
    rmSync(made, { recursive: true })
  }
}

const exported = exportDeviations()
const ordered = orderDeviations(findings, journey)
const uncovered = [...new Set(findings.map(({ rule }) => rule))].filter((rule) => !(rule in rules))

if (process.argv.includes('--json'))
  process.stdout.write(JSON.stringify({ table, uncovered, exported, ordered }))
else {
  console.table(
    table.map(({ deviations, ...rest }) => ({ ...rest, deviations: deviations.length })),
  )
  for (const one of [...table.flatMap(({ deviations }) => deviations), ...exported, ...ordered])
    console.log(one)
  if (uncovered.length > 0) console.log(`Not recomputed: ${uncovered.join(', ')}`)
}
