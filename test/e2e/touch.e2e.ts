import type { CDPSession, Locator, Page } from '@playwright/test'
import { add, cell, newJourney } from './support/editor.ts'
import { expect, test } from './support/test.ts'

test.use({ hasTouch: true })

interface Spot {
  readonly x: number
  readonly y: number
}

async function middle(target: Locator): Promise<Spot> {
  const box = await target.boundingBox()
  if (!box) throw new Error('nothing there to touch')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Fingers on the glass. */
class Fingers {
  readonly session: CDPSession

  constructor(session: CDPSession) {
    this.session = session
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', spots: readonly Spot[]) {
    const touchPoints = spots.map((spot, id) => ({ ...spot, id }))
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints })
  }

  down = (...spots: Spot[]) => this.#send('touchStart', spots)
  move = (...spots: Spot[]) => this.#send('touchMove', spots)
  up = () => this.#send('touchEnd', [])

  async tap(spot: Spot): Promise<void> {
    await this.down(spot)
    await this.up()
  }

  /** Every finger from its start to its end, in steps. */
  async drag(paths: readonly (readonly [Spot, Spot])[]): Promise<void> {
    for (const part of [0.25, 0.5, 0.75, 1])
      await this.move(
        ...paths.map(([a, b]) => ({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part })),
      )
  }
}

async function withCards(page: Page): Promise<Fingers> {
  await newJourney(page, 'Touched')
  await add(page, 'stage', 'One')
  await add(page, 'step', 'First')
  await add(page, 'touchpoint', 'Website')
  await add(page, 'step', 'Second')
  await page.keyboard.press('Escape')
  return new Fingers(await page.context().newCDPSession(page))
}

test('a finger pans, two zoom, a double tap edits, a long one opens the menu or picks up', async ({
  page,
}) => {
  const fingers = await withCards(page)
  const card = cell(page, /^Website/)
  const start = await middle(card)

  // On the ground: one finger pans, two zoom.
  const ground = await middle(cell(page, 'Empty, First, Backstage'))
  await fingers.down(ground)
  await fingers.drag([[ground, { x: ground.x + 40, y: ground.y + 30 }]])
  await fingers.up()
  await expect.poll(() => middle(card)).not.toEqual(start)
  const zoom = page.getByRole('button', { name: /^Zoom to 100%/ })
  const before = await zoom.getAttribute('aria-label')
  const [left, right] = [
    { x: ground.x - 40, y: ground.y },
    { x: ground.x + 40, y: ground.y },
  ]
  await fingers.down(left, right)
  await fingers.drag([
    [left, { x: left.x + 15, y: left.y }],
    [right, { x: right.x - 15, y: right.y }],
  ])
  await fingers.up()
  await expect(zoom).not.toHaveAttribute('aria-label', before ?? '')
  await page.getByRole('button', { name: 'Fit the map to the window' }).click()

  // Two taps on a card edit its text.
  const at = await middle(card)
  await fingers.tap(at)
  await fingers.tap(at)
  const text = page.getByRole('textbox', { name: 'Edit text' })
  await expect(text).toHaveValue('Website')
  await text.press('Escape')

  // A long one opens its menu.
  await fingers.down(at)
  await expect(page.locator('[data-held]')).toBeAttached()
  await fingers.up()
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  // Held and moved, the card comes along.
  const to = await middle(cell(page, 'Empty, Second, Touchpoints'))
  await fingers.down(at)
  await expect(page.locator('[data-held]')).toBeAttached()
  await fingers.drag([[at, to]])
  await fingers.up()
  await expect(cell(page, 'Empty, First, Touchpoints')).toBeVisible()
  await expect(page.getByText('Moved “Website” to Second, Touchpoints')).toBeVisible()
})
