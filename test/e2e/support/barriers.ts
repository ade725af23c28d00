import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe finds: every rule in the light; in the dark, where nothing but colours differs, that text stands out.
 * `within`: a selector of the part to look at, the whole page if missing. Leaves the page light and without motion.
 */
export async function barriers(page: Page, within?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const light = await lookFor(page, within).analyze()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await lookFor(page, within).withRules(['color-contrast']).analyze()
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light.violations, ...dark.violations].map(
    ({ id, nodes }) =>
      `${id} ${nodes
        .map(({ html }) => html)
        .join(' | ')
        .slice(0, 400)}`,
  )
}

function lookFor(page: Page, within: string | undefined): AxeBuilder {
  // There are no frames whose findings would have to be put together, on a blank page opened for each look.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  return within === undefined ? axe : axe.include(within)
}
