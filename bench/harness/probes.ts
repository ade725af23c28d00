import type { Page } from '@playwright/test'
import { percentile } from './median.ts'

interface Probes {
  frames: number[]
  keys: number[]
  /** Since navigation, in milliseconds; 0 before. */
  painted: number
  isRecording: boolean
}
declare global {
  interface Window {
    probes: Probes
  }
}

/** Goes into the page before its own code: it must stand alone. */
function install(): void {
  const probes: Probes = { frames: [], keys: [], painted: 0, isRecording: false }
  window.probes = probes
  let last = 0
  requestAnimationFrame(function frame(now) {
    if (probes.isRecording && last > 0) probes.frames.push(now - last)
    last = probes.isRecording ? now : 0
    requestAnimationFrame(frame)
  })
  // From the key to the first task after the frame that shows it.
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => probes.keys.push(performance.now() - timeStamp))
        port1.start()
        port2.postMessage(0)
      })
    },
    { capture: true },
  )
}

/**
 * Lets the page measure itself from its first line on. `isPainted` is asked on every frame whether the map is on the
 * screen; it runs in the page and must stand alone.
 */
export async function installProbes<A>(
  page: Page,
  isPainted: (about: A) => boolean,
  about: A,
): Promise<void> {
  await page.addInitScript(install)
  await page.addInitScript(
    `(${watch.toString()})(${isPainted.toString()}, ${JSON.stringify(about)})`,
  )
}

/** Two frames after the one that brought it, what was found is on the screen. */
function watch<A>(isPainted: (about: A) => boolean, about: A): void {
  requestAnimationFrame(function frame() {
    if (!isPainted(about)) requestAnimationFrame(frame)
    else
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          window.probes.painted = performance.now()
        }),
      )
  })
}

/** Milliseconds from navigation to the map on the screen. */
export async function firstPaint(page: Page): Promise<number> {
  await page.waitForFunction(() => window.probes.painted > 0, undefined, { timeout: 180_000 })
  return page.evaluate(() => window.probes.painted)
}

/** What the page's animation frames did meanwhile: milliseconds from one to the next. */
export interface FrameFigures {
  readonly p50: number
  readonly p95: number
  readonly max: number
  /** Frames longer than a second. */
  readonly droppedSeconds: number
}

/** The frames of the page while something goes on. */
export async function framesDuring(page: Page, doing: () => Promise<void>): Promise<FrameFigures> {
  await page.evaluate(() => {
    window.probes.frames = []
    window.probes.isRecording = true
  })
  await doing()
  const frames = await page.evaluate(async () => {
    // The frame that is under way belongs to it.
    await new Promise((done) => requestAnimationFrame(done))
    window.probes.isRecording = false
    return window.probes.frames
  })
  if (frames.length === 0) throw new Error('the page drew no frame')
  return {
    p50: percentile(frames, 0.5),
    p95: percentile(frames, 0.95),
    max: Math.max(...frames),
    droppedSeconds: frames.filter((frame) => frame > 1000).length,
  }
}

/** Presses each key for real and waits for the frame that shows it; milliseconds from key to paint. */
export async function keysToPaint(page: Page, keys: readonly string[]): Promise<number[]> {
  await page.evaluate(() => {
    window.probes.keys = []
  })
  for (const [at, key] of keys.entries()) {
    await page.keyboard.press(key)
    await page.waitForFunction((count) => window.probes.keys.length >= count, at + 1)
    await page.waitForTimeout(60)
  }
  return page.evaluate(() => window.probes.keys)
}
