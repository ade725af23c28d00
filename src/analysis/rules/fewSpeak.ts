import { newFinding } from './newFinding.ts'
import { touchpointRule } from './ruleContext.ts'

/** Fewer days say little about a month's comments. */
const enoughDays = 30
const daysOfMonth = 365 / 12

/** Many customers pass and hardly any of them speaks: what is said may be true of few. */
export const fewSpeak = touchpointRule((node, { evidence, feedback, settings }) => {
  const { id, name, visits: visitsAMonth = 0 } = node.touchpoint
  const one = evidence.get(id)
  if (!one || one.comments === 0 || one.daysCovered < enoughDays) return undefined
  const visits = Math.round((visitsAMonth * one.daysCovered) / daysOfMonth)
  if (visits === 0 || visits < settings.threshold('few-speak.visits')) return undefined
  const share = one.comments / visits
  if (share >= settings.threshold('few-speak.share')) return undefined
  return newFinding({
    rule: 'few-speak',
    severity: 'info',
    subjects: [id],
    title: { name },
    why: {
      comments: one.comments,
      visits,
      days: one.daysCovered,
      visitsAMonth,
      share,
      each: Math.round(1 / share),
    },
    harm: feedback.get(id)?.harm ?? 0,
  })
})
