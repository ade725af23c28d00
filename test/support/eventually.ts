import { vi } from 'vitest'

/** Waits until an expectation holds; long enough for a machine that has much else to do. */
export function eventually(expectation: () => void): Promise<void> {
  return vi.waitFor(expectation, { timeout: 20_000, interval: 20 })
}
