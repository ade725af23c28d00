import { add, cell, choose, grid, newJourney, saved } from './support/editor.ts'
import { expect, test } from './support/test.ts'

test('two personas feel a step each in their own way, and a step opens a journey that leads back', async ({
  page,
}) => {
  await newJourney(page, 'Home internet')
  await add(page, 'stage', 'Get help')
  await add(page, 'step', 'Call')
  await page.keyboard.press('Escape')
  const details = page.getByRole('complementary', { name: 'Details' })
  await choose(details, 'Personas', 'Anna', 'Add persona “Anna”')
  await choose(details, 'Personas', 'Bo', 'Add persona “Bo”')
  await expect(details.getByRole('list', { name: 'Personas' }).getByRole('listitem')).toHaveText([
    'Anna',
    'Bo',
  ])

  // By key for one of them alone, by pointer for the other.
  const feeling = cell(page, /^Feeling, Call, /)
  await feeling.focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Only Anna' }).click()
  await expect(feeling).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(feeling).toHaveAccessibleName('Feeling, Call, Anna −0.5')
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Only Bo' }).click()
  await expect(feeling).toHaveAccessibleName('Feeling, Call, nothing yet')
  const middle = await feeling.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x: x + width / 2, y, height }
  })
  // The middle of the scale is not that of the lane: take hold of the point that the pointer is shown.
  await page.mouse.move(middle.x, middle.y + middle.height / 2)
  const handle = page.locator('[data-felt]')
  const { y } = (await handle.boundingBox()) ?? { y: 0 }
  await page.mouse.move(middle.x, y + 5)
  await page.mouse.down()
  await page.mouse.move(middle.x, y - 10)
  await page.mouse.move(middle.x, y - 200)
  await page.mouse.up()
  await expect(feeling).toHaveAccessibleName('Feeling, Call, Bo +2.0')
  await feeling.click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'All personas' }).click()
  await expect(feeling).toHaveAccessibleName('Feeling, Call, Anna −0.5, Bo +2.0')

  const head = grid(page).getByRole('columnheader', { name: 'Call' })
  await head.click({ position: { x: 10, y: 10 } })
  await expect(details.getByRole('slider', { name: 'Team’s feeling, Bo' })).toHaveValue('2')
  await details.getByRole('button', { name: 'Make a journey of this step' }).click()
  await expect(page.getByRole('textbox', { name: 'Journey name' })).toHaveValue('Call')
  const back = page.getByRole('link', { name: 'Home internet', exact: true })
  await back.click()
  await expect(head).toHaveAccessibleDescription(/opens Call/)
  await expect(details.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Call')
  await saved(page)

  await page.reload()
  await expect(feeling).toHaveAccessibleName('Feeling, Call, Anna −0.5, Bo +2.0')
  await expect(head).toHaveAccessibleDescription(/opens Call/)
  await head.focus()
  await page.keyboard.press('Control+Enter')
  await expect(back).toBeVisible()
  await page.getByRole('link', { name: 'Journeys' }).click()
  await expect(page.getByText('Details “Call” of “Home internet”')).toBeVisible()
})
