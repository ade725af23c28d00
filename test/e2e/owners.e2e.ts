import type { Locator, Page } from '@playwright/test'
import { cell, grid, saved } from './support/editor.ts'
import { expect, test } from './support/test.ts'
import { openHomeInternet, openFile, openView } from './support/views.ts'

const departments = ['Sales', 'Field service', 'Network', 'Billing', 'Support'] as const
const stages = ['Sign up', 'Get connected', 'Use it', 'Pay', 'Get help'] as const
const perStage = 10

interface Named {
  readonly id: string
}

const byId = <T extends Named>(records: readonly T[]): Record<string, T> =>
  Object.fromEntries(records.map((one) => [one.id, one]))

const two = (n: number): string => String(n).padStart(2, '0')

/** Fifty touchpoints that nobody owns, ten a stage, one a step; a department that knows each stage. */
function unownedJourney(): string {
  const steps = stages.flatMap((_, stage) =>
    Array.from({ length: perStage }, (_one, at) => ({ stage, number: stage * perStage + at + 1 })),
  )
  return JSON.stringify({
    format: 'throughline/journey',
    version: 1,
    organisation: byId([
      { id: 'orga0001', kind: 'organisation', name: 'Northline' },
      ...departments.map((name, at) => ({ id: `dept000${at}`, kind: 'department', name })),
    ]),
    journey: byId<Named>([
      { id: 'jrny0001', kind: 'journey', name: 'Fifty to give away' } as Named,
      ...stages.map((name, at) => ({ id: `stag000${at}`, kind: 'stage', name, order: `a${at}` })),
      ...steps.map(({ stage, number }) => ({
        id: `step00${two(number)}`,
        kind: 'step',
        stageId: `stag000${stage}`,
        order: `a${(number - 1) % perStage}`,
        name: `Step ${number}`,
      })),
      {
        id: 'lane0001',
        kind: 'lane',
        type: 'touchpoints',
        role: 'onstage',
        order: 'a0',
        name: 'Touchpoints',
      } as Named,
      ...steps.map(({ number }) => ({
        id: `tchp00${two(number)}`,
        kind: 'touchpoint',
        stepId: `step00${two(number)}`,
        laneId: 'lane0001',
        order: 'a0',
        name: `Contact ${two(number)}`,
      })),
    ]),
    evidence: {},
  })
}

const stageOf = (number: number): number => Math.floor((number - 1) / perStage)

/** Contact 15 stands in the field technicians' stage, and is the sellers' work. */
const apart = 15
const ownerOf = (number: number): string =>
  departments[number === apart ? 0 : stageOf(number)] ?? ''

/** The heat map's cell of an owner and a stage. */
const heat = (page: Page, owner: string, stage: string): Locator =>
  page.getByRole('table', { name: 'Who owns what' }).getByRole('button', {
    name: new RegExp(`^${owner}, ${stage}: `),
  })

/** Clicks and keys, counted. */
class Hand {
  used = 0
  async click(target: Locator): Promise<void> {
    this.used += 1
    await target.click()
  }
}

async function assignTo(page: Page, hand: Hand, owner: string): Promise<void> {
  await hand.click(page.getByRole('button', { name: 'Show options' }))
  await hand.click(page.getByRole('option', { name: owner, exact: true }))
  await hand.click(page.getByRole('button', { name: 'Assign', exact: true }))
}

/** All fifty to those who do the work, as somebody would who knows the company. */
async function assignAll(page: Page, hand: Hand): Promise<void> {
  const table = page.getByRole('table', { name: 'Needs an owner' })
  const all = table.getByRole('checkbox', { name: 'Select all shown' })
  for (const [at, stage] of stages.entries()) {
    await hand.click(heat(page, 'No owner', stage))
    await expect(table.getByRole('rowheader')).toHaveCount(perStage)
    await hand.click(all)
    if (at === stageOf(apart))
      await hand.click(table.getByRole('checkbox', { name: `Select Contact ${two(apart)}` }))
    await assignTo(page, hand, departments[at] ?? '')
    if (at === stageOf(apart)) {
      await expect(table.getByRole('rowheader')).toHaveCount(1)
      await hand.click(all)
      await assignTo(page, hand, ownerOf(apart))
    }
    await expect(heat(page, 'No owner', stage)).toHaveCount(0)
  }
}

