// The rooms' import table, checked. A tool that silently reads nothing must not pass: it counts what it read.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
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
const own = report.modules.filter(({ source }) => source.startsWith('src/')).length
for (const { from, to, rule } of report.summary.violations)
  console.error(`${rule.name}: ${from} → ${to}`)
if (own < fewest)
  console.error(
    `Only ${own} modules were read, fewer than ${fewest}: the check did not see the source.`,
  )
console.log(`${own} modules, ${report.summary.violations.length} forbidden imports`)
process.exit(own < fewest || report.summary.violations.length > 0 ? 1 : 0)
