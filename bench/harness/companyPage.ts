import type { Page } from '@playwright/test'
import { writeJourneyFile } from '../../src/model/writeJourneyFile.ts'
import type { BenchTools } from './bench.ts'
import { openFile } from './editorMap.ts'
import type { MadeCompany } from './madeCompany.ts'
import { viewport } from './mapPage.ts'

/** What one key brought: milliseconds from the key to the frame that shows it. */
export interface EditTimes {
  /** The edit itself. */
  readonly edit: number
  /** The first other badge: what rules about records say. */
  readonly badge: number
  /** The last other badge: what rules about the whole journey say. */
  readonly settled: number
  /** From one animation frame to the next, the longest until the badge. */
  readonly longestFrame: number
}

export interface CompanyPage {
  readonly page: Page
  /** Takes the owner of a touchpoint in view away, or gives it back. */
  readonly press: () => Promise<EditTimes>
  readonly close: () => Promise<void>
}

/** Without another badge for so long, ms, nothing more comes. */
const quiet = 4000

/** A company opened from its file, with a touchpoint chosen whose owner was taken away once by hand. */
export async function openCompany(
  tools: BenchTools,
  { records, evidence }: MadeCompany,
): Promise<CompanyPage> {
  const context = await tools.browser.newContext({ viewport })
  const page = await context.newPage()
  const content = writeJourneyFile({ records, evidence, extra: {} })
  await openFile(page, tools.site, 'made.journey.json', content)
  await page.getByText('Saved on this device').waitFor({ timeout: 180_000 })
  await page.locator('.react-flow__node').first().waitFor({ timeout: 60_000 })
  await page.evaluate(watchBadges)
  await resting(page)
  const id = await chooseOwned(page)
  await resting(page)
  let isTaken = true
  return {
    page,
    press: async () => {
      const key = isTaken ? 'Control+z' : 'Control+Shift+z'
      isTaken = !isTaken
      await page.evaluate((card) => window.badges.follow(card), id)
      await page.keyboard.press(key)
      await page.waitForFunction(
        (least) => window.badges.badge > 0 && performance.now() - window.badges.changed > least,
        quiet,
        { timeout: 120_000 },
      )
      return page.evaluate(() => window.badges.times())
    },
    close: () => context.close(),
  }
}

declare global {
  interface Window {
    badges: {
      badge: number
      changed: number
      follow: (id: string) => void
      times: () => EditTimes
    }
  }
}

async function resting(page: Page): Promise<void> {
  await page.evaluate(() => window.badges.follow(''))
  await page.waitForFunction((least) => performance.now() - window.badges.changed > least, quiet, {
    timeout: 120_000,
  })
}

/** Runs in the page and must stand alone: looks at a card on each frame. The last text of a card is its badge. */
function watchBadges(): void {
  const started = performance.now()
  const times = { key: 0, edit: 0, badge: 0, changed: started, longestFrame: 0 }
  let watched = ''
  let before: { card: string; badge: string } | undefined
  let last = 0
  const seen = (): { card: string; badge: string } => {
    const cards = watched === '' ? '.react-flow__node' : `.react-flow__node[data-id="${watched}"]`
    const all = [...document.querySelectorAll(cards)]
    const badgeOf = (card: Element): string => {
      const texts = [...card.querySelectorAll('text')]
      return texts.at(-1)?.textContent ?? ''
    }
    return {
      card: all.map((card) => card.textContent).join('|'),
      badge: all.map(badgeOf).join('|'),
    }
  }
  /** The first task after this frame: it is on the screen. */
  const onScreen = (then: (now: number) => void): void => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => then(performance.now()))
    port1.start()
    port2.postMessage(0)
  }
  requestAnimationFrame(function frame(now) {
    const next = seen()
    if (before && times.key > 0 && times.badge === 0 && last > 0)
      times.longestFrame = Math.max(times.longestFrame, now - last)
    last = now
    if (before && next.card !== before.card) {
      const isBadge = next.badge !== before.badge
      onScreen((at) => {
        times.changed = at
        if (times.edit === 0) times.edit = at - times.key
        if (isBadge && times.badge === 0) times.badge = at - times.key
      })
    }
    before = next
    requestAnimationFrame(frame)
  })
  addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key.toLowerCase() === 'z') times.key = timeStamp
    },
    { capture: true },
  )
  window.badges = {
    get badge() {
      return times.badge
    },
    get changed() {
      return times.changed
    },
    follow(id) {
      watched = id
      before = seen()
      Object.assign(times, { key: 0, edit: 0, badge: 0, changed: performance.now() })
      times.longestFrame = 0
    },
    times: () => ({
      edit: times.edit,
      badge: times.badge,
      settled: times.changed - times.key,
      longestFrame: times.longestFrame,
    }),
  }
}

/** Chooses the card in view nearest to the middle that somebody owns, and takes its owner away. Its id. */
async function chooseOwned(page: Page): Promise<string> {
  const found = await page.evaluate(() => {
    const middle = { x: innerWidth / 2, y: innerHeight / 2 }
    const cards = [...document.querySelectorAll<HTMLElement>('.react-flow__node')]
      .filter((card) => /Department \d+/.test(card.textContent ?? ''))
      .map((card) => {
        const { x, y, width, height } = card.getBoundingClientRect()
        return { id: card.dataset['id'] ?? '', x: x + width / 2, y: y + height / 2 }
      })
    const far = (one: { x: number; y: number }): number =>
      Math.hypot(one.x - middle.x, one.y - middle.y)
    return cards.sort((a, b) => far(a) - far(b))[0]
  })
  if (!found) throw new Error('no card with an owner is in view')
  await page.mouse.click(found.x, found.y)
  const owner = page.getByRole('combobox', { name: 'Accountable owner' })
  await owner.fill('')
  await owner.press('Enter')
  await page.keyboard.press('Escape')
  await page.mouse.click(found.x, found.y)
  return found.id
}
