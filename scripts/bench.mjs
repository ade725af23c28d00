// Runs the benchmarks, peers measured side by side in the same run: npm run bench -- [NAME …]
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { needChromium } from './chromium.mjs'
import { installPackages, installPeers, root } from './project.mjs'

process.env.NODE_ENV = 'production'
await installPackages()
const { build, preview } = await import('vite')
const folder = join(root, 'bench')
const ending = '.bench.ts'
const known = readdirSync(folder)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
  process.exit(2)
}
const names = asked.length > 0 ? asked : known

// Inside the project, so that the bundled benchmarks find its packages.
const cache = join(root, 'node_modules', '.cache')
mkdirSync(cache, { recursive: true })
const work = mkdtempSync(join(cache, 'bench-'))
const closing = [async () => rmSync(work, { recursive: true, force: true })]
try {
  await main()
} catch (error) {
  process.exitCode = 1
  console.error(`The benchmarks could not be run: ${String(error)}`)
} finally {
  for (const close of closing.reverse()) await close()
}
process.exit()

async function main() {
  const benches = await bundled()
  const tools = benches.some(({ bench }) => bench.inBrowser) ? await browserTools() : undefined
  for (const { name, bench } of benches) {
    console.log(`\n${name}`)
    try {
      const rows = await bench.run(tools)
      keep(name, rows)
      print(rows)
    } catch (error) {
      process.exitCode = 1
      console.error(`${name} failed: ${error instanceof Error ? error.stack : String(error)}`)
    }
  }
}

async function bundled() {
  const code = join(work, 'code')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: code,
      rollupOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(folder, name + ending)])),
        output: { entryFileNames: '[name].mjs' },
      },
    },
  })
  const load = async (name) => {
    const { default: bench } = await import(pathToFileURL(join(code, `${name}.mjs`)).href)
    return { name, bench }
  }
  return Promise.all(names.map(load))
}

async function browserTools() {
  const executablePath = await needChromium()
  await installPeers()
  const site = join(work, 'site')
  await build({ root, logLevel: 'error', build: { outDir: site, emptyOutDir: true } })
  const peerRoot = join(folder, 'peers')
  const peers = join(work, 'peers')
  const pages = readdirSync(peerRoot).filter((file) => file.endsWith('.html'))
  const { default: react } = await import('@vitejs/plugin-react')
  await build({
    root: peerRoot,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    worker: { format: 'es' },
    // The peers bring the same React as the editor; a page may hold only one.
    resolve: { dedupe: ['react', 'react-dom'] },
    build: {
      outDir: peers,
      emptyOutDir: true,
      target: 'es2023',
      rollupOptions: { input: pages.map((file) => join(peerRoot, file)) },
    },
  })
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({
    executablePath,
    // Drawn by the processor, so that machines with and without a graphics card are alike.
    args: ['--disable-gpu', '--no-first-run', '--disable-background-networking', ...sandbox()],
  })
  closing.push(() => browser.close())
  const served = {
    site: await serve({ root }, site),
    peers: await serve({ root: peerRoot, configFile: false }, peers),
  }
  return { ...served, browser, runs: Number(process.env.BENCH_RUNS ?? 3) }
}

function sandbox() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

async function serve(config, outDir) {
  const server = await preview({
    ...config,
    logLevel: 'error',
    build: { outDir },
    preview: { host: 'localhost', port: 4310 },
  })
  closing.push(() => server.close())
  const [address] = server.resolvedUrls?.local ?? []
  if (!address) throw new Error('the built pages could not be served')
  return address
}

function keep(name, rows) {
  const results = join(folder, 'results')
  mkdirSync(results, { recursive: true })
  writeFileSync(join(results, `${name}.json`), `${JSON.stringify(rows, null, 2)}\n`)
}

function print(rows) {
  const cells = rows.map((row) => [
    row.name,
    figure(row.ours),
    figure(row.peer),
    row.unit,
    row.ratio === null ? '' : `${row.ratio} ×`,
    row.peerName ?? '',
    `${row.runs} runs`,
  ])
  const head = ['', 'ours', 'peer', 'unit', 'ours ÷ peer', 'peer', '']
  const widths = head.map((_, at) => Math.max(...[head, ...cells].map((line) => line[at].length)))
  for (const line of [head, ...cells]) {
    const isNumber = (at) => at === 1 || at === 2 || at === 4
    const padded = line.map((cell, at) =>
      isNumber(at) ? cell.padStart(widths[at]) : cell.padEnd(widths[at]),
    )
    console.log(`  ${padded.join('  ').trimEnd()}`)
  }
}

function figure(value) {
  return value === null ? '–' : String(value)
}
