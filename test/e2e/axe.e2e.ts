import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { cell, openSample } from './support/editor.ts'
import { expect, test } from './support/test.ts'

async function expectClean(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(
    ({ id, nodes }) =>
      `${screen}: ${id} ${nodes
        .map(({ html }) => html)
        .join(' | ')
        .slice(0, 400)}`,
  )
  expect(found).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto('/')
    await expect(page.getByRole('button', { name: 'New journey' })).toBeVisible()
    await expectClean(page, 'home, empty')
    await page.getByRole('button', { name: 'New journey' }).click()
    await expect(page.getByRole('dialog', { name: 'New journey' })).toBeVisible()
    await expectClean(page, 'new journey')
    await page.keyboard.press('Escape')

    await openSample(page, 'Home internet')
    await expectClean(page, 'map')
    await cell(page, /^Monthly bill, /).click()
    await expect(
      page.getByRole('complementary', { name: 'Details' }).getByRole('textbox', { name: 'Name' }),
    ).toHaveValue('Monthly bill')
    await expectClean(page, 'details of a touchpoint')
    await page.getByRole('combobox', { name: 'Accountable owner' }).click()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('listbox', { name: 'Accountable owner' })).toBeVisible()
    await expectClean(page, 'details, list of owners')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await expect(page.getByRole('menu', { name: 'More' })).toBeVisible()
    await expectClean(page, 'menu')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Search and commands' }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    await expect(page.getByRole('tooltip')).toHaveText(/^Search and commands/)
    await expectClean(page, 'tooltip')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('tooltip')).toHaveCount(0)

    await page.getByRole('button', { name: 'Import feedback' }).click()
    const dialog = page.getByRole('dialog', { name: 'Import feedback' })
    await expectClean(page, 'import, file')
    await dialog
      .locator('input[type=file]')
      .setInputFiles('public/samples/fcc-telecom-complaints.csv')
    await expect(dialog.getByRole('combobox', { name: /^Use column/ }).first()).toBeVisible()
    await expectClean(page, 'import, columns')
    await dialog.getByRole('button', { name: 'Cancel' }).click()

    await page.getByRole('button', { name: 'Export' }).click()
    await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
    await expectClean(page, 'export')
    await page.keyboard.press('Escape')

    for (const view of ['Feedback', 'Findings']) {
      await page
        .getByRole('navigation', { name: 'Views' })
        .getByRole('link', { name: view })
        .click()
      await expect(
        page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view }),
      ).toHaveAttribute('aria-current', 'page')
      await expectClean(page, view)
    }
    await page.getByRole('link', { name: 'Journeys' }).click()
    await expect(page.getByRole('list', { name: 'Journeys' })).toBeVisible()
    await expectClean(page, 'home, with a journey')
  })
}
