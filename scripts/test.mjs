// Everything that must hold, from a fresh clone: static checks, unit and component tests, the built site in Chromium.
// The last line counts over all runners.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { needChromium } from './chromium.mjs'
import { installPackages, root, run, tool } from './project.mjs'

await installPackages()
const chromium = await needChromium()
const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const total = { passed: 0, failed: 0, skipped: 0 }

async function check(name, code) {
  const isGood = (await code) === 0
  total[isGood ? 'passed' : 'failed']++
  console.log(`${isGood ? 'ok  ' : 'FAIL'} ${name}`)
  return isGood
}

function count(name, file, read) {
  try {
    const counted = read(JSON.parse(readFileSync(join(results, file), 'utf8')))
    for (const key of Object.keys(total)) total[key] += counted[key]
    console.log(
      `${counted.failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${counted.passed} passed, ${counted.failed} failed`,
    )
  } catch {
    total.failed++
    console.log(`FAIL ${name}: the runner ended without a report`)
  }
}

await check('types', tool('tsc', ['-p', '.']))
await check('lint', tool('oxlint', ['--type-aware', 'src', 'test', 'bench', 'scripts']))
await check('format', tool('oxfmt', ['--check', 'src', 'test', 'bench', 'scripts']))
await check('boundaries', run(process.execPath, ['scripts/boundaries.mjs']))
await check('dead code', tool('knip', []))
const isBuilt = await check('build', tool('vite', ['build', '--logLevel', 'warn']))
await check('size', tool('size-limit', []))
await check(
  'command line builds',
  run(process.execPath, ['scripts/cli.mjs', 'templates', '--json'], { quiet: true }),
)

const unit = join(results, 'unit.json')
await tool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`])
count('unit and component tests', 'unit.json', (report) => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length,
  skipped: report.numPendingTests + report.numTodoTests,
}))

if (isBuilt) {
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, 'e2e.json') }
  await tool('playwright', ['test', '--reporter=list,json'], { env })
  count('end-to-end tests', 'e2e.json', ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }))
}

console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed === 0 ? 0 : 1)
