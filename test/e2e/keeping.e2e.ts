import { readFileSync, writeFileSync } from 'node:fs'
import { add, cell, grid, newJourney, saved } from './support/editor.ts'
import { expect, test } from './support/test.ts'

test('a change is on the device within a second of being made, and after a reload', async ({
  page,
}) => {
  await newJourney(page, 'Kept')
  await add(page, 'stage', 'Arrive')
  await add(page, 'step', 'Check in')
  await add(page, 'touchpoint', 'Reception desk')
  await saved(page)
  await page.reload()
  await expect(cell(page, /^Reception desk, no owner/)).toBeVisible()
})

test('journeys are listed newest first, and can be renamed, duplicated, deleted and brought back', async ({
  page,
}) => {
  for (const name of ['First', 'Second']) {
    await newJourney(page, name)
    await saved(page)
  }
  await page.getByRole('link', { name: 'Journeys' }).click()
  const list = page.getByRole('list', { name: 'Journeys' })
  await expect(list.getByRole('link')).toHaveText([/Second/, /First/])

  await page.getByRole('button', { name: 'Actions for First' }).click()
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  await expect(list.getByRole('link')).toHaveCount(3)

  await page.getByRole('button', { name: 'Actions for Second' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(list.getByRole('link', { name: 'Second' })).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(list.getByRole('link', { name: 'Second' })).toBeVisible()
})

test('a journey saved to a file opens again as it was; a damaged one is refused and changes nothing', async ({
  page,
}, info) => {
  await newJourney(page, 'Travelling')
  await add(page, 'touchpoint', 'Website')
  await saved(page)
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: 'Journey file' }).check({ force: true })
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download' }).click()
  const path = await (await downloading).path()
  const text = readFileSync(path, 'utf8')
  expect(JSON.parse(text)).toMatchObject({ format: 'throughline/journey', version: 1 })

  await page.goto('/')
  await page.getByRole('button', { name: 'Actions for Travelling' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  const bad: readonly (readonly [string, string, RegExp])[] = [
    ['cut.journey.json', text.slice(0, 400), /Line \d+, column \d+/],
    ['newer.journey.json', text.replace('"version": 1', '"version": 99'), /newer/],
    [
      'hostile.journey.json',
      text.replace(/"jrn[A-Za-z0-9]+": \{|"journey": \{\s*"/, (found) =>
        found.replace(/"[^"]*"?$/, '"__proto__x'),
      ),
      /./,
    ],
    ['deep.journey.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /deep/],
    ['empty.journey.json', '', /nothing/],
  ]
  for (const [name, content, says] of bad) {
    const file = info.outputPath(name)
    writeFileSync(file, content)
    await page.locator('input[type=file]').first().setInputFiles(file)
    const problem = page.getByRole('alertdialog').or(page.getByRole('dialog'))
    await expect(problem, name).toContainText(says)
    await page.keyboard.press('Escape')
    await expect(problem).toBeHidden()
  }
  const good = info.outputPath('good.journey.json')
  writeFileSync(good, text)
  await page.locator('input[type=file]').first().setInputFiles(good)
  await expect(cell(page, /^Website, no owner/)).toBeVisible()
})

test('rows pasted from a spreadsheet become the map, in one undoable step', async ({ page }) => {
  await newJourney(page, 'Pasted')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const rows = [
    ['Stage', 'Step', 'Touchpoint', 'Owner', 'Channel'],
    ['Notice', 'See the fault', 'Status page', 'Digital', 'Web'],
    ['Ask', 'Call', 'Phone menu', '', 'Phone'],
    ['', 'Explain', 'Support agent', 'Support', 'Phone'],
  ]
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    rows.map((row) => row.join('\t')).join('\n'),
  )
  await page.getByRole('region', { name: 'Journey map' }).click({ position: { x: 500, y: 300 } })
  await page.keyboard.press('Control+v')
  await expect(cell(page, /^Status page, .*Digital/)).toBeVisible()
  await expect(cell(page, /^Phone menu, no owner/)).toBeVisible()
  await expect(grid(page).getByRole('columnheader', { name: /Explain/ })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(grid(page).getByRole('gridcell', { name: /^Phone menu/ })).toHaveCount(0)
})

test('two tabs show the same journey', async ({ page, context }) => {
  await newJourney(page, 'Shared')
  await add(page, 'touchpoint', 'Website')
  await saved(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(cell(other, /^Website/)).toBeVisible()
  await add(page, 'touchpoint', 'Shop')
  await expect(cell(other, /^Shop, no owner/)).toBeVisible()
})
