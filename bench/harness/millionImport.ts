import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import type { BenchTools } from './bench.ts'
import { openFile } from './editorMap.ts'
import { viewport } from './mapPage.ts'
import { type FrameFigures, framesDuring, installProbes } from './probes.ts'
import { rendererMemory } from './rendererMemory.ts'

const patience = 600_000
const importedNotice = /^([\d,]+) comments? of .* imported\.$/

/** What an import through the editor's own dialog came to. Seconds and megabytes. */
export interface MillionImport {
  /** From choosing the file to the last figures on the map. */
  readonly total: number
  /** From "Import" to the first figures on the map, and to the last. */
  readonly first: number
  readonly fromImport: number
  readonly frames: FrameFigures
  /** Titles that were typed meanwhile. */
  readonly titles: number
  /** Of the page's process; missing where the machine does not tell. */
  readonly memory?: { readonly before: number; readonly most: number; readonly after: number }
  /** From opening the page again to the figures on the map. */
  readonly reload: number
  readonly comments: number
}

/** Imports a file, while a script types on the map or with nobody there, then opens the page again. */
export async function millionImport(
  tools: BenchTools,
  file: string,
  isTyping: boolean,
): Promise<MillionImport> {
  const context = await tools.browser.newContext({ viewport })
  try {
    const page = await opened(await context.newPage(), tools.site)
    const memory = await rendererMemory(tools.browser, page)
    const before = memory?.now() ?? 0
    let titles = 0
    let times = { total: 0, first: 0, fromImport: 0 }
    const frames = await framesDuring(page, async () => {
      const { start, asked } = await throughDialog(page, file)
      const first = seconds(figures(page), asked)
      const done = imported(page)
      const until = new AbortController()
      const typing = isTyping ? typeTitles(page, until.signal) : 0
      try {
        await done
        times = {
          total: (performance.now() - start) / 1000,
          first: await first,
          fromImport: (performance.now() - asked) / 1000,
        }
      } finally {
        until.abort()
        titles = await typing
      }
    })
    const after = memory?.now() ?? 0
    const most = memory?.stop() ?? 0
    const comments = await commentCount(page)
    const reload = await reloaded(page, comments)
    return {
      ...times,
      frames,
      titles,
      reload,
      comments,
      ...(memory ? { memory: { before, most, after } } : {}),
    }
  } finally {
    await context.close()
  }
}

/** What came of a page that was loaded again in the middle. Seconds. */
export interface MillionCutOff {
  /** Rows at which it stopped. */
  readonly rows: number
  /** From choosing the file again to the last figures on the map. */
  readonly goingOn: number
  readonly comments: number
}

/** Loads the page again in the middle of an import, and goes on with the same file. */
export async function millionCutOff(tools: BenchTools, file: string): Promise<MillionCutOff> {
  const context = await tools.browser.newContext({ viewport })
  try {
    const page = await opened(await context.newPage(), tools.site)
    await throughDialog(page, file)
    await halfRead(page)
    await page.reload()
    await page.getByRole('link', { name: 'Feedback', exact: true }).click()
    const stopped = page.getByRole('region', { name: 'Stopped half-way' })
    await stopped.waitFor()
    const rows = Number(/row ([\d,]+)/.exec(await stopped.innerText())?.[1]?.replaceAll(',', ''))
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /^Choose the same file/ }).click()
    const start = performance.now()
    await (await chooser).setFiles(file)
    await imported(page)
    const goingOn = (performance.now() - start) / 1000
    const comments = await commentCount(page)
    return { rows, goingOn, comments }
  } finally {
    await context.close()
  }
}

/** Cancels an import in the middle, with figures on the map. Seconds. */
export async function millionCancelled(
  tools: BenchTools,
  file: string,
): Promise<{ readonly banner: number; readonly device: number }> {
  const context = await tools.browser.newContext({ viewport })
  try {
    return await cancelledIn(await opened(await context.newPage(), tools.site), file)
  } finally {
    await context.close()
  }
}

async function cancelledIn(page: Page, file: string): Promise<{ banner: number; device: number }> {
  const before = await kept(page)
  await throughDialog(page, file)
  await figures(page)
  await halfRead(page)
  const asked = performance.now()
  await page.getByRole('button', { name: /^Cancel reading/ }).click()
  await page.getByRole('button', { name: /^Cancel reading/ }).waitFor({ state: 'hidden' })
  const banner = (performance.now() - asked) / 1000
  await page.waitForFunction(noFigures, undefined, { polling: 100, timeout: patience })
  for (let wait = 0; wait < 600; wait++) {
    if ((await kept(page)) === before) break
    await page.waitForTimeout(100)
  }
  if ((await kept(page)) !== before) throw new Error('a cancelled import has left something')
  return { banner, device: (performance.now() - asked) / 1000 }
}

