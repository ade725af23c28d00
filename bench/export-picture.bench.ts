import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import type { Bench, BenchTools } from './harness/bench.ts'
import { Figures } from './harness/figures.ts'
import { inTurns } from './harness/inTurns.ts'
import { openEditorMap } from './harness/editorMap.ts'
import { type MapSize, countOf } from './harness/mapCards.ts'
import type { ResvgAnswer } from './peers/resvg.ts'

/** 200 touchpoints. */
const smallMap: MapSize = { stages: 10, steps: 4, cards: 5 }

/** The whole map as a picture of twice its size, through the editor's export; resvg draws the editor's own SVG. */
const bench: Bench = {
  inBrowser: true,
  async run(tools) {
    const figures = new Figures('resvg')
    const svg = await svgOfMap(tools)
    const title = `${countOf(smallMap)} cards, PNG 2×`
    let ourSize = ''
    await inTurns(tools.runs, async (side) => {
      if (side === 'ours') {
        const { ms, bytes } = await exported(tools, 'PNG image')
        // Width and height stand in the PNG's first chunk.
        ourSize = `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`
        figures.add(side, title, 'ms', ms)
        figures.add(side, `${title}, file`, 'kB', bytes.length / 1000)
        return
      }
      const answer = await drawnByResvg(tools, svg)
      const size = `${answer.width} × ${answer.height}`
      if (ourSize !== '' && size !== ourSize) throw new Error(`resvg drew ${size}, not ${ourSize}`)
      figures.add(side, title, 'ms', answer.ms)
      figures.add(side, `${title}, file`, 'kB', answer.bytes / 1000)
    })
    return figures.rows()
  },
}
export default bench

interface Exported {
  /** From "Download" to the file on the disk. */
  readonly ms: number
  readonly bytes: Buffer
}

async function exported(tools: BenchTools, format: 'PNG image' | 'SVG image'): Promise<Exported> {
  const map = await openEditorMap(tools, smallMap)
  try {
    const { page } = map
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await choose(page, format)
    if (format === 'PNG image') await choose(page, '2×')
    const start = performance.now()
    const download = page.waitForEvent('download', { timeout: 120_000 })
    await dialog.getByRole('button', { name: 'Download' }).click()
    const path = await (await download).path()
    const ms = performance.now() - start
    return { ms, bytes: await readFile(path) }
  } finally {
    await map.close()
  }
}

/** Its own circle may be hidden under the tile that one clicks. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name }).check({ force: true })
}

async function svgOfMap(tools: BenchTools): Promise<string> {
  return (await exported(tools, 'SVG image')).bytes.toString('utf8')
}

async function drawnByResvg(tools: BenchTools, svg: string): Promise<ResvgAnswer> {
  const context = await tools.browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(`${tools.peers}resvg.html`)
    await page.waitForFunction(() => 'drawPng' in window)
    return await page.evaluate((svg) => window.drawPng(svg, 2), svg)
  } finally {
    await context.close()
  }
}
