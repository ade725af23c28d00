import type { BenchTools } from './bench.ts'
import { pane } from './boardMap.ts'
import { type MapSize, countOf } from './mapCards.ts'
import { type MapPage } from './mapPage.ts'
import { firstPaint, installProbes } from './probes.ts'

interface Flow {
  readonly fitView: () => Promise<boolean>
  readonly setViewport: (to: { x: number; y: number; zoom: number }) => Promise<boolean>
}
declare global {
  interface Window {
    flow: Flow
  }
}

/** The same map in the plain React Flow page. */
export async function openPlainMap(tools: BenchTools, size: MapSize): Promise<MapPage> {
  const context = await tools.browser.newContext({ viewport: pane })
  const page = await context.newPage()
  await installProbes(page, areNodesVisible, countOf(size))
  const { stages, steps, cards } = size
  await page.goto(
    `${tools.peers}plainReactFlow.html?stages=${stages}&steps=${steps}&cards=${cards}`,
    {
      waitUntil: 'commit',
    },
  )
  const paint = await firstPaint(page)
  await page.waitForFunction(() => 'flow' in window)
  const middle = { x: pane.width / 2, y: pane.height / 2 }
  return {
    page,
    cdp: await context.newCDPSession(page),
    firstPaint: paint,
    middle,
    nearest: () => page.evaluate(nearestNode),
    fit: async () => {
      await page.evaluate(() => window.flow.fitView())
      await page.waitForTimeout(300)
    },
    full: async () => {
      await page.evaluate(() => window.flow.setViewport({ x: -40, y: 40, zoom: 1 }))
      await page.waitForTimeout(300)
    },
    editTitle: async () => {
      await page.locator('.react-flow__node').nth(1).dblclick()
      await page.getByRole('textbox', { name: 'Edit text' }).waitFor()
    },
    close: () => context.close(),
  }
}

function areNodesVisible(count: number): boolean {
  const nodes = document.querySelectorAll<HTMLElement>('.react-flow__node')
  return nodes.length >= count && nodes[count - 1]?.style.visibility === 'visible'
}

/** The node whose middle is nearest to the window's. Goes into the page: it must stand alone. */
function nearestNode(): { x: number; y: number } {
  const middle = { x: innerWidth / 2, y: innerHeight / 2 }
  const far = (one: { x: number; y: number }): number =>
    Math.hypot(one.x - middle.x, one.y - middle.y)
  const middles = [...document.querySelectorAll('.react-flow__node')].map((node) => {
    const { x, y, width, height } = node.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
  return middles.sort((a, b) => far(a) - far(b))[0] ?? middle
}
