import { grid, newJourney, saved } from './support/editor.ts'
import { tabTo } from './support/tabTo.ts'
import { expect, test } from './support/test.ts'

test('a journey with owners is built by keyboard alone', async ({ page }) => {
  await page.goto('/')
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const focused = (name: string | RegExp) =>
    expect(page.locator(':focus')).toHaveAccessibleName(name)

  await tabTo(page, 'New journey')
  await press('Enter')
  await expect(page.getByRole('dialog', { name: 'New journey' })).toBeVisible()
  const name = page.getByRole('dialog').getByRole('textbox', { name: 'Name' })
  for (
    let tries = 0;
    tries < 10 && !(await name.evaluate((box) => box === document.activeElement));
    tries++
  )
    await press('Tab')
  await page.keyboard.type('By keyboard')
  await press('Enter')
  await expect(page.getByRole('textbox', { name: 'Journey name' })).toHaveValue('By keyboard')

  for (const [button, text] of [
    ['Add stage', 'Ask for help'],
    ['Add step', 'Call'],
    ['Add touchpoint', 'Phone menu'],
  ] as const) {
    await tabTo(page, button)
    await press('Enter')
    await focused('Edit text')
    await page.keyboard.type(text)
    await press('Enter')
  }
  const card = grid(page).getByRole('gridcell', { name: /^Phone menu, no owner/ })
  await expect(card).toBeVisible()

  // Arrows reach the empty place next door, typing there makes a card.
  await tabTo(page, 'Add step')
  await press('Enter')
  await page.keyboard.type('Explain it again')
  await press('Enter')
  for (let tries = 0; tries < 6; tries++) {
    if (
      await grid(page).evaluate(
        (element) =>
          (document.activeElement?.getAttribute('aria-label') ?? '').startsWith(
            'Empty, Explain it again, Touchpoints',
          ) && element.contains(document.activeElement),
      )
    )
      break
    await press('ArrowDown')
  }
  await focused('Empty, Explain it again, Touchpoints')
  await page.keyboard.type('Support agent')
  await press('Enter')
  await expect(grid(page).getByRole('gridcell', { name: /^Support agent, no owner/ })).toBeVisible()

  // The owner by keyboard: out of the map into the details.
  for (let tries = 0; tries < 12; tries++) {
    const label = await page.locator(':focus').getAttribute('aria-label')
    if (label?.startsWith('Support agent')) break
    await press(tries < 4 ? 'ArrowUp' : 'ArrowDown')
  }
  await focused(/^Support agent, no owner/)
  await tabTo(page, 'Accountable owner')
  await page.keyboard.type('Support team')
  await expect(page.getByRole('option', { name: 'Add department “Support team”' })).toBeVisible()
  for (let tries = 0; tries < 5; tries++) {
    await press('ArrowDown')
    const active = await page.locator(':focus').getAttribute('aria-activedescendant')
    const text = active ? await page.locator(`[id="${active}"]`).textContent() : ''
    if (text?.includes('Add department')) break
  }
  await press('Enter')
  await expect(
    grid(page).getByRole('gridcell', { name: /^Support agent, .*Support team/ }),
  ).toBeVisible()
  await saved(page)
  await tabTo(page, 'Delete')
  await press('Control+z')
  await expect(grid(page).getByRole('gridcell', { name: /^Support agent, no owner/ })).toBeVisible()
})

test('arrows move by cell, Tab while editing goes on to the right, Escape takes an edit back', async ({
  page,
}) => {
  await newJourney(page, 'Cells', 'Blank')
  for (const [button, text] of [
    ['Add stage', 'One'],
    ['Add step', 'First'],
    ['Add touchpoint', 'Website'],
    ['Add step', 'Second'],
    ['Add touchpoint', 'Shop'],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click()
    await page.getByRole('textbox', { name: 'Edit text' }).fill(text)
    await page.keyboard.press('Enter')
  }
  const website = grid(page).getByRole('gridcell', { name: /^Website/ })
  await website.click()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Shop/)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Edit text' }).fill('Homepage')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Edit text' })).toHaveValue('Shop')
  await page.keyboard.type(' window')
  await page.keyboard.press('Escape')
  await expect(grid(page).getByRole('gridcell', { name: /^Homepage/ })).toBeVisible()
  await expect(grid(page).getByRole('gridcell', { name: /^Shop, / })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(grid(page).locator(':focus')).toHaveCount(0)
})
