import type { Page } from '@playwright/test'
import { barriers } from './support/barriers.ts'
import { expect, test } from './support/test.ts'

test.use({ locale: 'de-DE' })

test('the editor speaks German where the system does, and English at once where it is chosen', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Neue Journey' }).click()
  const dialog = page.getByRole('dialog', { name: 'Neue Journey' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Internet zu Hause')
  await dialog.getByRole('button', { name: 'Anlegen' }).click()
  await page.getByRole('button', { name: 'Touchpoint hinzufügen', exact: true }).click()
  const editor = page.getByRole('textbox', { name: 'Text bearbeiten' })
  await editor.fill('Telefonmenü')
  await editor.press('Enter')
  await page.getByRole('gridcell', { name: /^Telefonmenü, niemand verantwortlich/ }).click()
  const owner = page.getByRole('combobox', { name: 'Verantwortlich', exact: true })
  await owner.fill('Kundendienst')
  await page.getByRole('option', { name: 'Abteilung „Kundendienst“ hinzufügen' }).click()
  const owned = page.getByRole('gridcell', { name: /^Telefonmenü, Kundendienst/ })
  await expect(owned).toBeVisible()
  await expect(page.getByText('Auf diesem Gerät gespeichert')).toBeVisible()
  expect(await barriers(page)).toEqual([])

  await page.getByRole('button', { name: 'Mehr', exact: true }).click()
  await page.getByRole('menuitemradio', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(owned).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('gridcell', { name: /^Telefonmenü, no owner/ })).toBeVisible()
  await page.getByRole('button', { name: 'Redo', exact: true }).click()
  await expect(page.getByText('Saved on this device')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Import feedback' })).toBeVisible()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(owned).toBeVisible()
})

test('who reads English loads not a byte of German', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ locale: 'en-GB', ...(baseURL ? { baseURL } : {}) })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/')
  await page.getByRole('button', { name: 'Open sample: Home internet' }).click()
  await expect(page.getByRole('region', { name: 'Journey map' })).toBeVisible()
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter((url) => url.includes('German'))).toEqual([])
  await page.close()
})

type Token = string | readonly [name: string, type?: string, forms?: unknown]

/** Every word 40 % longer. */
const longer = (text: string): string =>
  text.replaceAll(/\p{L}{2,}/gu, (word) => word.concat(word.slice(0, Math.ceil(word.length * 0.4))))

function longerTokens(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token): Token => {
    if (typeof token === 'string') return longer(token)
    const [name, type, forms] = token
    if (typeof forms !== 'object' || forms === null) return token
    const entries = Object.entries(forms).map(([form, of]) => [
      form,
      Array.isArray(of) ? longerTokens(of) : of,
    ])
    return [name, type ?? '', Object.fromEntries(entries)]
  })
}

/** Serves the German words, each 40 % longer. */
async function serveLonger(page: Page): Promise<void> {
  await page.route(/(first|later)German-[^/]+\.js$/, async (route) => {
    const response = await route.fetch()
    const code = encodeURIComponent(await response.text())
    const module: Record<string, Record<string, readonly Token[] | string>> = await import(
      `data:text/javascript,${code}`
    )
    const body = Object.entries(module).map(([name, messages]) => {
      const said = Object.entries(messages).map(([key, of]) => [
        key,
        typeof of === 'string' ? longer(of) : longerTokens(of),
      ])
      return `export const ${name} = ${JSON.stringify(Object.fromEntries(said))}`
    })
    await route.fulfill({ contentType: 'text/javascript', body: body.join('\n') })
  })
}

/** Texts that are cut off with nothing that tells them whole, and what lies on top of each other in the bars. */
async function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isShown = (one: Element): boolean => {
      const { width, height } = one.getBoundingClientRect()
      return width > 2 && height > 2 && one.checkVisibility()
    }
    const labels = document.querySelectorAll(
      'button, a[href], [role=tab], h1, h2, h3, h4, label, legend, th, [role=columnheader]',
    )
    const isOfMap = (one: Element): boolean => one.closest('[data-layer], .react-flow') !== null
    const isTold = (one: Element): boolean => {
      // Cells say it once they are pointed at.
      one.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))
      return one.closest('[title]') !== null
    }
    const all = [...labels].filter((one) => isShown(one) && !isOfMap(one))
    const cut = all
      .flatMap((label) => [label, ...label.querySelectorAll('*')])
      .filter((one): one is HTMLElement => one instanceof HTMLElement && isShown(one))
      .filter((one) => !isTold(one) && one.textContent !== '')
      .filter((one) => {
        const isHiding = getComputedStyle(one).overflowX !== 'visible'
        const isOut = one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0
        return isOut && (isHiding || one.closest('nav, header') !== null)
      })
      .map((one) => `cut off: ${one.tagName} ${one.textContent}`)
    const bars = [...document.querySelectorAll('header, nav, [role=toolbar]')].filter(isShown)
    const over = bars.flatMap((bar) => {
      const parts = [...bar.querySelectorAll('button, a[href], input')].filter(isShown)
      return parts.flatMap((one, at) =>
        parts.slice(at + 1).flatMap((other) => {
          const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
          const isOver =
            a.left < b.right - 1 &&
            b.left < a.right - 1 &&
            a.top < b.bottom - 1 &&
            b.top < a.bottom - 1
          return isOver && !one.contains(other)
            ? [`over each other: ${one.textContent} ${other.textContent}`]
            : []
        }),
      )
    })
    return [...cut, ...over]
  })
}

test('the screen fits text 40 % longer', async ({ page }) => {
  await serveLonger(page)
  await page.goto('/')
  await expect(page.getByRole('button', { name: longer('Neue Journey') })).toBeVisible()
  expect(await clipped(page)).toEqual([])
  await page.getByRole('button', { name: /Home internet/ }).click()
  const map = page.getByRole('region', { name: longer('Journey-Map') })
  await expect(map).toBeVisible()
  await map.getByRole('gridcell', { name: /^Monthly bill/ }).click()
  await expect(page.getByRole('combobox', { name: longer('Verantwortlich') }).first()).toBeVisible()
  const views = page.getByRole('navigation').getByRole('link')
  const found: string[] = []
  for (const width of [1440, 1024]) {
    await page.setViewportSize({ width, height: width === 1440 ? 900 : 768 })
    for (const view of await views.all()) {
      await view.click()
      await expect(view).toHaveAttribute('aria-current', 'page')
      await expect(page.locator('main :is(h2, [role=gridcell])').first()).toBeVisible()
      found.push(
        ...(await clipped(page)).map((one) => `${width} ${page.url().split('/').at(-1)}: ${one}`),
      )
    }
  }
  expect([...new Set(found)]).toEqual([])
})
