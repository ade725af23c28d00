import type { Page } from '@playwright/test'
import { cell, newJourney, saved } from './support/editor.ts'
import { exported } from './support/exported.ts'
import { expect, test } from './support/test.ts'

/** A picture of 1,600 × 800 px, made where it is needed and pasted as a browser or a screenshot tool would. */
async function pastePicture(page: Page, type = 'image/png'): Promise<void> {
  await page.evaluate(async (type) => {
    const canvas = document.createElement('canvas')
    ;[canvas.width, canvas.height] = [1600, 800]
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.fillStyle = '#2f7d5b'
    context.fillRect(0, 0, 1600, 800)
    context.fillStyle = '#c8553d'
    context.fillRect(200, 200, 500, 300)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    const data = new DataTransfer()
    const content = type === 'image/svg+xml' ? '<svg onload="alert(1)"/>' : (blob ?? '')
    data.items.add(new File([content], 'screenshot', { type }))
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    })
    document.activeElement?.dispatchEvent(event)
  }, type)
}

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
