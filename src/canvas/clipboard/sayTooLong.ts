import type { Session } from '../../store/createSession.ts'

/** Says how many cards were pasted, and the first of those that were left out. */
export function sayTooLong(
  session: Session,
  count: number,
  tooLong: readonly string[],
  max: number,
): void {
  const text = tooLong[0]?.trim().slice(0, 60) ?? ''
  const values = { count, leftOut: tooLong.length, max, text }
  const outcome = count === 0 ? 'refused' : 'done'
  session.notify({ key: 'map.said.pastedLessCards', values }, outcome, count > 0)
}
