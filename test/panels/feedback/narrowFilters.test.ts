// @vitest-environment node
import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { expect, it } from 'vitest'
import { findChromium } from '../../../scripts/chromium.mjs'

const styles = readFileSync('src/panels/feedback/CommentFilters.module.css', 'utf8')

it('keeps search and mood inside the comments, beside each other or one below the other', async () => {
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const page = await browser.newPage()
    const measure = async (width: number) => {
      await page.setContent(
        `<style>${styles} body { margin: 0 } input, button { box-sizing: border-box; width: 100% }</style>
        <div class="row" style="width: ${width}px">
          <div><input aria-label="Search"></div><div><button>Mood</button></div>
        </div>`,
      )
      const search = await page.getByRole('textbox').boundingBox()
      const mood = await page.getByRole('button').boundingBox()
      if (!search || !mood) throw new Error('not shown')
      return { search, mood, isBelow: mood.y >= search.y + search.height }
    }
    // As in a window of 1,024 px beside the details, narrower still, and with room.
    for (const [width, isBelow] of [
      [232, true],
      [108, true],
      [600, false],
    ] as const) {
      const found = await measure(width)
      expect(found.isBelow).toBe(isBelow)
      for (const { x, width: own } of [found.search, found.mood])
        expect(x + own).toBeLessThanOrEqual(width)
      expect(found.search.width).toBeGreaterThan(100)
    }
  } finally {
    await browser.close()
  }
}, 60_000)
