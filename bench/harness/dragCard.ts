import type { CDPSession } from '@playwright/test'
import { setTimeout as wait } from 'node:timers/promises'

const between = 12

/** Holds what is at a place and moves it about for `ms` milliseconds, an event every 12 ms or more, back to its place. */
export async function dragCard(
  cdp: CDPSession,
  at: { readonly x: number; readonly y: number },
  ms: number,
): Promise<void> {
  const send = (type: string, x: number, y: number, buttons: number): Promise<unknown> =>
    cdp.send('Input.dispatchMouseEvent', {
      type: type as 'mouseMoved',
      x,
      y,
      button: 'left',
      buttons,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    })
  await send('mouseMoved', at.x, at.y, 0)
  await send('mousePressed', at.x, at.y, 1)
  const start = performance.now()
  for (let now = start; now - start < ms; now = performance.now()) {
    const angle = ((now - start) / ms) * 2 * Math.PI
    await send('mouseMoved', at.x + 90 * Math.sin(angle), at.y + 60 * (1 - Math.cos(angle)), 1)
    await wait(Math.max(0, between - (performance.now() - now)))
  }
  await send('mouseReleased', at.x, at.y, 0)
}
