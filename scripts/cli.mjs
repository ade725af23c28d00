#!/usr/bin/env node
// The command line: builds itself when it is older than its source, then runs in the caller's folder.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installPackages, root, tool } from './project.mjs'

const built = join(root, 'dist-cli', 'main.js')

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (latest, entry) =>
        Math.max(latest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
      0,
    )
}

const isStale = !existsSync(built) || statSync(built).mtimeMs < newest(join(root, 'src'))
if (isStale) {
  await installPackages({ quiet: true })
  console.error('Building the command line …')
  const args = ['build', '--ssr', 'src/cli/main.ts', '--outDir', 'dist-cli', '--logLevel', 'error']
  const code = await tool('vite', args, { quiet: true })
  if (code !== 0) process.exit(code)
}
process.chdir(process.env.INIT_CWD ?? process.cwd())
const { main } = await import(pathToFileURL(built).href)
process.exitCode = await main(process.argv.slice(2), root)
