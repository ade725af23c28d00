import { barriers } from './support/barriers.ts'
import { newJourney } from './support/editor.ts'
import { expect, test } from './support/test.ts'

test('a room works on a template: large type, notes into the chosen place, and out again', async ({
  page,
}) => {
  await newJourney(page, 'Our hotel', 'Hotel stay')
  const map = page.getByRole('region', { name: 'Journey map' })
  await map.getByRole('gridcell', { name: 'Overbooking is decided' }).click()
  await page.keyboard.press('F9')
  const box = page.getByRole('textbox', { name: 'Quick capture' })
  await expect(box).toBeFocused()
  await expect(box).toHaveAccessibleDescription('Lands in: Backstage, Book')
  await expect(page.getByRole('navigation', { name: 'Views' })).toHaveCount(0)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    '20px',
  )
  await expect(page.getByText('125%')).toBeVisible()
  await page.keyboard.type('Night audit closes the day')
  await page.keyboard.press('Enter')
  await expect(map.getByRole('gridcell', { name: 'Night audit closes the day' })).toBeVisible()
  await expect(box).toBeFocused()
  await page.getByRole('button', { name: 'Start timer' }).click()
  await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/^9:5\d$/)
  expect(await barriers(page)).toEqual([])
  await box.focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible()
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    '16px',
  )
})
