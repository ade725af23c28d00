import { expect, test } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import { MadeJourney, evidenceOf, idOf, madeEvidence } from '../madeJourney.ts'
import { afterFix, found, read } from './found.ts'

const rule = 'pain-without-action'

const journey = (status: 'suggested' | 'accepted' | 'dismissed' = 'accepted'): MadeJourney =>
  new MadeJourney()
    .department('Support')
    .step('call', 'menu Support')
    .add('painPoint', 'pain', { touchpointId: idOf('menu'), title: 'Four transfers', status })

const withOpportunity = (): MadeJourney =>
  journey().add('opportunity', 'chance', { title: 'One number', painPointIds: [idOf('pain')] })

test('an accepted pain point that no opportunity names; not one only suggested or dismissed', () => {
  expect(read(found(rule, journey()))).toEqual([
    'warning: Nobody acts on “Four transfers”. It is accepted as a pain point at “menu”, and no opportunity names it.',
  ])
  expect(found(rule, journey('suggested'))).toEqual([])
  expect(found(rule, journey('dismissed'))).toEqual([])
})

test('an opportunity alone is not enough, nor are dropped actions; an open, begun or done one is', () => {
  expect(read(found(rule, withOpportunity()))).toEqual([
    'warning: Nobody acts on “Four transfers”. It is accepted as a pain point at “menu”; the opportunity “One number” names it, but has no action.',
  ])
  const acted = (status: 'open' | 'in-progress' | 'done' | 'dropped'): MadeJourney =>
    withOpportunity()
      .add('action', 'drop', { opportunityId: idOf('chance'), title: 'Ask', status: 'dropped' })
      .add('action', 'act', { opportunityId: idOf('chance'), title: 'Do it', status })
  expect(read(found(rule, acted('dropped')))[0]).toContain('but every action for it was dropped.')
  for (const status of ['open', 'in-progress', 'done'] as const)
    expect(found(rule, acted(status))).toEqual([])
})

test('critical where feedback surely says that it hurts, with the least of negative comments', () => {
  const menu = madeEvidence([{ n: 1000, k: 700, elsewhereN: 4000, elsewhereK: 1000 }])
  const [finding] = found(rule, journey(), { menu })
  // Wilson's lower end of 700/1000 is 67.09 %: 670.9 of 1,000 comments.
  expect(read(finding ? [finding] : [])).toEqual([
    'critical: Nobody acts on “Four transfers”. It is accepted as a pain point at “menu”, and no opportunity names it. Feedback holds at least 670 negative comments in this file.',
  ])
  expect(finding?.harm).toBeCloseTo(670.86, 1)
  expect(finding?.subjects).toEqual([idOf('menu'), idOf('pain')])
})

test('its fixes go step by step: an opportunity, then an action for whoever is accountable, then it is gone', () => {
  const run = (records: MadeJourney['records']) => {
    const [finding] = findingsOf(records, evidenceOf({})).filter((one) => one.rule === rule)
    const [fix] = finding?.fixes ?? []
    if (!fix) throw new Error('no fix')
    return { fix, after: afterFix(records, fix) }
  }
  const first = run(journey().records)
  expect(first.fix).toMatchObject({
    command: 'opportunity.add',
    args: { title: 'Four transfers', stepId: idOf('call'), painPointIds: [idOf('pain')] },
  })
  const second = run(first.after)
  expect(second.fix).toMatchObject({
    command: 'action.add',
    args: {
      title: 'Four transfers',
      opportunityId: first.fix.args['id'],
      ownerId: idOf('Support'),
    },
  })
  const rules = findingsOf(second.after, evidenceOf({})).map((one) => one.rule)
  expect(rules).not.toContain(rule)
  expect(rules).not.toContain('action-late')
})

test('a pain point of a step counts, one that stands nowhere does not', () => {
  const made = new MadeJourney().step('call')
  made.add('painPoint', 'pain', { stepId: idOf('call'), title: 'Waits', status: 'accepted' })
  made.add('painPoint', 'lost', { stepId: 'gone0000', title: 'Lost', status: 'accepted' })
  expect(found(rule, made).map(({ subjects }) => subjects)).toEqual([[idOf('pain')]])
})
