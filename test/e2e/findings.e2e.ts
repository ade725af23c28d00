import type { Locator, Page } from '@playwright/test'
import { cell, choose, saved } from './support/editor.ts'
import { expect, test } from './support/test.ts'
import { tabTo } from './support/tabTo.ts'
import { openHomeInternet, openView, select } from './support/views.ts'

const list = (page: Page): Locator => page.getByRole('list', { name: 'Findings', exact: true })

const items = (page: Page): Locator => list(page).getByRole('listitem')

/** The finding with this sentence. */
const item = (page: Page, title: string): Locator =>
  items(page).filter({ has: page.getByRole('link', { name: title, exact: true }) })

/** Each item's first link is its title; another may lead to where owners are chosen. */
const titles = (page: Page): Promise<string[]> =>
  items(page).evaluateAll((all) => all.map((item) => item.querySelector('a')?.textContent ?? ''))

/** The sample with all its comments read, and the list of its findings open. */
async function openFindings(page: Page): Promise<void> {
  await openHomeInternet(page)
  await openView(page, 'Findings')
  await settled(page)
}

/** The heading of what is only to know; it opens and closes that. */
const toKnow = (page: Page): Locator =>
  list(page).getByRole('button', { name: /^Good to know \d+/ })

/** Waits until every rule has followed. */
async function settled(page: Page): Promise<void> {
  const counts = page.getByRole('main').getByRole('status')
  await expect(counts).toHaveText(/^\d+ findings: .*know\.$/)
  await expect(counts).toHaveAttribute('aria-busy', 'false')
}

/** How many findings a card's name tells. */
async function told(page: Page, card: string): Promise<number> {
  const name = await cell(page, new RegExp(`^${card}, `)).getAttribute('aria-label')
  return Number(/, (\d+) findings?$/.exec(name ?? '')?.[1] ?? 0)
}

