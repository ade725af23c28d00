import { cell, newJourney, saved } from './support/editor.ts'
import { exported } from './support/exported.ts'
import { pastePicture } from './support/pastePicture.ts'
import { expect, test } from './support/test.ts'

test('a pasted picture is scaled down, described, kept once and drawn in every export', async ({
  page,
}) => {
  await newJourney(page, 'Bills', 'Service blueprint')
  await cell(page, /^Ticket number/).click()
  await pastePicture(page, 'image/svg+xml')
  await expect(page.getByText('An SVG is a drawing that can hold programs')).toBeVisible()
  await pastePicture(page)
  const card = cell(page, /^Ticket number, .*picture without description/)
  await expect(card).toBeFocused()
  const details = page.getByRole('complementary', { name: 'Details' })
  await expect(details.getByText('Nobody has said yet what this picture shows.')).toBeVisible()
  await details.getByRole('textbox', { name: 'Alternative text' }).fill('A bill of two pages')
  await details.getByRole('textbox', { name: 'Text', exact: true }).fill('**Our bill**\n- old')
  await details.getByRole('textbox', { name: 'Link' }).fill('example.com/bill')
  await details.getByRole('textbox', { name: 'Link' }).press('Enter')
  await expect(details.getByRole('link', { name: 'Open example.com/bill' })).toHaveAttribute(
    'rel',
    'noopener noreferrer',
  )
  await saved(page)
  await page.reload()
  const kept = cell(page, /^Our bill old, .*picture: A bill of two pages, link/)
  await expect(kept).toBeVisible()
  await expect(page.locator('svg image').first()).toBeVisible()
  const svg = (await exported(page, 'SVG image')).toString()
  expect(svg.match(/<image /g)).toHaveLength(1)
  expect(svg).toContain('aria-label="A bill of two pages"')
  expect(svg).toContain('<a href="https://example.com/bill"')
  const file = (await exported(page, 'Journey file')).toString()
  const [data = ''] = /data:image\/(?:png|jpeg);base64,[^"]+/.exec(file) ?? []
  expect(svg).toContain(data)
  const size = await page.evaluate(async (source) => {
    const image = new Image()
    image.src = source
    await image.decode()
    return [image.naturalWidth, image.naturalHeight]
  }, data)
  expect(size).toEqual([1200, 600])
  const png = await exported(page, 'PNG image', { scale: '1×' })
  expect(png.length).toBeGreaterThan(1000)
})
