import type { Browser, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'

/** Megabytes of memory that nothing else shares, of the process that runs a page and its workers. */
export interface RendererMemory {
  readonly now: () => number
  /** The most since it was first asked, looked at ten times a second. */
  readonly stop: () => number
}

const processes = '/proc'

/** Watches the memory of the page's own process; undefined where the machine does not tell. */
export async function rendererMemory(
  browser: Browser,
  page: Page,
): Promise<RendererMemory | undefined> {
  const pid = await rendererOf(browser, page)
  if (pid === undefined) return undefined
  const now = (): number => anonymous(pid) / 1024
  let most = now()
  const timer = setInterval(() => {
    most = Math.max(most, now())
  }, 100)
  return {
    now,
    stop: () => {
      clearInterval(timer)
      return Math.max(most, now())
    },
  }
}

/** The renderer that works hardest while the page alone is made to. */
async function rendererOf(browser: Browser, page: Page): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession()
  try {
    const times = async (): Promise<Map<number, number>> => {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo')
      const renderers = processInfo.filter(({ type }) => type === 'renderer')
      return new Map(renderers.map(({ id, cpuTime }) => [id, cpuTime]))
    }
    const before = await times()
    await page.evaluate(() => {
      const end = performance.now() + 300
      while (performance.now() < end);
    })
    const after = [...(await times())].map(
      ([id, time]) => [id, time - (before.get(id) ?? 0)] as const,
    )
    const found = after.sort(([, a], [, b]) => b - a)[0]?.[0]
    if (found !== undefined) anonymous(found)
    return found
  } catch {
    return undefined
  } finally {
    await session.detach()
  }
}

/** Kilobytes. */
function anonymous(pid: number): number {
  const status = readFileSync(`${processes}/${pid}/status`, 'utf8')
  return Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0)
}
