import { add, cell, newJourney } from './support/editor.ts'
import { expect, test } from './support/test.ts'

test('who stops to think while typing goes on in the same card', async ({ page }) => {
  await newJourney(page, 'Slow')
  await add(page, 'stage', 'Ask')
  await add(page, 'step', 'Call')
  for (const [lane, name] of [
    ['Pain points', /^Long wait/],
    ['Backstage', /^Long wait/],
  ] as const) {
    await cell(page, `Empty, Call, ${lane}`).click()
    // Longer between two keys than the pause after which text is kept.
    await page.keyboard.type('Long wait', { delay: 600 })
    await expect(page.getByRole('textbox', { name: 'Edit text' })).toHaveValue('Long wait')
    await page.keyboard.press('Enter')
    await expect(cell(page, name)).toBeVisible()
  }
  await expect(page.getByRole('gridcell', { name: /^Long wait/ })).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('gridcell', { name: /^Long wait/ })).toHaveCount(1)
})
