import { readFileSync } from 'node:fs'
import { add, cell, choose, grid, newJourney, saved } from './support/editor.ts'
import { expectPicture } from './support/picture.ts'
import { expect, test } from './support/test.ts'

const feedback = 'public/samples/nhs-patient-comments.csv'

test('from a blank page to an exported picture, on real feedback', async ({ page }) => {
  test.setTimeout(240_000)
  await newJourney(page, 'A day at the clinic')

  await test.step('map the journey', async () => {
    await add(page, 'stage', 'Arrive')
    await add(page, 'step', 'Check in')
    await add(page, 'touchpoint', 'Reception desk')
    await add(page, 'step', 'Wait')
    await add(page, 'touchpoint', 'Waiting room')
    await add(page, 'stage', 'Be seen')
    await add(page, 'step', 'Talk to somebody')
    await add(page, 'touchpoint', 'Nurses and doctors')
    await add(page, 'step', 'Eat')
    await add(page, 'touchpoint', 'Food and drink')
    await expect(cell(page, /^Food and drink, no owner/)).toBeVisible()
  })

  const details = page.getByRole('complementary', { name: 'Details' })
  await test.step('give touchpoints owners, KPIs and words', async () => {
    const plan = [
      ['Reception desk', 'Front of house', 'reception, receptionist, front desk'],
      ['Nurses and doctors', 'Clinical team', 'nurse, doctor, staff, caring'],
      ['Waiting room', undefined, 'waiting, wait, delay'],
      ['Food and drink', 'Catering', 'food, meal, drink, tea'],
    ] as const
    for (const [name, owner, words] of plan) {
      await cell(page, new RegExp(`^${name}, `)).click()
      await expect(details.getByRole('textbox', { name: 'Name' })).toHaveValue(name)
      if (owner) await choose(details, 'Accountable owner', owner, `Add department “${owner}”`)
      const box = details.getByRole('textbox', { name: 'Words that find feedback' })
      await box.fill(words)
      await box.blur()
    }
    await cell(page, /^Reception desk, /).click()
    await choose(details, 'KPIs', 'Seen within 30 minutes', 'Add KPI “Seen within 30 minutes”')
    await expect(cell(page, /^Reception desk, .*Front of house/)).toBeVisible()
    await saved(page)
  })

  await test.step('import a feedback file of 10,334 rows', async () => {
    await page.getByRole('button', { name: 'Import feedback' }).click()
    const dialog = page.getByRole('dialog', { name: 'Import feedback' })
    await dialog.locator('input[type=file]').setInputFiles(feedback)
    await expect(dialog.getByRole('combobox', { name: 'Use column feedback as' })).toBeVisible()
    for (const column of ['code', 'label', 'subcategory', 'criticality']) {
      const use = dialog.getByRole('combobox', { name: `Use column ${column} as` })
      await expect(use).toBeVisible()
      if (!/Ignore/.test((await use.textContent()) + (await use.inputValue().catch(() => '')))) {
        await use.click()
        await page.getByRole('option', { name: 'Ignore' }).click()
      }
    }
    const next = dialog.getByRole('button', { name: 'Next' })
    const finish = dialog.getByRole('button', { name: 'Import', exact: true })
    for (let step = 0; step < 4 && !(await finish.isVisible()); step++) await next.click()
    await finish.click()
    await expect(dialog).toBeHidden({ timeout: 60_000 })
    await expect(cell(page, /^Waiting room, no owner, \d+% negative of [\d,]+/)).toBeVisible({
      timeout: 30_000,
    })
  })

  await test.step('reload: everything is still there', async () => {
    await saved(page)
    await page.reload()
    await expect(cell(page, /^Waiting room, no owner, \d+% negative of [\d,]+/)).toBeVisible({
      timeout: 30_000,
    })
    await expect(grid(page).getByRole('columnheader', { name: /Talk to somebody/ })).toBeVisible()
  })

  await test.step('see what is unowned and where customers hurt', async () => {
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name: 'Findings' })
      .click()
    const findings = page.getByRole('list', { name: 'Findings' })
    await expect(
      findings.getByRole('listitem').filter({ hasText: 'Waiting room' }).first(),
    ).toBeVisible()
    await expect(findings.getByText(/comments are negative/).first()).toBeVisible()
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Map' }).click()
  })

  await test.step('take the map away as a picture', async () => {
    await page.getByRole('button', { name: 'Export' }).click()
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await dialog.getByRole('radio', { name: 'PNG image' }).check({ force: true })
    await dialog.getByRole('radio', { name: '2×' }).check({ force: true })
    const date = dialog.getByRole('checkbox', { name: /date/i })
    if (await date.isChecked()) await date.uncheck({ force: true })
    const downloading = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Download' }).click()
    const path = await (await downloading).path()
    expectPicture(readFileSync(path), 'whole-job.png')
  })
})
