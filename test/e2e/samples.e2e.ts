import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { badgesBy, badgesOf } from '../recompute/badges.mjs'
import { readJourney } from '../recompute/readJourney.mjs'
import { openSample } from './support/editor.ts'
import { exported } from './support/exported.ts'
import { expect, test } from './support/test.ts'

const today = '2026-11-22'

interface Checked {
  readonly findings: readonly {
    readonly rule: string
    readonly subjects: readonly string[]
    readonly title: string
    readonly why: string
  }[]
}

/** What the command line says about a journey on the same day. */
function checked(journey: string, ...feedback: readonly string[]): Checked {
  const args = ['scripts/cli.mjs', 'check', journey, ...feedback, '--today', today, '--json']
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ) as Checked
}

/** Those that both examples must raise; with the others that either does it is most of all rules. */
const rules = [
  'unowned',
  'pain-point',
  'pain-point-unowned',
  'no-kpi',
  'empty-step',
  'not-reachable',
  'handoff',
]

/** Title and "why" of each item of the list "Findings", page by page and what is folded too. */
async function listed(page: Page): Promise<(string | undefined)[][]> {
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Findings' })
    .click()
  const list = page.getByRole('list', { name: 'Findings', exact: true })
  await expect(list).toBeVisible()
  const more = page.getByRole('button', { name: /^Show \d+ more of \d+$/ })
  await list.getByRole('button', { name: /^Good to know \d+/, expanded: false }).click()
  while (await more.first().isVisible()) await more.first().click()
  return list.evaluate((element) =>
    [...element.children].map((item) =>
      [...item.querySelectorAll('p')].slice(0, 2).map((line) => line.textContent),
    ),
  )
}

for (const [title, journey, feedback, columns] of [
  ['Outpatient visit', 'outpatient-visit', 'nhs-patient-comments', ['--text', 'feedback']],
  [
    'Home internet',
    'home-internet',
    'fcc-telecom-complaints',
    ['--text', 'Customer Complaint', '--date', 'Date_month_year'],
  ],
] as const) {
  test(`the findings of “${title}” are those of the command line, figure by figure`, async ({
    page,
  }, info) => {
    await page.clock.setFixedTime(`${today}T12:00:00Z`)
    await openSample(page, title)
    const said = checked(
      `public/samples/${journey}.journey.json`,
      '--feedback',
      `public/samples/${feedback}.csv`,
      ...columns,
    )
    const { findings } = said
    const raised = new Set(findings.map(({ rule }) => rule))
    expect([...raised]).toEqual(expect.arrayContaining(rules))
    expect(raised.size).toBeGreaterThanOrEqual(30)
    expect(await listed(page)).toEqual(findings.map(({ title: says, why }) => [says, why]))

    await test.step('the export agrees', async () => {
      const file = info.outputPath(`${journey}.journey.json`)
      writeFileSync(file, await exported(page, 'Journey file'))
      // On the evidence that the file carries, without the comments.
      expect(checked(file)).toEqual(said)
      const svg = info.outputPath('map.svg')
      writeFileSync(svg, await exported(page, 'SVG image', { withDate: true }))
      expect(badgesOf(svg)).toEqual(badgesBy(findings, readJourney(file)))
    })
  })
}
