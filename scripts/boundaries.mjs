// The rooms' import table, checked. A tool that silently reads nothing must not pass: it counts what it read.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rooms } from '../.dependency-cruiser.mjs'
import { root } from './project.mjs'

const folder = process.argv[2] ?? 'src'
const fewest = Number(process.argv[3] ?? 150)
const cruise = spawnSync(
  process.execPath,
  [
    '--import',
    pathToFileURL(join(root, 'scripts/swc-tsx.mjs')).href,
    join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    join(root, '.dependency-cruiser.mjs'),
    '--output-type',
    'json',
    folder,
  ],
  { cwd: process.argv[4] ?? root, encoding: 'utf8', maxBuffer: 1 << 28 },
)
let report
try {
  report = JSON.parse(cruise.stdout)
} catch {
  console.error(cruise.stderr || 'dependency-cruiser printed no report')
  process.exit(1)
}
const sources = report.modules
  .map(({ source }) => source)
  .filter((source) => source.startsWith('src/'))
const strays = sources.filter((source) => !Object.hasOwn(rooms, source.split('/')[1] ?? ''))
const own = sources.length
const { violations } = report.summary
for (const { from, to, rule } of violations) console.error(`${rule.name}: ${from} → ${to}`)
for (const stray of strays)
  console.error(`${stray} is in no room: a folder that is not in the table does not exist.`)
if (own < fewest)
  console.error(
    `Only ${own} modules were read, fewer than ${fewest}: the check did not see the source.`,
  )
const wrong = violations.length + strays.length
console.log(`${own} modules, ${wrong} forbidden imports`)
process.exit(own < fewest || wrong > 0 ? 1 : 0)
