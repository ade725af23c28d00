import { type Server, createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { cell, openSample, saved } from './support/editor.ts'
import { expect, test } from './support/test.ts'
import { openView } from './support/views.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The built site as a plain static server gives it: in a folder, without any header of ours. */
async function plainServer(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(folder, '')
    const file = join('dist', path === '' || path.endsWith('/') ? `${path}index.html` : path)
    readFile(file).then(
      (bytes) =>
        response.setHeader('Content-Type', types[extname(file)] ?? 'text/plain').end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return server
}

test('the policy is sent as a header and stands in the page', async ({ page }) => {
  const response = await page.goto('/')
  const header = response?.headers()['content-security-policy'] ?? ''
  const meta = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content')
  for (const policy of [header, meta ?? '']) {
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("style-src 'self'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  }
  expect(header).toContain("frame-ancestors 'none'")
})

test('a violation would be noticed', async ({ page, watched }) => {
  await page.goto('/')
  await page.evaluate(() => {
    const image = document.createElement('img')
    image.src = 'https://example.invalid/spy.png'
    document.body.append(image)
  })
  await expect.poll(() => watched.violations.length).toBeGreaterThan(0)
  watched.violations.length = 0
  watched.strangers.length = 0
  watched.errors.length = 0
})

test('any folder of any static server will do: the page brings its own policy', async ({
  page,
}) => {
  const folder = '/some/folder'
  const server = await plainServer(folder)
  try {
    const { port } = server.address() as AddressInfo
    await page.goto(`http://localhost:${port}${folder}/`)
    await page.getByRole('button', { name: 'Open sample: Home internet' }).click()
    await expect(cell(page, /^Monthly bill, .*\d+ complaints/)).toBeVisible({ timeout: 60_000 })
    // Figures so far stand on the map while the file is being read; a page that is loaded again then ends the reading.
    await expect(page.getByRole('progressbar', { name: 'Reading the comments' })).toBeHidden()
    await saved(page)
    await page.reload()
    await expect(cell(page, /^Monthly bill, .*\d+ complaints/)).toBeVisible()
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

test('a hostile name is text on every screen and in the picture', async ({ page }) => {
  await openSample(page, 'Home internet')
  await cell(page, /^Monthly bill, /).click()
  const name = page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('textbox', { name: 'Name' })
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>'
  await name.fill(hostile)
  await name.blur()
  await expect(page.getByRole('gridcell', { name: /^<img src=x/ })).toBeVisible()
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Findings' })
    .click()
  await expect(
    page.getByRole('list', { name: 'Findings' }).getByText(hostile).first(),
  ).toBeVisible()
  await openView(page, 'Owners')
  await page.getByRole('tab', { name: 'RACI' }).click()
  await expect(page.getByRole('main').getByText(hostile).first()).toBeVisible()
  await openView(page, 'KPIs')
  await page.getByRole('tab', { name: 'Along the journey' }).click()
  await expect(page.getByRole('main').getByText(hostile).first()).toBeVisible()
  await openView(page, 'Organisation')
  await page.getByRole('button', { name: 'Add department' }).click()
  await page.keyboard.type(hostile)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('rowheader', { name: hostile })).toBeVisible()
  await openView(page, 'Owners')
  await expect(page.getByRole('rowheader', { name: hostile })).toBeVisible()
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
})