test('the list is narrowed by rule, by stage and by owner', async ({ page }) => {
  await openFindings(page)
  const main = page.getByRole('main')
  await select(main, 'Rule', 'No owner')
  await expect(items(page)).toHaveCount(3)
  expect(await titles(page)).toEqual([
    'Nobody owns “Data cap and usage meter”',
    'Nobody owns “Price change notice”',
    'Nobody owns “Phone menu and transfer”',
  ])
  await select(main, 'Stage', 'Get help')
  await expect(items(page)).toHaveCount(1)
  await expect(item(page, 'Nobody owns “Phone menu and transfer”')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Show this one on the map' })).toBeVisible()
  await select(main, 'Severity', 'Critical')
  await expect(page.getByText('No finding fits these filters.')).toBeVisible()
  await expect(items(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Show all', exact: true }).click()

  await select(main, 'Rule', 'Pain point')
  const all = await titles(page)
  await select(main, 'Owner', 'Billing')
  await expect(items(page)).toHaveCount(1)
  expect(all.length).toBeGreaterThan(1)
  expect(await titles(page)).toEqual(['Customers hurt at “Monthly bill”'])
  // A department stands for its people too: the contract is Joel Park's, of Sales.
  await select(main, 'Owner', 'Sales')
  await select(main, 'Rule', 'All')
  await select(main, 'Stage', 'Sign up')
  await expect(
    list(page)
      .getByRole('link', { name: /“Contract and sales call”/ })
      .first(),
  ).toBeVisible()
})

test('what is only to know is folded until somebody wants it, in this tab', async ({ page }) => {
  await openFindings(page)
  const summary = await page.getByRole('main').getByRole('status').textContent()
  const [all, info] = [/^\d+/, /\d+(?= to know)/].map((part) => Number(part.exec(summary ?? '')))
  const heading = page.getByRole('heading', { name: /^Good to know \d+$/, level: 3 })
  await expect(heading).toHaveText(`Good to know ${info}`)
  await expect(toKnow(page)).toHaveAttribute('aria-expanded', 'false')
  await expect(items(page)).toHaveCount((all ?? 0) - (info ?? 0))
  await expect(list(page).getByRole('link', { name: /^Handoff from/ })).toHaveCount(0)

  await toKnow(page).focus()
  await page.keyboard.press('Enter')
  await expect(toKnow(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(toKnow(page)).toBeFocused()
  await expect(items(page)).toHaveCount(all ?? 0)
  await openView(page, 'Map')
  await openView(page, 'Findings')
  await expect(items(page)).toHaveCount(all ?? 0)
  await toKnow(page).click()
  await expect(items(page)).toHaveCount((all ?? 0) - (info ?? 0))

  // A rule that speaks of nothing worse is not folded away.
  await select(page.getByRole('main'), 'Rule', 'Handoff')
  await expect(toKnow(page)).toHaveCount(0)
  await expect(items(page).first()).toBeVisible()
})

test('the way behind a count of handoffs is shown, and each touchpoint of it leads to the map', async ({
  page,
}) => {
  await openFindings(page)
  const many = item(page, 'Customers are handed over 5 times on the likeliest way')
  await many.getByRole('button', { name: 'Why?' }).click()
  const stops = many.getByRole('list').getByRole('listitem')
  await expect.poll(() => stops.count()).toBeGreaterThan(5)
  await expect(many.getByText('Handed over', { exact: true })).toHaveCount(5)
  const third = stops.nth(2).getByRole('link')
  const name = (await third.textContent()) ?? ''
  await third.click()
  await expect(page.getByRole('grid').locator(':focus')).toHaveAccessibleName(
    new RegExp(`^${name}, `),
  )
})

test('“Why?” says the five things about a rule and what each fix would change; a fix can be taken back', async ({
  page,
}) => {
  await openFindings(page)
  const bill = item(page, 'Customers hurt at “Monthly bill”')
  await bill.getByRole('button', { name: 'Why?' }).click()
  await expect(bill.getByRole('term')).toHaveText([
    'What it says',
    'Why it matters',
    'How it is computed',
    'How to mend it',
    'What it can’t tell',
    'What “Add pain point” changes',
  ])
  const told = await bill.getByRole('definition').allTextContents()
  expect(told).toHaveLength(6)
  expect(Math.min(...told.map(({ length }) => length))).toBeGreaterThan(10)
  expect(told.join(' ')).not.toMatch(/rule\.|findings\./)
  const pain = /^New pain point: (.+)$/.exec(told[5] ?? '')?.[1] ?? 'none'

  await bill.getByRole('button', { name: 'Add pain point' }).click()
  await expect(bill.getByRole('button', { name: 'Add pain point' })).toBeHidden()
  await openView(page, 'Map')
  await expect(cell(page, pain)).toBeAttached()
  await openView(page, 'Findings')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(bill.getByRole('button', { name: 'Add pain point' })).toBeVisible()
  await bill.getByRole('button', { name: 'Add pain point' }).click()
  await page.getByRole('button', { name: 'Take back', exact: true }).click()
  await expect(bill.getByRole('button', { name: 'Add pain point' })).toBeVisible()
  await openView(page, 'Map')
  await expect(cell(page, pain)).toHaveCount(0)
})

test('a dismissed finding stays away with its reason, on the map too, until its figures change', async ({
  page,
}) => {
  await openFindings(page)
  const notice = item(page, 'Nobody owns “Price change notice”')
  await openView(page, 'Map')
  const before = await told(page, 'Price change notice')
  await openView(page, 'Findings')
  await notice.getByRole('button', { name: /^Dismiss/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Dismiss this finding' })
  await expect(dialog.getByRole('textbox', { name: 'Reason' })).toBeFocused()
  await page.keyboard.type('Pricing is being split in two')
  await dialog.getByRole('button', { name: 'Dismiss' }).click()
  await expect(dialog).toBeHidden()
  await expect(notice).toHaveCount(0)
  await expect(page.locator(':focus')).toHaveCount(1)

  const reason = page.getByRole('list', { name: 'Dismissed findings' }).getByRole('listitem')
  const look = async (): Promise<void> => {
    await page.getByRole('button', { name: '1 dismissed' }).click()
    await expect(reason).toContainText('Nobody owns “Price change notice”')
    await expect(reason).toContainText('Pricing is being split in two')
  }
  await look()
  await openView(page, 'Map')
  expect(await told(page, 'Price change notice')).toBe(before - 1)
  await saved(page)
  await page.reload()
  await expect.poll(() => told(page, 'Price change notice')).toBe(before - 1)
  await openView(page, 'Findings')
  await expect(notice).toHaveCount(0)
  await look()

  await page.getByRole('button', { name: /^Show again: / }).click()
  await expect(notice).toBeVisible()
  await expect(page.getByRole('button', { name: '1 dismissed' })).toHaveCount(0)
  await expect(page.locator(':focus')).toHaveCount(1)

  // Without a reason, by Enter alone; then somebody owns it, and leaves.
  await notice.getByRole('button', { name: /^Dismiss/ }).click()
  await expect(dialog.getByRole('textbox', { name: 'Reason' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(notice).toHaveCount(0)
  await openView(page, 'Map')
  await cell(page, /^Price change notice, /).click()
  const details = page.getByRole('complementary', { name: 'Details' })
  await choose(details, 'Accountable owner', 'Helen', /^Helen Moore/)
  await expect(cell(page, /^Price change notice, Helen Moore/)).toBeVisible()
  await openView(page, 'Organisation')
  await page.getByRole('tab', { name: 'People' }).click()
  const helen = page.getByRole('row', { name: /^Helen Moore/ })
  await helen.getByRole('gridcell').nth(2).click()
  await page.getByRole('combobox', { name: 'Still here, Helen Moore' }).selectOption('No')
  await page.keyboard.press('Enter')
  await expect(helen).toContainText('No')
  await openView(page, 'Findings')
  await expect(notice).toContainText('Helen Moore')
  await expect(page.getByRole('button', { name: /dismissed$/ })).toHaveCount(0)
})

test('what is new since the last look is told, until all is marked as seen', async ({ page }) => {
  await openFindings(page)
  await toKnow(page).click()
  const since = page.getByText(/^Since .*\d{4}: /)
  await expect(since).toHaveCount(0)
  await openView(page, 'Map')
  await cell(page, /^Status page and outage text, Digital/).click()
  const details = page.getByRole('complementary', { name: 'Details' })
  const owner = details.getByRole('combobox', { name: 'Accountable owner' })
  await owner.fill('')
  await owner.press('Enter')
  await expect(cell(page, /^Status page and outage text, no owner/)).toBeVisible()

  // Only what is new, until that is taken back.
  const only = page.getByRole('checkbox', { name: 'Only these' })
  const lens = page.getByRole('button', { name: /^Show these/ })
  await openView(page, 'Findings')
  await expect(since).toBeVisible()
  await expect(lens).toBeVisible()
  await only.check()
  await expect(list(page).getByText('New', { exact: true })).not.toHaveCount(0)
  await expect(lens).toHaveCount(0)
  await expect.poll(() => items(page).count()).toBeLessThan(20)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(since).toHaveCount(0)
  await expect(lens).toBeVisible()
  await expect(items(page)).toHaveCount(100)
  await page.getByRole('button', { name: 'Redo', exact: true }).click()
  await expect(since).toBeVisible()
  await saved(page)
  await page.reload()
  await openView(page, 'Findings')
  await expect(since).toContainText(/: \d+ new/)
  // Nothing that is new is folded away in silence.
  await expect(toKnow(page)).toHaveAccessibleName(/^Good to know \d+, .*(new|figures)$/)
  const fresh = item(page, 'Nobody owns “Status page and outage text”')
  await expect(fresh.getByText('New', { exact: true })).toBeVisible()
  await only.check()
  // The rules may still follow the comments that were read just now.
  await expect(async () => {
    const told = (await since.textContent()) ?? ''
    const n = Number(/: (\d+) new/.exec(told)?.[1])
    const others = Number(/, (\d+) with/.exec(told)?.[1] ?? 0)
    expect(await items(page).count()).toBe(n + others)
    expect(await list(page).getByText('New', { exact: true }).count()).toBe(n)
  }).toPass({ timeout: 15_000 })
  await page.getByRole('button', { name: 'Mark all as seen' }).click()
  await expect(since).toHaveCount(0)
  await expect(page.locator(':focus')).toHaveCount(1)
  await expect(fresh).toBeVisible()
  await expect(list(page).getByText('New', { exact: true })).toHaveCount(0)
  await page.reload()
  await settled(page)
  await expect(fresh).toBeVisible()
  await expect(since).toHaveCount(0)
})

test('a rule that is switched off is silent everywhere, and a threshold counts at once', async ({
  page,
}) => {
  await openFindings(page)
  await openView(page, 'Map')
  const before = await told(page, 'Price change notice')
  await openView(page, 'Findings')
  const nobody = list(page).getByRole('link', { name: /^Nobody owns/ })
  await expect(nobody).toHaveCount(3)
  await page.getByRole('button', { name: 'Rules' }).click()
  const dialog = page.getByRole('dialog', { name: 'Rules' })
  await dialog.getByRole('checkbox', { name: /^No owner/ }).uncheck()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(nobody).toHaveCount(0)
  await page.getByRole('button', { name: /Rule$/ }).click()
  await expect(page.getByRole('option', { name: 'Pain point', exact: true })).toBeVisible()
  await expect(page.getByRole('option', { name: 'No owner', exact: true })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await openView(page, 'Map')
  await expect.poll(() => told(page, 'Price change notice')).toBe(before - 1)
  await cell(page, /^Price change notice, /).click()
  const details = page.getByRole('complementary', { name: 'Details' })
  await expect(details.getByText(/^Pain point without an owner/)).toBeVisible()
  await expect(details.getByText(/^Nobody owns/)).toHaveCount(0)
  await saved(page)
  await page.reload()
  await expect.poll(() => told(page, 'Price change notice')).toBe(before - 1)
  await openView(page, 'Findings')
  await settled(page)
  await expect(nobody).toHaveCount(0)

  await select(page.getByRole('main'), 'Rule', 'Few comments')
  const few = await items(page).count()
  expect(few).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Rules' }).click()
  await expect(dialog.getByRole('checkbox', { name: /^No owner/ })).not.toBeChecked()
  const least = dialog.getByRole('textbox', { name: /^Comments below which/ })
  await expect(least).toHaveValue('30')
  await least.fill('100')
  await least.press('Tab')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect.poll(() => items(page).count()).toBeGreaterThan(few)
  const more = await items(page).count()
  await saved(page)
  await page.reload()
  await select(page.getByRole('main'), 'Rule', 'Few comments')
  await expect(items(page)).toHaveCount(more)
  await page.getByRole('button', { name: 'Rules' }).click()
  await expect(least).toHaveValue('100')
  await least.fill('')
  await least.press('Tab')
  await expect(least).toHaveValue('30')
  await dialog.getByRole('checkbox', { name: /^No owner/ }).check()
  await page.keyboard.press('Escape')
  await expect(items(page)).toHaveCount(few)
  await select(page.getByRole('main'), 'Rule', 'No owner')
  await expect(nobody).toHaveCount(3)
})

test('the map shows only what the chosen findings speak of, until all is wanted again', async ({
  page,
}) => {
  await openFindings(page)
  await select(page.getByRole('main'), 'Rule', 'No owner')
  await page.getByRole('button', { name: 'Show these 3 on the map' }).click()
  const bar = page.getByRole('region', { name: 'Journey map' }).getByText(/^3 of 42 cards/)
  await expect(bar).toHaveText('3 of 42 cards: what the chosen findings speak of.')
  const pale = cell(page, /^Internet speed and connection, /)
  const kept = cell(page, /^Data cap and usage meter, /)
  await expect(pale).toHaveAttribute('aria-description', /not in the lens/)
  await expect(kept).not.toHaveAttribute('aria-description', /not in the lens/)
  const picture = page.locator('.react-flow__node[data-id="tchpNInternetSpeedAndConnectio"]')
  const whilePale = await picture.innerHTML()
  await expect(page.locator(':focus')).toHaveCount(1)
  await page.getByRole('button', { name: 'Show all', exact: true }).click()
  await expect(bar).toHaveCount(0)
  await expect(pale).not.toHaveAttribute('aria-description', /not in the lens/)
  expect(await picture.innerHTML()).not.toBe(whilePale)
  await expect(page.locator(':focus')).toHaveCount(1)
})

test('the list is worked through by keyboard alone', async ({ page }) => {
  await openFindings(page)
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await tabTo(page, /Rule$/)
  await press('Enter')
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.type('No own')
  await press('Enter')
  await expect(items(page)).toHaveCount(3)
  await expect(page.locator(':focus')).toHaveAccessibleName(/Rule$/)

  await tabTo(page, 'Why?')
  await press('Enter')
  // The five parts, and what its fix would change.
  await expect(page.getByRole('term')).toHaveCount(6)
  await tabTo(page, /^Dismiss$/)
  await press('Enter')
  await expect(page.getByRole('textbox', { name: 'Reason' })).toBeFocused()
  await page.keyboard.type('Known')
  await press('Enter')
  await expect(items(page)).toHaveCount(2)
  await tabTo(page, '1 dismissed')
  await press('Enter')
  await tabTo(page, /^Show again: /)
  await press('Enter')
  await expect(items(page)).toHaveCount(3)

  await tabTo(page, 'Rules')
  await press('Enter')
  await expect(page.getByRole('dialog', { name: 'Rules' })).toBeVisible()
  await press('Escape')
  await expect(page.getByRole('button', { name: 'Rules' })).toBeFocused()

  await tabTo(page, /^Show these 3/)
  await press('Enter')
  await expect(page.getByText(/^3 of 42 cards/)).toBeVisible()
  await expect(page.getByRole('grid').locator(':focus')).toHaveCount(1)
  await tabTo(page, 'Show all')
  await press('Enter')
  await expect(page.getByText(/^3 of 42 cards/)).toHaveCount(0)
  await expect(page.getByRole('grid').locator(':focus')).toHaveCount(1)
})
