import { execFileSync } from 'node:child_process'
import { openSample } from './support/editor.ts'
import { expect, test } from './support/test.ts'

interface Checked {
  readonly findings: readonly {
    readonly rule: string
    readonly title: string
    readonly why: string
  }[]
}

/** What the command line says about the same journey and the same file. */
function checked(journey: string, feedback: string, columns: readonly string[]): Checked {
  const args = ['scripts/cli.mjs', 'check', journey, '--feedback', feedback, ...columns, '--json']
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ) as Checked
}

const rules = [
  'unowned',
  'pain-point',
  'pain-point-unowned',
  'no-kpi',
  'empty-step',
  'not-reachable',
  'handoff',
]

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
  }) => {
    await openSample(page, title)
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name: 'Findings' })
      .click()
    const list = page.getByRole('list', { name: 'Findings' })
    const { findings } = checked(
      `public/samples/${journey}.journey.json`,
      `public/samples/${feedback}.csv`,
      columns,
    )
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(rules))
    await expect(list.getByRole('listitem')).toHaveCount(findings.length)
    const shown = (await list.getByRole('listitem').allTextContents()).map((text) =>
      text.replaceAll(/\s+/g, ' '),
    )
    for (const { title: says, why } of findings) {
      const isThere = shown.some((text) => text.includes(says) && text.includes(why))
      expect(isThere, `${says}: ${why}`).toBe(true)
    }
  })
}
