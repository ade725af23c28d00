import type { BenchTools } from './bench.ts'
import { type MapSize } from './mapCards.ts'
import type { MapPage } from './mapPage.ts'
import { firstPaint, installProbes } from './probes.ts'

/** As much room as the editor's map has in its window. */
export const pane = { width: 888, height: 711 }

/** The same map in a peer's page, `bench/peers/NAME.html`. */
export async function openBoardMap(
  name: string,
  tools: BenchTools,
  size: MapSize,
): Promise<MapPage> {
  const context = await tools.browser.newContext({ viewport: pane })
  const { stages, steps, cards } = size
  const address = `${tools.peers}${name}.html?stages=${stages}&steps=${steps}&cards=${cards}`
  const first = await context.newPage()
  await first.goto(address)
  await first.waitForFunction(() => 'board' in window, undefined, { timeout: 120_000 })
  const made = await first.evaluate(() => window.board.made?.())
  await first.close()
  if (made !== undefined)
    await context.route('**/made.json', (route) => route.fulfill({ body: made }))

  const page = await context.newPage()
  await installProbes(page, () => 'board' in window && window.board.isPainted(), undefined)
  await page.goto(address, { waitUntil: 'commit' })
  const paint = await firstPaint(page)
  const nearest = () => page.evaluate(() => window.board.nearest())
  return {
    page,
    cdp: await context.newCDPSession(page),
    firstPaint: paint,
    middle: { x: pane.width / 2, y: pane.height / 2 },
    nearest,
    fit: async () => {
      await page.evaluate(() => window.board.fit())
      await page.waitForTimeout(300)
    },
    full: async () => {
      await page.evaluate(() => window.board.full())
      await page.waitForTimeout(300)
    },
    editTitle: async () => {
      const { x, y } = await nearest()
      await page.mouse.dblclick(x, y)
      await page.waitForFunction(() => {
        const { activeElement: at } = document
        return at instanceof HTMLElement && (at.matches('input, textarea') || at.isContentEditable)
      })
    },
    close: () => context.close(),
  }
}
