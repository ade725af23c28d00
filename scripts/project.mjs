// What every script needs: the project's root, a command run to its end, and installed packages.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const isWindows = process.platform === 'win32'

/** Runs a program with its output shown (on standard error when `quiet`), and returns its exit code. */
export function run(program, args, { env = {}, quiet = false } = {}) {
  const output = quiet
    ? ['ignore', process.stderr, process.stderr]
    : ['ignore', 'inherit', 'inherit']
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: output,
      shell: isWindows,
    })
    child.on('error', () => resolve(127))
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** Runs a tool of node_modules. */
export function tool(name, args, options) {
  return run(join(root, 'node_modules', '.bin', name), args, options)
}

const stamp = join(root, 'node_modules', '.throughline-lock')

/** Installs the packages of the lock file where they are missing or older than it. */
export async function installPackages({ quiet = false } = {}) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `Throughline needs Node 20.19 or newer; this is ${process.version}. Get one from https://nodejs.org.`,
    )
    process.exit(1)
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Installing packages …')
  const code = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { quiet })
  if (code !== 0) {
    console.error('The packages could not be installed: see the lines above, then try again.')
    process.exit(code)
  }
  writeFileSync(stamp, lock)
}

/** Whether a program is on the PATH. */
export function hasProgram(name) {
  return spawnSync(isWindows ? 'where' : 'which', [name], { stdio: 'ignore' }).status === 0
}
