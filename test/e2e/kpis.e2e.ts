import type { Locator, Page } from '@playwright/test'
import { cell, saved } from './support/editor.ts'
import { expect, test } from './support/test.ts'
import { openFile, openHomeInternet, openView } from './support/views.ts'

const node = (page: Page, name: string): Locator =>
  page.getByRole('tree', { name: 'KPI tree' }).getByRole('treeitem', {
    name: new RegExp(`^${name}`),
  })

const sheet = (page: Page): Locator => page.getByRole('complementary', { name: 'Details' })

/** Five stages with the sixty steps of one touchpoint each, which nothing measures. */
function sixtySteps(): string {
  const stages = ['Sign up', 'Get connected', 'Use it every day', 'Pay', 'Get help']
  const order = (at: number): string => `a${'0123456789abcdefghijklmnopqrstuvwxyz'[at] ?? ''}`
  const records = [
    { id: 'jrny0001', kind: 'journey', name: 'Sixty steps' },
    {
      id: 'lane0001',
      kind: 'lane',
      type: 'touchpoints',
      role: 'onstage',
      order: 'a0',
      name: 'Touchpoints',
    },
    ...stages.map((name, at) => ({ id: `stag000${at}`, kind: 'stage', name, order: order(at) })),
    ...Array.from({ length: 60 }, (_, at) => {
      const number = String(at + 1).padStart(2, '0')
      const [stepId, name] = [`step00${number}`, `Contact ${number}`]
      return [
        {
          id: stepId,
          kind: 'step',
          stageId: `stag000${Math.floor(at / 12)}`,
          order: order(at % 12),
          name,
        },
        {
          id: `tchp00${number}`,
          kind: 'touchpoint',
          stepId,
          laneId: 'lane0001',
          order: 'a0',
          name,
        },
      ]
    }).flat(),
  ]
  return JSON.stringify({
    format: 'throughline/journey',
    version: 1,
    organisation: { orga0001: { id: 'orga0001', kind: 'organisation', name: 'Northline' } },
    journey: Object.fromEntries(records.map((one) => [one.id, one])),
    evidence: {},
  })
}

async function openKpis(page: Page): Promise<void> {
  await openHomeInternet(page)
  await openView(page, 'KPIs')
}

test('the tree is walked, shut, opened and read by keyboard', async ({ page }) => {
  await openKpis(page)
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await page.getByRole('tab', { name: 'KPI tree' }).focus()
  await press('Tab')
  await expect(node(page, 'Would recommend us')).toBeFocused()
  await press('ArrowRight')
  await expect(node(page, 'Customers who stay')).toBeFocused()
  await press('ArrowRight')
  const fix = node(page, 'First contact fix')
  await expect(fix).toBeFocused()
  await expect(fix).toHaveAccessibleName(
    /^First contact fix, 54% on .*, 16 points short of the target of 70%, Ravi Shah, Pulls it down most/,
  )
  await press('ArrowRight')
  await expect(node(page, 'Touchpoint Support agent, second contact')).toBeFocused()
  await press('ArrowLeft', 'ArrowLeft')
  await expect(fix).toHaveAttribute('aria-expanded', 'false')
  await expect(node(page, 'Touchpoint Support agent')).toHaveCount(0)
  await press('ArrowRight')
  await expect(fix).toHaveAttribute('aria-expanded', 'true')
  await press('e')
  await expect(node(page, 'Ease of leaving')).toBeFocused()
  await press('Home', 'End', 'ArrowUp', 'ArrowDown', 'Home')
  await expect(node(page, 'Would recommend us')).toBeFocused()

  await press('Enter')
  await expect(sheet(page).getByRole('heading', { name: 'Would recommend us' })).toBeFocused()
  await expect(node(page, 'Would recommend us')).toHaveAttribute('aria-selected', 'true')
  await press('Escape')
  await expect(sheet(page).getByRole('heading', { name: 'Would recommend us' })).toHaveCount(0)
  await expect(node(page, 'Would recommend us')).toBeFocused()
})

test('a reading is added, the tree follows, and both stay', async ({ page }) => {
  await openKpis(page)
  await expect(page.getByText(/^15 KPIs: 5 on target, 9 off target/)).toBeVisible()
  await node(page, 'First contact fix').click()
  const form = sheet(page).getByRole('form', { name: 'Add reading' })
  await expect(form.getByRole('button', { name: 'Add reading' })).toBeDisabled()
  await form.getByRole('textbox', { name: 'Value' }).fill('71')
  await form.getByRole('textbox', { name: /^n, / }).fill('240')
  await form.getByRole('button', { name: 'Add reading' }).click()
  await expect(form.getByRole('textbox', { name: 'Value' })).toHaveValue('')
  await expect(node(page, 'First contact fix')).toHaveAccessibleName(
    /^First contact fix, 71% of 240 on .*, 1 point better than the target of 70%/,
  )
  await expect(page.getByText(/^15 KPIs: 6 on target, 8 off target/)).toBeVisible()
  // It pulls nothing down any more.
  await expect(page.getByText(/pulls it down most/)).toHaveText(/“Kept the visit window” pulls/)
  await saved(page)
  await page.reload()
  await expect(node(page, 'First contact fix')).toHaveAccessibleName(/, 71% of 240 on /)
  await openView(page, 'Findings')
  await expect(
    page
      .getByRole('list', { name: 'Findings' })
      .getByRole('link', { name: 'KPI “First contact fix” misses its target' }),
  ).toHaveCount(0)
})

