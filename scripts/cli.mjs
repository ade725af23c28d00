#!/usr/bin/env node
// The command line: builds itself when it is older than its source, then runs in the caller's folder.
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installPackages, root, tool } from './project.mjs'

const builds = join(root, 'dist-cli')

/** Tells a build from those of other sources: when the newest file was changed, and how many there are. */
function sourceName() {
  const files = readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true }).filter(
    (entry) => entry.isFile(),
  )
  const newest = files.reduce(
    (latest, entry) =>
      Math.max(latest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
    0,
  )
  return `${Math.round(newest)}-${files.length}`
}

/** Builds in a folder of its own and gives it its name when it is whole: two calls at once don't meet. */
async function build(folder) {
  await installPackages({ quiet: true })
  console.error('Building the command line …')
  const own = join(builds, `.${process.pid}`)
  const args = ['build', '--ssr', 'src/cli/main.ts', '--outDir', own, '--logLevel', 'error']
  const code = await tool('vite', args, { quiet: true })
  if (code !== 0) process.exit(code)
  try {
    renameSync(own, folder)
  } catch {
    // Another call was faster, with the same.
    rmSync(own, { recursive: true, force: true })
  }
  forgetOthers(folder)
}

/** A call that still runs may load the rest of an older build for a while. */
function forgetOthers(folder) {
  for (const name of readdirSync(builds)) {
    const other = join(builds, name)
    const isOld = statSync(other, { throwIfNoEntry: false })?.mtimeMs < Date.now() - 3_600_000
    if (other !== folder && isOld) rmSync(other, { recursive: true, force: true })
  }
}

const folder = join(builds, sourceName())
const built = join(folder, 'main.js')
if (!existsSync(built)) await build(folder)
process.chdir(process.env.INIT_CWD ?? process.cwd())
const { main } = await import(pathToFileURL(built).href)
process.exitCode = await main(process.argv.slice(2), root)