test('fifty touchpoints find their owners in thirty clicks', async ({ page }) => {
  await openFile(page, 'fifty.journey.json', unownedJourney())
  await openView(page, 'Owners')
  await expect(heat(page, 'No owner', 'Sign up')).toHaveAccessibleName(
    'No owner, Sign up: 10 touchpoints, no feedback',
  )
  await expect(page.getByText('0 of 50')).toBeVisible()
  const hand = new Hand()
  await assignAll(page, hand)
  expect(hand.used).toBeLessThanOrEqual(30)
  await expect(page.getByText('50 of 50')).toBeVisible()
  await expect(heat(page, 'Sales', 'Sign up')).toHaveAccessibleName(/: 10 touchpoints, /)
  await expect(heat(page, 'Sales', 'Get connected')).toHaveAccessibleName(/: 1 touchpoint, /)
  await expect(heat(page, 'Field service', 'Get connected')).toHaveAccessibleName(
    /: 9 touchpoints, /,
  )

  await openView(page, 'Map')
  for (let number = 1; number <= stages.length * perStage; number++)
    await expect(
      cell(page, new RegExp(`^Contact ${two(number)}, ${ownerOf(number)}\\b`)),
    ).toBeAttached()
  await saved(page)
  await page.reload()
  await expect(cell(page, /^Contact 15, Sales/)).toBeAttached()
})

test('each bulk is taken back in one step', async ({ page }) => {
  await openFile(page, 'fifty.journey.json', unownedJourney())
  await openView(page, 'Owners')
  await assignAll(page, new Hand())
  for (const owned of [40, 30, 20, 19, 10, 0]) {
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(page.getByText(`${owned} of 50`)).toBeVisible()
  }
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
  await page.getByRole('button', { name: 'Redo', exact: true }).click()
  await expect(page.getByText('10 of 50')).toBeVisible()
  await openView(page, 'Map')
  await expect(cell(page, /^Contact 10, Sales/)).toBeAttached()
  await expect(cell(page, /^Contact 11, no owner/)).toBeAttached()
})

test('an assignment is proposed until its owner accepts or declines', async ({ page }) => {
  await openFile(page, 'fifty.journey.json', unownedJourney())
  await openView(page, 'Owners')
  const hand = new Hand()
  await hand.click(heat(page, 'No owner', 'Pay'))
  await page.getByRole('checkbox', { name: 'Select all shown' }).check()
  await assignTo(page, hand, 'Billing')
  await hand.click(heat(page, 'Billing', 'Pay'))
  const table = page.getByRole('table', { name: 'All touchpoints' })
  await expect(table.getByText('Proposed', { exact: true })).toHaveCount(10)

  await page.getByRole('tab', { name: 'What is mine' }).click()
  const who = page.getByRole('combobox', { name: 'Person or department' })
  await who.fill('Bill')
  await page.getByRole('option', { name: 'Billing' }).click()
  const remit = page.getByRole('article', { name: 'What Billing looks after' })
  await expect(remit.getByText('10 touchpoints wait for an answer')).toBeVisible()
  await remit.getByRole('button', { name: 'Decline Contact 33' }).click()
  await expect(remit.getByText('9 touchpoints wait for an answer')).toBeVisible()
  await remit.getByRole('button', { name: 'Accept Contact 31' }).click()
  await remit.getByRole('button', { name: 'Accept all 8' }).click()
  await expect(remit.getByText('Accepted', { exact: true })).toHaveCount(9)
  await expect(remit.getByRole('button', { name: 'Ask again about Contact 33' })).toBeVisible()
  await expect(page.locator(':focus')).toHaveCount(1)
  await saved(page)
  await page.reload()

  await openView(page, 'Map')
  await expect(cell(page, /^Contact 33, no owner/)).toBeAttached()
  await expect(cell(page, /^Contact 34, Billing/)).toBeAttached()
  await openView(page, 'Owners')
  await heat(page, 'No owner', 'Pay').click()
  const needs = page.getByRole('table', { name: 'Needs an owner' })
  await expect(needs.getByRole('rowheader', { name: /^Contact 33/ })).toBeVisible()
  await expect(needs.getByText('Billing declined')).toBeVisible()
})

test('a range of rows is marked with Shift, by keys as by clicks', async ({ page }) => {
  await openFile(page, 'fifty.journey.json', unownedJourney())
  await openView(page, 'Owners')
  const table = page.getByRole('table', { name: 'Needs an owner' })
  const box = (number: number): Locator =>
    table.getByRole('checkbox', { name: `Select Contact ${two(number)}` })
  await box(2).check()
  await box(5).click({ modifiers: ['Shift'] })
  await expect(page.getByText('4 selected')).toBeVisible()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('5 selected')).toBeVisible()
  await expect(box(6)).toBeChecked()
  await expect(box(6)).toBeFocused()
})

