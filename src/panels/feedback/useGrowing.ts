import { useEffect, useState } from 'react'

const first = 4
const aFrame = 3

/**
 * How many of `total` costly things to draw: a few at once, then a few more each frame, so that no frame takes long.
 * Starts again with another `of`.
 */
export function useGrowing(total: number, of: unknown): number {
  const [grown, setGrown] = useState({ of, count: first })
  const count = grown.of === of ? grown.count : first
  useEffect(() => {
    if (count >= total) return undefined
    const frame = requestAnimationFrame(() => setGrown({ of, count: count + aFrame }))
    return () => cancelAnimationFrame(frame)
  }, [count, total, of])
  return Math.min(count, total)
}
