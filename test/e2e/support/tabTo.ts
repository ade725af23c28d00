import type { Page } from '@playwright/test'

/** Presses Tab until the focus is on what is named so; at most 90 times. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let tries = 0; tries < 90; tries++) {
    const found = page.locator(':focus')
    if ((await found.count()) > 0) {
      const is = await found.evaluate((element) => {
        const { ariaLabel, textContent } = element as HTMLElement
        const label = (element as HTMLInputElement).labels?.[0]?.textContent
        const named = (element.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
        return ariaLabel ?? label ?? (named.join(' ').trim() || textContent)
      })
      if (typeof name === 'string' ? is.trim() === name : name.test(is)) return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way by Tab to ${String(name)}`)
}
