import { useEffect, useEffectEvent, useState } from 'react'
import {
  type WorkshopTimer,
  longerTimer,
  minute,
  startedTimer,
  stoppedTimer,
  timeLeft,
} from '../../store/workshopTimer.ts'
import { useOpen, useSession } from '../../store/useEditor.tsx'

export interface RunningTimer {
  /** ms; undefined: none is set. */
  readonly left: number | undefined
  readonly isRunning: boolean
  readonly begin: (minutes: number) => void
  readonly pause: () => void
  readonly goOn: () => void
  readonly addMinute: () => void
  readonly end: () => void
}

/** The workshop's timer as it stands on the clock, shown anew each second; its end is said. `now` gives ms. */
export function useTimer(now: () => number): RunningTimer {
  const { session } = useOpen()
  const timer = useSession((state) => state.workshopTimer)
  const [seenAt, setSeenAt] = useState(now)
  const tick = useEffectEvent((running: WorkshopTimer): number => {
    const at = now()
    setSeenAt(at)
    const left = timeLeft(running, at)
    if (left > 0) return left
    session.setState({ workshopTimer: { left: 0 } })
    session.notify({ key: 'workshop.timeIsUp', values: {} }, 'done')
    return 0
  })
  useEffect(() => {
    if (timer?.endsAt === undefined) return undefined
    let waiting: ReturnType<typeof setTimeout> | undefined
    const follow = (): void => {
      clearTimeout(waiting)
      const left = tick(timer)
      // Each second as it begins.
      if (left > 0) waiting = setTimeout(follow, (left % 1000) + 1)
    }
    waiting = setTimeout(follow, 0)
    // A tab in the background is woken rarely; as soon as it is seen it is right.
    document.addEventListener('visibilitychange', follow)
    return () => {
      clearTimeout(waiting)
      document.removeEventListener('visibilitychange', follow)
    }
  }, [timer])
  const set = (workshopTimer: WorkshopTimer | undefined): void => {
    setSeenAt(now())
    session.setState({ workshopTimer })
  }
  return {
    left: timer && timeLeft(timer, Math.max(seenAt, 0)),
    isRunning: timer?.endsAt !== undefined,
    begin: (minutes) => set(startedTimer({ left: minutes * minute }, now())),
    pause: () => set(timer && stoppedTimer(timer, now())),
    goOn: () => set(timer && startedTimer(timer, now())),
    addMinute: () => {
      if (!timer) return
      const longer = longerTimer(timer, minute, now())
      // After its end another minute begins at once.
      set(timer.left === 0 && timer.endsAt === undefined ? startedTimer(longer, now()) : longer)
    },
    end: () => set(undefined),
  }
}