test('the heat map says who hurts where, and its cells lead to their touchpoints', async ({
  page,
}) => {
  await openHomeInternet(page)
  await openView(page, 'Owners')
  await expect(heat(page, 'Billing', 'Pay')).toHaveAccessibleName(
    'Billing, Pay: 1 touchpoint, 527 complaints, pain point',
  )
  await heat(page, 'Billing', 'Pay').click()
  const table = page.getByRole('table', { name: 'All touchpoints' })
  await expect(table.getByRole('rowheader')).toHaveCount(1)
  await expect(table.getByRole('rowheader', { name: /^Monthly bill/ })).toBeVisible()
  // The arrow keys lead from cell to cell; Enter opens.
  await page.keyboard.press('ArrowRight')
  await expect(heat(page, 'Billing', 'Stay or leave')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(table.getByRole('rowheader', { name: /^Final bill and refund/ })).toBeVisible()
  await heat(page, 'No owner', 'Use it').click()
  const needs = page.getByRole('table', { name: 'Needs an owner' })
  await expect(needs.getByRole('rowheader')).toHaveCount(1)
  await needs.getByRole('button', { name: /^Choose an owner for Data cap/ }).click()
  await page.keyboard.type('Ines')
  await page.getByRole('option', { name: /^Ines Duarte/ }).click()
  await page.getByRole('button', { name: 'Assign', exact: true }).click()
  await openView(page, 'Map')
  await expect(
    grid(page).getByRole('gridcell', { name: /^Data cap and usage meter, Ines Duarte/ }),
  ).toBeVisible()
})

test('a part of a name is enough to assign, and what is nobody’s is not assigned', async ({
  page,
}) => {
  await openFile(page, 'fifty.journey.json', unownedJourney())
  await openView(page, 'Owners')
  await heat(page, 'No owner', 'Use it').click()
  await page.getByRole('checkbox', { name: 'Select all shown' }).check()
  const box = page.getByRole('combobox', { name: 'Assign to' })
  const assign = page.getByRole('button', { name: 'Assign', exact: true })
  await box.focus()
  await page.keyboard.type('Netw')
  await page.keyboard.press('Tab')
  await expect(box).toHaveValue('Network')
  await expect(assign).toBeFocused()
  // Somebody else after all, who isn't there.
  await box.focus()
  await box.selectText()
  await page.keyboard.type('Nobody so')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Choose who is to own them.')).toBeVisible()
  await expect(box).toHaveValue('Nobody so')
  await expect(page.getByText('0 of 50')).toBeVisible()
  await box.selectText()
  await page.keyboard.type('Netw')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('10 of 50')).toBeVisible()
  await expect(heat(page, 'Network', 'Use it')).toHaveAccessibleName(/: 10 touchpoints, /)
})

test('what departments are paid on stays in sight beside long names', async ({ page }) => {
  const long = 'Donaudampfschifffahrtsgesellschaftskundendienst'
  const named = unownedJourney()
    .replaceAll('"name":"Use it"', `"name":"${long}"`)
    .replaceAll('"name":"Field service"', `"name":"${long}"`)
  await openFile(page, 'long.journey.json', named)
  await openView(page, 'Owners')
  const hand = new Hand()
  await heat(page, 'No owner', 'Pay').click()
  await page.getByRole('checkbox', { name: 'Select all shown' }).check()
  await assignTo(page, hand, long)
  const matrix = page.getByRole('region', { name: 'Departments and where they take part' })
  for (const width of [1440, 1024]) {
    await page.setViewportSize({ width, height: 900 })
    const room = await matrix.boundingBox()
    const pay = await matrix.getByRole('columnheader', { name: 'Incentive' }).boundingBox()
    const name = await matrix.getByRole('rowheader', { name: long }).boundingBox()
    if (!room || !pay || !name) throw new Error('nothing to measure')
    expect(pay.x + pay.width).toBeLessThanOrEqual(room.x + room.width + 1)
    expect(name.x).toBeGreaterThanOrEqual(room.x - 1)
    // Long words are broken into a few lines, not into shreds.
    expect(name.height).toBeLessThan(64)
  }
})

test('all tracks of the load are of one length', async ({ page }) => {
  await openHomeInternet(page)
  await openView(page, 'Owners')
  await page.getByRole('tab', { name: 'Load' }).click()
  const table = page.getByRole('table', { name: 'Load of each owner' })
  await expect(table.locator('svg[preserveAspectRatio]').first()).toBeVisible()
  const tracks = await table.locator('svg[preserveAspectRatio]').evaluateAll((all) =>
    all.map((one) => ({
      width: one.getBoundingClientRect().width,
      digits: one.parentElement?.textContent?.length,
    })),
  )
  expect(new Set(tracks.map(({ digits }) => digits)).size).toBeGreaterThan(1)
  for (const { width } of tracks) expect(width).toBeCloseTo(tracks[0]?.width ?? 0, 1)
})
