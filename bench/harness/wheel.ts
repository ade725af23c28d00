import type { CDPSession } from '@playwright/test'
import { setTimeout as wait } from 'node:timers/promises'

const between = 12

/**
 * Turns the wheel at a place for `ms` milliseconds as a hand does: an event every 12 ms or more, each once the page
 * has taken the one before; along a circle of events, so that the map ends where it began.
 */
export async function turnWheel(
  cdp: CDPSession,
  at: { readonly x: number; readonly y: number },
  ms: number,
  step = 60,
): Promise<void> {
  const start = performance.now()
  for (let now = start; now - start < ms; now = performance.now()) {
    const angle = ((now - start) / ms) * 2 * Math.PI
    await cdp.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      ...at,
      deltaX: Math.round(step * Math.sin(angle)),
      deltaY: Math.round((step / 4) * Math.cos(angle)),
    })
    await wait(Math.max(0, between - (performance.now() - now)))
  }
}

/** Holds Ctrl and turns the wheel for `ms` milliseconds: into the map, and back out. */
export async function turnZoom(
  cdp: CDPSession,
  at: { readonly x: number; readonly y: number },
  ms: number,
): Promise<void> {
  const start = performance.now()
  for (let now = start; now - start < ms; now = performance.now()) {
    await cdp.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      ...at,
      deltaX: 0,
      deltaY: now - start < ms / 2 ? -4 : 4,
      modifiers: 2,
    })
    await wait(Math.max(0, between - (performance.now() - now)))
  }
}
