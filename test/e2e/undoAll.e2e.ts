import type { Page } from '@playwright/test'
import { seededRandom } from '../support/seededRandom.ts'
import { cell, grid, newJourney, saved } from './support/editor.ts'
import { exported } from './support/exported.ts'
import { expectSamePicture } from './support/picture.ts'
import { expect, test } from './support/test.ts'

const rows = [
  'Ask for help\tCall\tPhone menu\tSupport\tPhone',
  'Ask for help\tCall\tHelp chat\tDigital\tChat',
  'Ask for help\tExplain it again\tSupport agent\tSupport\tPhone',
  'Stay or leave\tCancel\tRetention call\tRetention\tPhone',
].join('\n')

/** Keys; a button's name where it begins with “Add”; “drag” goes from one of the first cells to another. */
const moves: readonly (readonly string[])[] = [
  ['ArrowRight'],
  ['ArrowLeft'],
  ['ArrowDown'],
  ['ArrowUp'],
  ['Shift+ArrowRight'],
  ['Alt+ArrowRight'],
  ['Alt+ArrowLeft'],
  ['Alt+ArrowDown'],
  ['Control+d'],
  ['Delete'],
  ['F2', 'x', 'Enter'],
  ['F2', 'y', 'Tab', 'z', 'Enter'],
  ['n', 'e', 'w', 'Enter'],
  ['F2', 'Space', '@', 'N', 'Enter'],
  ['F2', 'q', 'Control+Enter', 'r', 'Enter'],
  ['Shift+F10', 'ArrowDown', 'Enter', 's', 'Enter'],
  ['Control+c', 'ArrowRight', 'Control+v'],
  ['Control+x', 'ArrowDown', 'Control+v'],
  ['Add stage', 'a', 'Enter'],
  ['Add step', 'b', 'Enter'],
  ['Add touchpoint', 'c', 'Enter'],
  ['Add lane', 'Enter'],
  ['drag'],
  ['drag'],
  ['Control+z'],
  ['Control+Shift+z'],
]

/** Seeds of other rows: UNDO_SEEDS=1,2,3. */
const seeds = (process.env['UNDO_SEEDS'] ?? '3').split(',').map(Number)

/** Waits until the map shows that the findings are known. */
async function found(page: Page): Promise<void> {
  await expect(cell(page, /^Retention call.*finding/)).toBeVisible()
}

/** The map as a person sees it with nothing selected, all of it in the window, focus and pointer elsewhere. */
async function picture(page: Page): Promise<Buffer> {
  // Undo selects what came back.
  await grid(page).locator('[tabindex="0"]').first().focus()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Fit the map to the window' }).click()
  await page.getByRole('textbox', { name: 'Journey name' }).focus()
  await saved(page)
  const dismiss = page.getByRole('button', { name: 'Dismiss' })
  if (await dismiss.isVisible()) await dismiss.click()
  await page.mouse.move(0, 0)
  return page.getByRole('region', { name: 'Journey map' }).screenshot({ animations: 'disabled' })
}

async function drag(page: Page, random: () => number): Promise<void> {
  const cells = grid(page).getByRole('gridcell')
  // The uppermost ones: there the touchpoints stand, and in most others they may not.
  const from = await cells.nth(Math.floor(random() * 6)).boundingBox()
  const to = await cells.nth(Math.floor(random() * 6)).boundingBox()
  if (!from || !to) return
  await page.mouse.move(from.x + from.width / 2, from.y + 12)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + 20, { steps: 4 })
  await page.mouse.up()
}

/** Changes at random; what was done. */
async function change(page: Page, random: () => number): Promise<string> {
  const done: string[] = []
  for (let step = 0; step < 20; step++) {
    const move = moves[Math.floor(random() * moves.length)] ?? []
    done.push(move.join(' '))
    for (const part of move) {
      if (part === 'drag') await drag(page, random)
      else if (part.startsWith('Add '))
        await page.getByRole('button', { name: part, exact: true }).click()
      else await page.keyboard.press(part)
    }
    await page.keyboard.press('Escape')
  }
  return done.join(', ')
}

async function undoAll(page: Page): Promise<number> {
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  let steps = 0
  for (; await undo.isEnabled(); steps++) await undo.press('Enter')
  return steps
}

for (const seed of seeds)
  test(`any row of changes is undone to the same picture and the same file, seed ${seed}`, async ({
    page,
  }) => {
    await newJourney(page, 'Back again')
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    }, rows)
    await expect(cell(page, /^Retention call/)).toBeVisible()
    await saved(page)
    // History is of this visit: what is undone ends here.
    await page.reload()
    await found(page)
    const before = await picture(page)
    const file = (await exported(page, 'Journey file')).toString()

    await cell(page, /^Phone menu/).click()
    const done = await change(page, seededRandom(seed))
    expect(await undoAll(page), done).toBeGreaterThan(4)
    await found(page)
    await expectSamePicture(() => picture(page), before, done)
    expect((await exported(page, 'Journey file')).toString(), done).toBe(file)

    await page.reload()
    await found(page)
    await expectSamePicture(() => picture(page), before, done)
  })
