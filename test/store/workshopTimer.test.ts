import { expect, it } from 'vitest'
import {
  longerTimer,
  minute,
  mostMinutes,
  startedTimer,
  stoppedTimer,
  timeLeft,
} from '../../src/store/workshopTimer.ts'

it('runs by the clock: whatever was slept through is gone', () => {
  const running = startedTimer({ left: 5 * minute }, 1000)
  expect(timeLeft(running, 1000)).toBe(5 * minute)
  expect(timeLeft(running, 1000 + 3 * minute)).toBe(2 * minute)
  expect(timeLeft(running, 1000 + 60 * minute)).toBe(0)
})

it('stands while it is paused, and goes on with what was left', () => {
  const paused = stoppedTimer(startedTimer({ left: 5 * minute }, 0), 2 * minute)
  expect(timeLeft(paused, 99 * minute)).toBe(3 * minute)
  expect(timeLeft(startedTimer(paused, 100 * minute), 101 * minute)).toBe(2 * minute)
})

it('takes another minute, running or not, a day at most', () => {
  const running = startedTimer({ left: minute }, 0)
  expect(timeLeft(longerTimer(running, minute, 30_000), 30_000)).toBe(1.5 * minute)
  expect(longerTimer({ left: minute }, minute, 0)).toEqual({ left: 2 * minute })
  expect(timeLeft(longerTimer(running, minute, 5 * minute), 5 * minute)).toBe(minute)
  expect(longerTimer({ left: mostMinutes * minute }, minute, 0).left).toBe(mostMinutes * minute)
})
