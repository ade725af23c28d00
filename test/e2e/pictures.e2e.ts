import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { cell, openSample } from './support/editor.ts'
import { exported } from './support/exported.ts'
import { expectPicture } from './support/picture.ts'
import { expect, test } from './support/test.ts'

test('an SVG is byte for byte the same from the editor and the command line', async ({
  page,
}, info) => {
  await openSample(page, 'Home internet')
  const svg = await exported(page, 'SVG image')
  const file = info.outputPath('home.journey.json')
  writeFileSync(file, await exported(page, 'Journey file'))
  const out = info.outputPath('home.svg')
  execFileSync(process.execPath, ['scripts/cli.mjs', 'export', file, '--to', out], {
    stdio: 'ignore',
  })
  expect(readFileSync(out).equals(svg)).toBe(true)
  const text = svg.toString()
  expect(text).toContain('FCC complaints about a cable company, 2015, 2,224 comments')
  expect(text).toContain('Support agent, second')
})

test('a PNG has exactly the size asked for, at every scale, and looks as it should', async ({
  page,
}) => {
  await openSample(page, 'Home internet')
  const sizes = []
  for (const scale of ['1×', '2×', '4×']) {
    const bytes = await exported(page, 'PNG image', { scale })
    if (scale === '1×') expectPicture(bytes, 'home-internet.png')
    const { width, height } = PNG.sync.read(bytes)
    sizes.push([width, height])
  }
  const [one = [0, 0], two, four] = sizes
  expect(two).toEqual(one.map((length) => length * 2))
  expect(four).toEqual(one.map((length) => length * 4))
})

test('a selection is exported alone', async ({ page }) => {
  await openSample(page, 'Home internet')
  const whole = PNG.sync.read(await exported(page, 'PNG image', { scale: '1×' }))
  await cell(page, /^Monthly bill, /).click()
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: 'Selection' }).check({ force: true })
  await dialog.getByRole('radio', { name: '1×' }).check({ force: true })
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download' }).click()
  const part = PNG.sync.read(readFileSync(await (await downloading).path()))
  expect(part.width).toBeLessThan(whole.width / 2)
})

test('printing prints the map on one page, not the screen', async ({ page }) => {
  await openSample(page, 'Home internet')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Export' })).toBeHidden()
  await expect(page.locator('svg text', { hasText: 'Monthly bill' }).first()).toBeVisible()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.getByRole('button', { name: 'Export' })).toBeVisible()
})
