import { cell, grid, openSample } from './support/editor.ts'
import { exported } from './support/exported.ts'
import { expect, test } from './support/test.ts'
import { select } from './support/views.ts'

/** Every lens on the map, as it is seen; a colour that nobody could have chosen is compared by its words. */
test('the map through each lens, and the picture that is taken of it', async ({ page }, info) => {
  await openSample(page, 'Home internet')
  await page.getByRole('button', { name: 'Lens', exact: true }).click()
  const row = page.getByRole('group', { name: 'Lens' })
  const legend = page.getByRole('list', { name: 'Colours' })
  const region = page.getByRole('region', { name: 'Journey map' })
  const shots = new Set<string>()
  for (const [colour, entry] of [
    ['Owner', /^Nobody accountable: \d/],
    ['Sentiment', /negative: \d|^Complaints: \d/],
    ['KPI state', /^No KPI: \d/],
    ['Evidence', /^(100 to 299|300 or more): \d/],
    ['Findings', /^Critical: \d/],
  ] as const) {
    await select(row, 'Colour by', colour)
    await expect(legend.getByRole('listitem').filter({ hasText: entry }).first()).toBeVisible()
    const path = info.outputPath(`${colour}.png`)
    shots.add((await region.screenshot({ path })).toString('base64'))
  }
  expect(shots.size).toBe(5)

  await row.getByRole('checkbox', { name: 'Only unowned' }).check({ force: true })
  await expect(page.getByText(/^\d+ of \d+ cards: nobody is accountable\. Coloured/)).toBeVisible()
  const owned = grid(page).locator('[role=gridcell][aria-description*="not in the lens"]').first()
  await expect(owned).toBeAttached()
  const seen = (await exported(page, 'SVG image')).toString()
  expect(seen).toContain('nobody is accountable')
  expect(seen).toContain('Coloured by findings.')

  await page.getByRole('button', { name: 'Show all' }).click()
  await select(row, 'Colour by', 'As drawn')
  await expect(owned).toHaveCount(0)
  await expect(cell(page, /^Monthly bill, /)).toBeAttached()
})
