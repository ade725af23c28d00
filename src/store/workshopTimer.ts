/** Time given to a group for something. It follows the clock: a tab that sleeps loses nothing. All in ms. */
export interface WorkshopTimer {
  /** What was left when it was stopped last; what was given at first. */
  readonly left: number
  /** When it ends, on the clock; missing while it stands. */
  readonly endsAt?: number
}

export const minute = 60_000
/** A day; nobody works on one thing for longer. */
export const mostMinutes = 1440

export function timeLeft({ left, endsAt }: WorkshopTimer, now: number): number {
  return endsAt === undefined ? left : Math.max(0, endsAt - now)
}

export function startedTimer({ left }: WorkshopTimer, now: number): WorkshopTimer {
  return { left, endsAt: now + left }
}

export function stoppedTimer(timer: WorkshopTimer, now: number): WorkshopTimer {
  return { left: timeLeft(timer, now) }
}

/** More time; what had ended goes on from now. */
export function longerTimer(timer: WorkshopTimer, by: number, now: number): WorkshopTimer {
  const left = Math.min(mostMinutes * minute, timeLeft(timer, now) + by)
  return timer.endsAt === undefined ? { left } : { left, endsAt: now + left }
}
