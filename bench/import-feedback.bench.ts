import type { Page } from '@playwright/test'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PapaVaderAnswer } from './peers/papaVader.ts'
import type { Bench, BenchTools } from './harness/bench.ts'
import { commentFile } from './harness/commentFile.ts'
import { openFile } from './harness/editorMap.ts'
import { Figures, type Side } from './harness/figures.ts'
import { inTurns } from './harness/inTurns.ts'
import { viewport } from './harness/mapPage.ts'
import { type FrameFigures, framesDuring, installProbes } from './harness/probes.ts'
import { turnWheel } from './harness/wheel.ts'

const comments = 20_000
const whole = '20,000 comments, from the file to evidence on the cards'
const parsed = 'the same, against parsing alone'

/** A feedback file through the editor's own import dialog, against the usual parts in a worker of the same browser. */
const bench: Bench = {
  inBrowser: true,
  async run(tools) {
    const figures = new Figures('PapaParse and vader-sentiment')
    // On the disk, as people have it: bytes that are handed over are decoded by a script in the page, for 0.3 s.
    const folder = mkdtempSync(join(tmpdir(), 'bench-'))
    const file = join(folder, 'comments.csv')
    writeFileSync(file, commentFile(comments))
    try {
      await inTurns(tools.runs, (side) => measured(side, tools, file, figures))
    } finally {
      rmSync(folder, { recursive: true })
    }
    return figures.rows()
  },
}
export default bench

async function measured(
  side: Side,
  tools: BenchTools,
  file: string,
  figures: Figures,
): Promise<void> {
  if (side === 'peer') {
    figures.add(side, whole, 's', await papaVader(tools, file, 'score'))
    figures.add(side, parsed, 's', await papaVader(tools, file, 'parse'), 'PapaParse')
    return
  }
  const { total, fromImport } = await imported(tools, file, false)
  figures.add(side, whole, 's', total)
  figures.add(side, parsed, 's', total, 'PapaParse')
  figures.add(side, 'from “Import” to evidence on the cards', 's', fromImport)
  const busy = await imported(tools, file, true)
  figures.add(side, 'the same while the wheel turns over the map', 's', busy.total)
  figures.add(side, 'frame p95 while the wheel turns', 'ms', busy.frames.p95)
  figures.add(side, 'longest frame while the wheel turns', 'ms', busy.frames.max)
}

interface Imported {
  /** Seconds from choosing the file, clicking through the dialog as fast as it lets one. */
  readonly total: number
  readonly fromImport: number
  readonly frames: FrameFigures
}

async function imported(tools: BenchTools, file: string, isTurning: boolean): Promise<Imported> {
  const context = await tools.browser.newContext({ viewport })
  try {
    const page = await context.newPage()
    await installProbes(page, () => true, undefined)
    const journey = readFileSync('public/samples/outpatient-visit.journey.json')
    await openFile(page, tools.site, 'outpatient-visit.journey.json', journey)
    await page.getByText('Saved on this device').waitFor()
    await page.getByRole('button', { name: 'Import feedback' }).click()
    await page.getByRole('dialog', { name: 'Import feedback' }).waitFor()
    let times = { total: 0, fromImport: 0 }
    const until = new AbortController()
    const cdp = await context.newCDPSession(page)
    const frames = await framesDuring(page, async () => {
      const turning = (async () => {
        if (!isTurning) return
        while (!until.signal.aborted) await turnWheel(cdp, { x: 400, y: 300 }, 600)
      })()
      try {
        times = await throughDialog(page, file)
        // What follows the evidence belongs to it.
        await page.waitForTimeout(1000)
      } finally {
        until.abort()
        await turning
      }
    })
    return { ...times, frames }
  } finally {
    await context.close()
  }
}

async function throughDialog(
  page: Page,
  file: string,
): Promise<{ total: number; fromImport: number }> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose files' }).click()
  const start = performance.now()
  await (await chooser).setFiles(file)
  const columns = page.getByRole('combobox', { name: 'Use column feedback as' })
  await columns.waitFor({ timeout: 60_000 })
  const chosen = await columns.inputValue()
  if (chosen !== 'Comment') throw new Error(`the comments are used as ${chosen}`)
  const next = page.getByRole('button', { name: 'Next', exact: true })
  while (await next.isVisible()) await next.click()
  await page.getByRole('button', { name: 'Import', exact: true }).click({ timeout: 120_000 })
  const asked = performance.now()
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('[role="gridcell"]')].some((cell) =>
        cell.getAttribute('aria-label')?.includes('% negative of '),
      ),
    undefined,
    { polling: 50, timeout: 180_000 },
  )
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  const end = performance.now()
  return { total: (end - start) / 1000, fromImport: (end - asked) / 1000 }
}

async function papaVader(
  tools: BenchTools,
  file: string,
  mode: 'score' | 'parse',
): Promise<number> {
  const context = await tools.browser.newContext({ viewport })
  try {
    const page = await context.newPage()
    await page.goto(`${tools.peers}papaVader.html?mode=${mode}`)
    await page.getByLabel('File').setInputFiles(file)
    await page.locator('output:not(:empty)').waitFor({ timeout: 180_000 })
    const answer = JSON.parse(await page.locator('output').innerText()) as PapaVaderAnswer
    if (answer.rows !== comments) throw new Error(`PapaParse found ${answer.rows} rows`)
    return answer.seconds
  } finally {
    await context.close()
  }
}
