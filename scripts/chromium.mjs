// Finds a Chromium or Chrome for the tests, or installs one with the system's package manager where it may.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { hasProgram, run } from './project.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** The path of a browser that is here, or undefined. */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH
  if (asked) return existsSync(asked) ? asked : undefined
  const folders = (process.env.PATH ?? '').split(delimiter)
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(
    (path) => existsSync(path),
  )
}

const installers = [
  {
    program: 'apt-get',
    steps: [
      ['update', '-qq'],
      ['install', '-y', '-qq', 'chromium'],
    ],
  },
  { program: 'dnf', steps: [['install', '-y', 'chromium']] },
  { program: 'pacman', steps: [['-Sy', '--noconfirm', 'chromium']] },
  { program: 'apk', steps: [['add', 'chromium']] },
]

/** The path of a browser, installed if need be. Ends the process with one line where none can be had. */
export async function needChromium() {
  const found = findChromium()
  if (found) return found
  const isRoot = process.getuid?.() === 0
  const installer = installers.find(({ program }) => hasProgram(program))
  if (installer && isRoot && !process.env.CHROMIUM_PATH) {
    console.error(`Installing Chromium with ${installer.program} …`)
    for (const step of installer.steps) {
      await run(installer.program, step, {
        env: { DEBIAN_FRONTEND: 'noninteractive' },
        quiet: true,
      })
    }
    const installed = findChromium()
    if (installed) return installed
  }
  console.error(
    'The tests need Chromium or Chrome: install one (Debian and Ubuntu: apt-get install chromium) or set CHROMIUM_PATH to it.',
  )
  process.exit(1)
}
