import type { Locator, Page } from '@playwright/test'
import { openSample } from './support/editor.ts'
import { expect, test } from './support/test.ts'
import { openView, viewLink } from './support/views.ts'

const views = ['Map', 'Table', 'Owners', 'KPIs', 'Feedback', 'Findings', 'Organisation'] as const

/** How far the page or its main part can be scrolled to the side, in CSS pixels, and what sticks out most. */
async function overflow(page: Page): Promise<string> {
  return page.evaluate(() => {
    const main = document.querySelector('main')
    const beyond = [document.documentElement, main].map((one) =>
      one ? one.scrollWidth - one.clientWidth : 0,
    )
    if (Math.max(...beyond) <= 0) return ''
    const right = (one: Element): number => one.getBoundingClientRect().right
    const [worst] = [...document.querySelectorAll('body *')].toSorted((a, b) => right(b) - right(a))
    return `${beyond.join(' and ')} px: ${worst?.outerHTML.slice(0, 200) ?? ''}`
  })
}

/** Words of everyday length that are broken over two lines without a hyphen. */
async function brokenWords(page: Page): Promise<string[]> {
  return page.getByRole('main').evaluate((main) => {
    const found = new Set<string>()
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      // What only screen readers say has no room.
      if (!parent?.checkVisibility() || parent.clientWidth === 1) continue
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\p{L}{3,14}/gu)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (lines.size > 1) found.add(word)
      }
    }
    return [...found]
  })
}

/** Whether the letters of a link stand inside it. */
async function isWhole(link: Locator): Promise<boolean> {
  return link.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const [text, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()]
    return text.left >= box.left && text.right <= box.right && text.bottom <= box.bottom
  })
}

for (const [room, size] of [
  ['1024 by 768', '100%'],
  ['1024 by 768, text twice as large', '200%'],
] as const) {
  test(`every view fits into ${room}`, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await openSample(page, 'Home internet')
    await page.locator('html').evaluate((root, fontSize) => (root.style.fontSize = fontSize), size)
    for (const view of views) {
      await openView(page, view)
      expect.soft(await isWhole(viewLink(page, view)), `${view}: the name of its link`).toBe(true)
      const tabs = await page.getByRole('main').getByRole('tab').all()
      expect.soft(await overflow(page), view).toBe('')
      expect.soft(await brokenWords(page), view).toEqual([])
      for (const tab of tabs) {
        await tab.click()
        await expect(tab).toHaveAttribute('aria-selected', 'true')
        const shown = `${view}, ${await tab.textContent()}`
        expect.soft(await overflow(page), shown).toBe('')
        expect.soft(await brokenWords(page), shown).toEqual([])
      }
    }
    await expect(page.getByRole('main')).toBeVisible()
  })
}
