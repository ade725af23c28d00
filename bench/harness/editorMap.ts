import type { CDPSession, Page } from '@playwright/test'
import type { BenchTools } from './bench.ts'
import { madeJourney } from './madeJourney.ts'
import { type MapSize, countOf, mapCards } from './mapCards.ts'
import { type MapPage, viewport } from './mapPage.ts'
import { firstPaint, installProbes } from './probes.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** The same map in the built editor: opened from a file, then loaded again from what the browser keeps. */
export async function openEditorMap(tools: BenchTools, size: MapSize): Promise<MapPage> {
  const context = await tools.browser.newContext({ viewport, acceptDownloads: true })
  const first = await context.newPage()
  await openFile(first, tools.site, `made-${countOf(size)}.journey.json`, madeJourney(size))
  await first.getByText('Saved on this device').waitFor()
  const address = first.url()
  await first.close()

  const page = await context.newPage()
  await installProbes(page, isCardPainted, mapCards(size)[0]?.name ?? '')
  await page.goto(address, { waitUntil: 'commit' })
  const paint = await firstPaint(page)
  const box = await page.getByRole('region', { name: 'Journey map' }).boundingBox()
  if (!box) throw new Error('the map is not on the screen')
  const cdp = await context.newCDPSession(page)
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  return {
    page,
    cdp,
    firstPaint: paint,
    middle,
    nearest: () => cardNear(page, middle),
    fit: () => fit(page),
    full: async () => {
      await fit(page)
      const first = await page.getByRole('gridcell').first().boundingBox()
      if (!first) throw new Error('no card is on the screen')
      await zoomIn(page, cdp, { x: middle.x, y: first.y + first.height / 2 })
      await page.getByRole('button', { name: 'Zoom to 100%, now 100%' }).waitFor()
      await page.waitForTimeout(300)
    },
    editTitle: async () => {
      const { x, y } = await cardNear(page, middle)
      await page.mouse.dblclick(x, y)
      await page.getByRole('textbox', { name: 'Edit text' }).waitFor()
    },
    close: () => context.close(),
  }
}

/** Opens a journey file on the home page, as a person does; ends with its map on the screen. */
export async function openFile(
  page: Page,
  site: string,
  name: string,
  content: string | Buffer,
): Promise<void> {
  await page.goto(site)
  await page.getByRole('button', { name: 'Open file' }).waitFor()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open file' }).click()
  await (
    await chooser
  ).setFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  })
  await page.getByRole('region', { name: 'Journey map' }).waitFor({ timeout: 60_000 })
}

async function fit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fit the map to the window' }).click()
  await page.waitForTimeout(300)
}

/** Holds Ctrl and turns the wheel until the map is as large as life, with the same place under the pointer. */
async function zoomIn(page: Page, cdp: CDPSession, at: Point): Promise<void> {
  const zoom = page.getByRole('button', { name: /^Zoom to 100%/ })
  const wheel = { type: 'mouseWheel', ...at, deltaX: 0, modifiers: 2 } as const
  for (let turn = 0; turn < 60; turn++) {
    const [, share = '100'] = /now (\d+)/.exec((await zoom.getAttribute('aria-label')) ?? '') ?? []
    if (Number(share) > 90) break
    await cdp.send('Input.dispatchMouseEvent', { ...wheel, deltaY: -15 })
    await page.waitForTimeout(20)
  }
  await zoom.click()
}

/** The middle of the touchpoint's card nearest to a place on the screen. */
async function cardNear(page: Page, place: Point): Promise<Point> {
  const near = await page.evaluate(({ x, y }) => {
    const cells = document.querySelectorAll('[role="gridcell"][aria-selected]')
    const middles = [...cells].map((cell) => {
      const box = cell.getBoundingClientRect()
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    })
    const far = (one: { x: number; y: number }): number => Math.hypot(one.x - x, one.y - y)
    return middles.sort((a, b) => far(a) - far(b))[0]
  }, place)
  if (!near) throw new Error('no card is in view')
  return near
}

/** Whether a card stands in the page, or is painted on the map's canvas where its grid cell is. */
function isCardPainted(name: string): boolean {
  const cell = [...document.querySelectorAll('[role="gridcell"]')].find((one) =>
    one.getAttribute('aria-label')?.startsWith(name),
  )
  if (!cell) return false
  if (document.querySelector('.react-flow__node')) return true
  const canvas = document.querySelector<HTMLCanvasElement>('[aria-label="Journey map"] canvas')
  const context = canvas?.getContext('2d')
  if (!canvas || !context) return false
  const [at, frame] = [cell.getBoundingClientRect(), canvas.getBoundingClientRect()]
  const [width, height] = [Math.max(1, at.width), Math.max(1, at.height)]
  const { data } = context.getImageData(at.x - frame.x, at.y - frame.y, width, height)
  return new Set(new Uint32Array(data.buffer)).size > 2
}
