import type { PapaVaderAnswer } from '../peers/papaVader.ts'
import type { BenchTools } from './bench.ts'
import { viewport } from './mapPage.ts'

/** Seconds that PapaParse takes in a worker of the same browser to parse a file, and for nothing else. */
export async function papaParse(tools: BenchTools, file: string, rows: number): Promise<number> {
  const context = await tools.browser.newContext({ viewport })
  try {
    const page = await context.newPage()
    await page.goto(`${tools.peers}papaVader.html?mode=parse`)
    await page.getByLabel('File').setInputFiles(file)
    await page.locator('output:not(:empty)').waitFor({ timeout: 180_000 })
    const answer = JSON.parse(await page.locator('output').innerText()) as PapaVaderAnswer
    if (answer.rows !== rows) throw new Error(`PapaParse found ${answer.rows} rows`)
    return answer.seconds
  } finally {
    await context.close()
  }
}
