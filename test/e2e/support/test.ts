import { type Page, expect, test as base } from '@playwright/test'

/** What a page must never do: break the security policy, ask another origin for anything, or throw. */
interface Watched {
  readonly violations: string[]
  readonly strangers: string[]
  readonly errors: string[]
}

async function watch(page: Page): Promise<Watched> {
  const watched: Watched = { violations: [], strangers: [], errors: [] }
  await page.exposeFunction('__violation', (what: string) => watched.violations.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, '__violation')
      if (typeof report === 'function')
        report(
          `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
        )
    })
  })
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== 'localhost')
      watched.strangers.push(request.url())
  })
  page.on('pageerror', (error) => watched.errors.push(error.stack ?? error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') watched.errors.push(message.text())
  })
  return watched
}

/** Every end-to-end test runs under the policy: violations, requests that leave the origin and errors fail it. */
export const test = base.extend<{ watched: Watched }>({
  watched: [
    async ({ page }, run) => {
      const watched = await watch(page)
      await run(watched)
      expect(watched.violations, 'security policy violations').toEqual([])
      expect(watched.strangers, 'requests that leave the origin').toEqual([])
      expect(watched.errors, 'errors on the page').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