async function opened(page: Page, site: string): Promise<Page> {
  await installProbes(page, () => true, undefined)
  const journey = readFileSync('public/samples/outpatient-visit.journey.json')
  await openFile(page, site, 'outpatient-visit.journey.json', journey)
  await page.getByText('Saved on this device').waitFor()
  return page
}

/** Through the dialog as fast as it lets one, which does not wait for the end of the file. */
async function throughDialog(page: Page, file: string): Promise<{ start: number; asked: number }> {
  await page.getByRole('button', { name: 'Import feedback' }).first().click()
  await page.getByRole('dialog', { name: 'Import feedback' }).waitFor()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose files' }).click()
  const start = performance.now()
  await (await chooser).setFiles(file)
  await page
    .getByRole('combobox', { name: 'Use column feedback as' })
    .waitFor({ timeout: patience })
  const next = page.getByRole('button', { name: 'Next', exact: true })
  while (await next.isVisible()) await next.click()
  const asked = performance.now()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden', timeout: patience })
  return { start, asked }
}

async function seconds(done: Promise<unknown>, since: number): Promise<number> {
  await done
  return (performance.now() - since) / 1000
}

const hasFigures = (): boolean =>
  [...document.querySelectorAll('[role="gridcell"]')].some((cell) =>
    cell.getAttribute('aria-label')?.includes('% negative of '),
  )
const noFigures = (): boolean =>
  ![...document.querySelectorAll('[role="gridcell"]')].some((cell) =>
    cell.getAttribute('aria-label')?.includes('% negative of '),
  )

const figures = (page: Page): Promise<unknown> =>
  page.waitForFunction(hasFigures, undefined, { polling: 50, timeout: patience })

/** All is read, written and counted. */
async function imported(page: Page): Promise<void> {
  await page.getByText(importedNotice).first().waitFor({ timeout: patience })
}

async function halfRead(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const bar = document.querySelector('[role="progressbar"][aria-valuenow]')
      return Number(bar?.getAttribute('aria-valuenow') ?? 0) >= 0.4
    },
    undefined,
    { polling: 50, timeout: patience },
  )
}

/** Types into one title after the other until it is told to stop; how many. */
async function typeTitles(page: Page, until: AbortSignal): Promise<number> {
  let titles = 0
  const cell = page.locator('[role="gridcell"][aria-selected]').first()
  while (!until.aborted) {
    await cell.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Edit text' }).waitFor()
    for (const key of 'Letter') await page.keyboard.press(key, { delay: 40 })
    await page.keyboard.press('Escape')
    titles++
  }
  return titles
}

async function commentCount(page: Page): Promise<number> {
  const notice = await page.getByText(importedNotice).first().innerText()
  return Number(importedNotice.exec(notice)?.[1]?.replaceAll(',', ''))
}

async function reloaded(page: Page, comments: number): Promise<number> {
  await page.getByText('Saved on this device').waitFor()
  const start = performance.now()
  await page.reload()
  await page.getByRole('region', { name: 'Journey map' }).waitFor()
  await page.getByRole('link', { name: 'Feedback', exact: true }).click()
  await page
    .getByRole('progressbar', { name: 'Reading the comments of this journey' })
    .waitFor({ state: 'hidden', timeout: patience })
  const count = comments.toLocaleString('en')
  await page.getByText(count, { exact: false }).first().waitFor({ timeout: patience })
  return (performance.now() - start) / 1000
}

/** How many entries the device holds of any feedback. */
const kept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let count = 0
    const open = (name: string): Promise<IDBDatabase> =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('success', () => resolve(opening.result))
        opening.addEventListener('error', () => reject(new Error(name)))
      })
    for (const [name, stores] of [
      ['throughline', ['sources']],
      ['throughline-feedback', ['chunks', 'texts', 'needALook', 'staging']],
    ] as const) {
      const db = await open(name)
      for (const store of stores) {
        const counting = db.transaction(store).objectStore(store).count()
        await new Promise((resolve) => counting.addEventListener('success', resolve))
        count += counting.result
      }
      db.close()
    }
    return count
  })
