import type { Page } from '@playwright/test'
import { grid, newJourney, saved } from './support/editor.ts'
import { expect, test } from './support/test.ts'

/** Stage → step → touchpoints, each with its owner. */
const plan = {
  'Notice a fault': {
    'See the outage': ['Status page @Digital', 'Outage text @Digital'],
    'Look for help': ['Help pages @Digital', 'Search engine @Digital'],
    'Decide to call': ['Contact page @Digital'],
  },
  'Ask for help': {
    'Find the number': ['Phone menu @Support', 'Queue @Support'],
    'Explain it': ['Support agent @Support', 'Chat @Support'],
    'Explain it again': ['Second agent @Support', 'Ticket mail @Support'],
  },
  'Get it fixed': {
    'Book a visit': ['Booking page @Field service', 'Reminder @Field service'],
    'Wait at home': ['Technician visit @Field service'],
    'Check the line': ['Line test @Field service', 'Visit report @Field service'],
  },
  'Stay or leave': {
    'Read the bill': ['Invoice @Billing', 'Refund @Billing'],
    'Call to cancel': ['Retention call @Retention'],
    'Hear the offer': ['Offer letter @Retention'],
  },
} as const

/** Counts every key that is no letter of a name. An owner’s name is text where it stands for the first time. */
class Keyboard {
  keys = 0
  readonly page: Page
  readonly owners: string[] = []

  constructor(page: Page) {
    this.page = page
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.keys += 1
      await this.page.keyboard.press(key)
    }
  }

  async text(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** “Phone menu @Support”: an owner known already by the @ alone where it was the last, else by two letters. */
  async touchpoint(line: string): Promise<void> {
    const [name = '', owner = ''] = line.split(' @')
    const isLast = this.owners.at(-1) === owner
    const known = this.owners.includes(owner) ? owner.slice(0, 2) : owner
    await this.text(`${name} @${isLast ? '' : known}`)
    this.keys += 2 + (!isLast && known !== owner ? known.length : 0)
    this.owners.push(owner)
  }
}

async function expectWhole(page: Page): Promise<void> {
  const map = grid(page)
  await expect(map.getByRole('columnheader')).toHaveCount(12)
  for (const [stage, steps] of Object.entries(plan)) {
    await expect(page.getByRole('group', { name: `${stage}, 3 steps`, exact: true })).toBeAttached()
    for (const [step, lines] of Object.entries(steps)) {
      await expect(map.getByRole('columnheader', { name: step, exact: true })).toBeAttached()
      for (const line of lines) {
        const name = line.replace(' @', ', ')
        await expect(map.getByRole('gridcell', { name: new RegExp(`^${name}`) })).toBeAttached()
      }
    }
  }
  await expect(map.getByRole('gridcell', { name: /no owner/ })).toHaveCount(0)
}

test('a map of 20 touchpoints with owners and two connections is typed with at most 6 keys a touchpoint beyond its text', async ({
  page,
}) => {
  await newJourney(page, 'Typed')
  await expect(page.getByRole('button', { name: 'Type the first touchpoint' })).toBeFocused()
  const keyboard = new Keyboard(page)
  const touchpoints = Object.values(plan).flatMap((steps) => Object.values(steps))
  await keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Edit text' })).toBeFocused()
  await keyboard.touchpoint(touchpoints[0]?.[0] ?? '')
  // Up to the step and the stage that came with it, for their names.
  await keyboard.press('Shift+Enter', 'ArrowUp')
  for (const [at, [stage, steps]] of Object.entries(plan).entries()) {
    if (at > 0) await keyboard.press('Shift+Enter', 'F2', 'Tab')
    await keyboard.text(stage)
    await keyboard.press('Enter')
    for (const [nth, step] of Object.keys(steps).entries()) {
      if (nth > 0) await keyboard.press('Tab')
      await keyboard.text(step)
    }
  }
  // Down to the touchpoints, and back to the start of the row.
  await keyboard.press('Enter', 'Home', 'ArrowRight', 'F2')
  for (const [at, lines] of touchpoints.entries()) {
    if (at > 0) await keyboard.press('Tab')
    for (const [nth, line] of lines.entries()) {
      if (nth > 0) await keyboard.press('Control+Enter')
      if (at > 0 || nth > 0) await keyboard.touchpoint(line)
    }
  }
  await keyboard.press('Shift+Enter', 'ArrowDown', 'Home', 'ArrowRight')
  await expectWhole(page)

  // From the card in focus, by how its name begins.
  for (const target of ['R', 'S']) {
    await expect(page.locator(':focus')).toHaveAccessibleName(/^Status page/)
    await keyboard.press('Alt+c')
    await expect(page.getByRole('combobox', { name: 'Touchpoint' })).toBeFocused()
    await keyboard.press(target, 'e')
    await keyboard.press('Enter', 'Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await expect(page.getByText(/^Connected “Status page” to “Search engine”/)).toBeAttached()
  expect(keyboard.keys).toBeLessThanOrEqual(6 * 20)
  await saved(page)
})

test('the same map is pasted from a spreadsheet in one step, and taken back by one Ctrl+Z', async ({
  page,
}) => {
  const rows = Object.entries(plan).flatMap(([stage, steps]) =>
    Object.entries(steps).flatMap(([step, lines]) =>
      lines.map((line: string) => [stage, step, ...line.split(' @')].join('\t')),
    ),
  )
  const text = [['Stage', 'Step', 'Touchpoint', 'Owner'].join('\t'), ...rows].join('\n')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await newJourney(page, 'Pasted')
  await page.evaluate((rowsOf) => navigator.clipboard.writeText(rowsOf), text)
  await expect(page.getByRole('button', { name: 'Type the first touchpoint' })).toBeFocused()
  await page.keyboard.press('Control+v')
  await expectWhole(page)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Type the first touchpoint' })).toBeVisible()
  await expect(grid(page).getByRole('columnheader')).toHaveCount(0)
})
