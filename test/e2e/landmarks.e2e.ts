import type { Page } from '@playwright/test'
import { openSample } from './support/editor.ts'
import { expect, test } from './support/test.ts'
import { openHomeInternet, openView } from './support/views.ts'

/**
 * Watches the page for two landmarks of one role and name: in every state it comes through, not only in those that a
 * test waits for.
 */
async function watchLandmarks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const roles = new Map([
      ['SECTION', 'region'],
      ['ASIDE', 'complementary'],
      ['NAV', 'navigation'],
      ['MAIN', 'main'],
      ['FORM', 'form'],
    ])
    const landmarks = new Set([...roles.values(), 'search'])
    const nameOf = (element: Element): string =>
      element.getAttribute('aria-label') ??
      (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ')
    const found = new Set<string>()
    const look = (): void => {
      const seen = new Set<string>()
      for (const element of document.querySelectorAll('section,aside,nav,main,form,[role]')) {
        const role = element.getAttribute('role') ?? roles.get(element.tagName) ?? ''
        if (!landmarks.has(role)) continue
        if (element.closest('[inert], [aria-hidden=true]') || !element.checkVisibility()) continue
        const name = nameOf(element)
        // Without a name these are no landmarks.
        if (name === '' && ['SECTION', 'FORM'].includes(element.tagName)) continue
        const one = `${role} “${name}”`
        if (seen.has(one)) found.add(one)
        seen.add(one)
      }
      Reflect.set(window, '__landmarks', { seen: [...seen], twice: [...found] })
    }
    new MutationObserver(look).observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    })
  })
}

async function landmarks(page: Page): Promise<{ seen: string[]; twice: string[] }> {
  return page.evaluate(
    () => Reflect.get(window, '__landmarks') as { seen: string[]; twice: string[] },
  )
}

test('no two landmarks of the Feedback view have one name, whatever it shows', async ({ page }) => {
  await watchLandmarks(page)
  await openSample(page, 'Home internet')
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 })
  const views = page.getByRole('navigation', { name: 'Views' })
  await views.getByRole('link', { name: 'Feedback' }).click()
  for (const place of ['Not matched yet', 'All comments', 'Monthly bill']) {
    await page.getByRole('button', { name: new RegExp(`^${place}`) }).click()
    await expect(page.getByRole('region', { name: `Comments: ${place}` })).toBeVisible()
  }
  await page.getByRole('option').first().click()
  await expect(page.getByRole('article')).toBeVisible()

  // The same touchpoint's comments in a dialog over the view.
  await page.getByRole('button', { name: 'Import feedback' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import feedback' })
  await dialog
    .locator('input[type=file]')
    .setInputFiles('public/samples/fcc-telecom-complaints.csv')
  await dialog.getByRole('checkbox', { name: 'Count them again all the same' }).click()
  await dialog.getByRole('button', { name: /^Monthly bill, \d+ comments/ }).click()
  await dialog.getByRole('button', { name: 'Next' }).click()
  await expect(dialog.getByRole('region', { name: 'Comments: Monthly bill' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()

  await page.getByRole('button', { name: /^Remove FCC/ }).click()
  await expect(page.getByRole('region', { name: 'Also in this workspace' })).toBeVisible()
  await page.getByRole('button', { name: /^Delete FCC/ }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Delete/ })
    .click()
  await expect(page.getByRole('region', { name: 'Deleted just now' })).toBeVisible()
  await page.getByRole('button', { name: /^Take back/ }).click()
  await page.getByRole('button', { name: /^Use FCC/ }).click()
  await expect(page.getByRole('region', { name: 'Comments: Monthly bill' })).toBeVisible()
  await page.getByRole('option').first().click()
  await expect(page.getByRole('article').getByRole('region', { name: 'Speaks of' })).toBeVisible()

  const { seen, twice } = await landmarks(page)
  expect(twice).toEqual([])
  expect(seen).toEqual(
    expect.arrayContaining([
      'navigation “Views”',
      'main “”',
      'region “Feedback”',
      'region “Sources”',
      'region “Touchpoints”',
      'region “Comments: Monthly bill”',
      'region “Mood”',
      'region “Speaks of”',
    ]),
  )
})

test('no two landmarks of the other views have one name, whichever tab is open', async ({
  page,
}) => {
  await watchLandmarks(page)
  await openHomeInternet(page)
  for (const view of ['Owners', 'KPIs', 'Findings', 'Organisation']) {
    await openView(page, view)
    for (const tab of await page.getByRole('main').getByRole('tab').all()) {
      await tab.click()
      await expect(tab).toHaveAttribute('aria-selected', 'true')
    }
    const { twice } = await landmarks(page)
    expect.soft(twice, view).toEqual([])
  }
})
