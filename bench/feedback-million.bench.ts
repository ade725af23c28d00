import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bench, BenchTools } from './harness/bench.ts'
import { Figures } from './harness/figures.ts'
import { writeLargeCommentFile } from './harness/largeCommentFile.ts'
import { millionCancelled, millionCutOff, millionImport } from './harness/millionImport.ts'
import { papaParse } from './harness/papaParse.ts'

const comments = 1_000_000
const peer = 'PapaParse alone in a worker'

/** A million comments through the editor's own dialog, also while a script types on the map, against parsing alone. */
const bench: Bench = {
  inBrowser: true,
  async run(tools) {
    const figures = new Figures(peer)
    const folder = mkdtempSync(join(tmpdir(), 'bench-'))
    const file = join(folder, 'comments.csv')
    writeLargeCommentFile(file, comments)
    try {
      await measured(tools, file, figures)
    } finally {
      rmSync(folder, { recursive: true })
    }
    return figures.rows()
  },
}
export default bench

/** Once: it takes minutes, and what it shows is ten times what a run differs from the next by. */
async function measured(tools: BenchTools, file: string, figures: Figures): Promise<void> {
  const whole = '1,000,000 comments, from the file to the last figures on the map'
  const typed = 'the same while somebody types on the map'
  figures.add('peer', whole, 's', await papaParse(tools, file, comments))
  const alone = await millionImport(tools, file, false)
  if (alone.comments !== comments) throw new Error(`${alone.comments} comments were imported`)
  figures.add('ours', whole, 's', alone.total)
  figures.add('ours', 'from “Import” to the first figures on the map', 's', alone.first)
  const ours = await millionImport(tools, file, true)
  figures.add('peer', typed, 's', await papaParse(tools, file, comments))
  figures.add('ours', typed, 's', ours.total)
  figures.add('ours', 'from “Import” to the first figures while somebody types', 's', ours.first)
  figures.add('ours', 'frame p95 while somebody types on the map', 'ms', ours.frames.p95)
  figures.add('ours', 'longest frame while somebody types on the map', 'ms', ours.frames.max)
  if (ours.memory) {
    figures.add('ours', 'memory of the page before', 'MB', ours.memory.before)
    figures.add('ours', 'memory of the page at most', 'MB', ours.memory.most)
    figures.add('ours', 'memory of the page afterwards', 'MB', ours.memory.after)
  }
  figures.add('ours', 'opening the journey again, to its comments counted', 's', ours.reload)
  const cut = await millionCutOff(tools, file)
  if (cut.comments !== comments) throw new Error(`${cut.comments} comments after the reload`)
  figures.add('ours', 'reload in the middle: rows that were read', 'rows', cut.rows)
  figures.add(
    'ours',
    'reload in the middle: from the same file to the last figures',
    's',
    cut.goingOn,
  )
  const cancelled = await millionCancelled(tools, file)
  figures.add('ours', 'from “Cancel” to the banner gone', 's', cancelled.banner)
  figures.add('ours', 'from “Cancel” to nothing left on the device', 's', cancelled.device)
}
