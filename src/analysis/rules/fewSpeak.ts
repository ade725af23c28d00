import { newFinding } from './newFinding.ts'
import { touchpointRule } from './ruleContext.ts'

/** Fewer days say little about a month's comments. */
const enoughDays = 30
const daysOfMonth = 365 / 12

/**
 * Many customers pass and hardly any of them speaks: what is said may be true of few. Complaints don't count: those
 * who don't complain aren't silent, they have nothing to complain about.
 */
export const fewSpeak = touchpointRule((node, { evidence, feedback, settings }) => {
  const { id, name, visits: visitsAMonth = 0 } = node.touchpoint
  const one = evidence.get(id)
  const sum = feedback.get(id)
  if (!one || !sum || sum.n === 0 || one.daysCovered < enoughDays) return undefined
  // Of comments without a score it isn't known whether they are complaints.
  const comments = sum.complaints > 0 ? sum.n : one.comments
  const visits = Math.round((visitsAMonth * one.daysCovered) / daysOfMonth)
  if (visits === 0 || visits < settings.threshold('few-speak.visits')) return undefined
  const share = comments / visits
  if (share >= settings.threshold('few-speak.share')) return undefined
  return newFinding({
    rule: 'few-speak',
    severity: 'info',
    subjects: [id],
    title: { name },
    why: {
      comments,
      visits: toTwoDigits(visits),
      days: one.daysCovered,
      visitsAMonth,
      share,
      each: toTwoDigits(1 / share),
    },
    harm: sum.harm,
  })
})

/** 6,583,561 as 6,600,000: visits are somebody's guess, and more digits would look like a count. */
function toTwoDigits(value: number): number {
  return Math.round(Number(value.toPrecision(2)))
}
