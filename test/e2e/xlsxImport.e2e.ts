import { workbook } from '../tables/workbook.ts'
import { cell, newJourney, newWaitingRoom } from './support/editor.ts'
import { expect, test } from './support/test.ts'
import { openView } from './support/views.ts'

const moment = (day: number) => ({ value: 46083 + day + 0.17362268519, style: 'moment' }) as const

/** The answers as Microsoft Forms exports them, more than one part of the file holds, behind a sheet about them. */
const answers = Array.from({ length: 6000 }, (_, at) => [
  at + 1,
  moment(at % 60),
  moment(at % 60),
  'anonymous',
  null,
  at % 3 === 0 ? 9 : 2,
  'Website;App;',
  at % 3 === 0
    ? `The nurse was kind and helpful, visit ${at}`
    : `Terrible waiting, we sat there for hours on visit ${at}`,
])
const file = workbook([
  { name: 'About', rows: [['Visits of spring'], ['Asked at the door']] },
  {
    name: 'Sheet1',
    rows: [
      [
        'ID',
        'Start time',
        'Completion time',
        'Email',
        'Name',
        'How likely are you to recommend us?',
        'Which\u00a0channels did you use?',
        'Please explain your rating',
      ],
      ...answers,
    ],
  },
])
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

test('an Excel workbook of answers, from the file to the evidence on the map', async ({ page }) => {
  await newWaitingRoom(page)

  await page.getByRole('button', { name: 'Import feedback' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import feedback' })
  const chooser = dialog.locator('input[type=file]')
  await expect(chooser).toHaveAttribute('accept', /\.xlsx.*\.json.*\.jsonl/)

  await test.step('what is no workbook is refused with the mend', async () => {
    const damaged = Buffer.from(file.slice(0, 5000))
    await chooser.setInputFiles({ name: 'cut.xlsx', mimeType: type, buffer: damaged })
    await expect(dialog.getByRole('alert')).toContainText('cut.xlsx is damaged or was cut off')
  })

  await test.step('its columns are known', async () => {
    const buffer = Buffer.from(file)
    await chooser.setInputFiles({ name: 'Visits(1-6000).xlsx', mimeType: type, buffer })
    const use = (column: string) =>
      dialog.getByRole('combobox', { name: `Use column ${column} as` })
    await expect(use('Please explain your rating')).toHaveValue('Comment')
    await expect(use('How likely are you to recommend us?')).toHaveValue('Score')
    await expect(use('Completion time')).toHaveValue('Date')
    await expect(dialog.getByText(/Excel workbook, sheet “Sheet1”/)).toBeVisible()
  })

  const next = dialog.getByRole('button', { name: 'Next' })
  const finish = dialog.getByRole('button', { name: 'Import', exact: true })
  for (let step = 0; step < 4 && !(await finish.isVisible()); step++) await next.click()
  await finish.click()
  await expect(dialog).toBeHidden({ timeout: 60_000 })
  await expect(cell(page, /^Waiting room, no owner, 100% negative of 4,000/)).toBeVisible({
    timeout: 30_000,
  })
})

test('people from an Excel workbook and from JSON', async ({ page }) => {
  await newJourney(page, 'Teams')
  await openView(page, 'Organisation')
  const dialog = page.getByRole('dialog', { name: 'Import people and KPIs' })
  const files = [
    {
      name: 'people.xlsx',
      mimeType: type,
      buffer: Buffer.from(
        workbook([
          {
            name: 'People',
            rows: [
              ['Name', 'Role', 'Active'],
              ['Ada Berg', 'Lead', true],
            ],
          },
        ]),
      ),
    },
    {
      name: 'people.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"people":[{"Name":"Jo Park","Role":"Agent","Active":true}]}'),
    },
  ]
  for (const one of files) {
    await page.getByRole('button', { name: 'Import people and KPIs' }).click()
    await dialog.locator('input[type=file]').setInputFiles(one)
    await expect(dialog.getByText('1 new person, no entry changes.')).toBeVisible()
    await dialog.getByRole('button', { name: 'Import', exact: true }).click()
    await expect(dialog).toBeHidden()
  }
  await page.getByRole('tab', { name: 'People', exact: true }).click()
  const people = page.getByRole('grid', { name: 'People', exact: true })
  await expect(people.getByRole('rowheader')).toHaveText(['Ada Berg', 'Jo Park'])
})