test('Enter in its form adds a reading', async ({ page }) => {
  await openKpis(page)
  await node(page, 'First contact fix').focus()
  await page.keyboard.press('Enter')
  const form = sheet(page).getByRole('form', { name: 'Add reading' })
  await form.getByRole('textbox', { name: 'Value' }).fill('71')
  await page.keyboard.press('Enter')
  await expect(node(page, 'First contact fix')).toHaveAccessibleName(/^First contact fix, 71% on /)
})

test('a KPI is linked along the journey, a new one too, and the map shows both', async ({
  page,
}) => {
  await openKpis(page)
  await page.getByRole('tab', { name: 'Along the journey' }).click()
  const view = page.getByRole('tabpanel', { name: 'Along the journey' })
  await expect(view.getByText(/^No KPI measures 7 of 16 touchpoints/)).toBeVisible()
  const row = view.getByRole('row', { name: /Modem and equipment/ })
  await expect(row).toContainText('Nothing measures it')
  const link = row.getByRole('button', { name: 'Link a KPI to Modem and equipment' })
  const box = row.getByRole('combobox', { name: 'Link a KPI to Modem and equipment' })
  await link.click()
  await box.fill('Kept')
  await page.getByRole('option', { name: /^Kept the visit window/ }).click()
  await expect(row.getByRole('button', { name: 'Kept the visit window' })).toBeVisible()
  await expect(view.getByText(/^No KPI measures 6 of 16 touchpoints/)).toBeVisible()
  await link.click()
  await box.fill('Works at once')
  await page.getByRole('option', { name: 'Add KPI “Works at once”' }).click()
  await expect(row.getByRole('button', { name: 'Works at once' })).toBeVisible()
  await saved(page)
  await page.reload()
  await openView(page, 'Map')
  await expect(
    cell(page, /^KPIs, Get the equipment, .*Kept the visit window 80%.*Works at once/),
  ).toBeVisible()
  await openView(page, 'KPIs')
  await expect(page.getByText(/^16 KPIs: .*10 of 16 touchpoints are measured/)).toBeVisible()
})

test('pay that pulls two owners apart is named, and follows what people say of their KPIs', async ({
  page,
}) => {
  await openKpis(page)
  await page.getByRole('tab', { name: 'Who is paid on what' }).click()
  const conflicts = page
    .getByRole('region', { name: 'Pay that pulls two owners apart' })
    .getByRole('listitem')
  const handover = conflicts.filter({
    hasText:
      'On the way from “Contract and sales call” to “Modem and equipment”: Joel Park (as Sales) is paid 80% on “New contracts”. Improving it hurts “Kept the visit window”, on which Field service is paid 40%.',
  })
  await expect(handover).toHaveCount(1)
  const remove = page.getByRole('button', {
    name: 'Remove: improving New contracts hurts Kept the visit window',
  })
  await remove.click()
  await expect(handover).toHaveCount(0)
  await expect(remove).toHaveCount(0)
  await expect(page.locator(':focus')).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(handover).toHaveCount(1)
  await handover.getByRole('button', { name: 'Kept the visit window' }).click()
  await expect(sheet(page).getByRole('heading', { name: 'Kept the visit window' })).toBeFocused()
})

test('sixty steps are a row of whole circles under whole names, scrolled by keyboard', async ({
  page,
}) => {
  await openFile(page, 'sixty.journey.json', sixtySteps())
  await openView(page, 'KPIs')
  await page.getByRole('tab', { name: 'Along the journey' }).click()
  const row = page.getByRole('region', { name: 'Touchpoints in a row, as in the table below' })
  const beads = row.locator('[title$=": Nothing measures it"]')
  await expect(beads).toHaveCount(60)
  const boxes = await beads.evaluateAll((all) =>
    all
      .map((one) => one.getBoundingClientRect())
      .map(({ x, width, height }) => ({ x, width, height })),
  )
  for (const [at, { x, width, height }] of boxes.entries()) {
    expect(width).toBeCloseTo(height, 1)
    const next = boxes[at + 1]
    if (next) expect(x + width).toBeLessThanOrEqual(next.x)
  }
  const cut = await row.locator('[title]').evaluateAll((all) =>
    all.flatMap((one) => {
      const text = one.firstElementChild ?? one
      const isCut =
        text.scrollHeight > text.clientHeight + 1 || text.scrollWidth > text.clientWidth + 1
      return isCut ? [one.getAttribute('title')] : []
    }),
  )
  expect(cut).toEqual([])
  await expect(row).toHaveAttribute('data-after', '')
  await row.focus()
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowRight')
  await expect(row).toHaveAttribute('data-before', '')
})

test('who owns a KPI and has left is marked', async ({ page }) => {
  await openKpis(page)
  await openView(page, 'Organisation')
  await page.getByRole('tab', { name: 'People', exact: true }).click()
  const person = page.getByRole('grid', { name: 'People' }).getByRole('row', { name: /^Ravi Shah/ })
  await expect(person).toBeVisible()
  await person.getByRole('gridcell').last().focus()
  await page.keyboard.press('Enter')
  await page.locator('select:focus').selectOption({ label: 'No' })
  await page.keyboard.press('Enter')
  await openView(page, 'KPIs')
  await page.getByRole('tab', { name: 'Along the journey' }).click()
  const kpi = page.getByRole('listitem').filter({ hasText: 'First contact fix' }).first()
  await expect(kpi.getByText('Ravi Shah')).toBeVisible()
  await expect(kpi.getByText('has left')).toBeVisible()
})
