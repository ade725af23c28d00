// What every script needs: the project's root, a command run to its end, and installed packages.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const isWindows = process.platform === 'win32'

/** Runs a program with its output shown (on standard error when `quiet`), and returns its exit code. */
export function run(program, args, { env = {}, quiet = false, cwd = root } = {}) {
  const output = quiet
    ? ['ignore', process.stderr, process.stderr]
    : ['ignore', 'inherit', 'inherit']
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
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

const turn = join(root, '.throughline-installing')

function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(
    `Throughline needs Node 20.19 or newer; this is ${process.version}. Get one from https://nodejs.org.`,
  )
  process.exit(1)
}

/** Waits for its turn: two installs at once would take each other's packages away. Undefined: it took too long. */
async function takeTurn() {
  for (let tries = 0; tries < 300; tries++) {
    try {
      writeFileSync(turn, String(process.pid), { flag: 'wx' })
      return
    } catch {
      await setTimeout(1000)
      if (tries > 0 && !isRunning(Number(readFileSync(turn, { encoding: 'utf8', flag: 'a+' })))) {
        rmSync(turn, { force: true })
      }
    }
  }
}

function isRunning(pid) {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Installs the packages of the lock file where they are missing or older than it. */
export async function installPackages({ quiet = false } = {}) {
  needNode()
  await install(root, quiet)
}

/** Installs what only the benchmarks measure against. */
export async function installPeers() {
  await install(join(root, 'bench'), false)
}

async function install(folder, quiet) {
  const stamp = join(folder, 'node_modules', '.throughline-lock')
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
  const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lock
  if (isInstalled()) return
  await takeTurn()
  try {
    if (isInstalled()) return
    console.error('Installing packages …')
    const args = ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund']
    if ((await run('npm', args, { quiet, cwd: folder })) !== 0) {
      console.error('The packages could not be installed: see the lines above, then try again.')
      process.exitCode = 1
      throw new Error('npm ci failed')
    }
    writeFileSync(stamp, lock)
  } finally {
    rmSync(turn, { force: true })
  }
}

/** Whether a program is on the PATH. */
export function hasProgram(name) {
  return spawnSync(isWindows ? 'where' : 'which', [name], { stdio: 'ignore' }).status === 0
}
