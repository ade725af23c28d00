import { expect, test } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import { MadeKpis } from '../kpis/madeKpis.ts'
import { evidenceOf, idOf, madeEvidence } from '../madeJourney.ts'
import { afterFix, found, read } from './found.ts'

const rule = 'kpi-incomplete'
const people = (): MadeKpis => {
  const made = new MadeKpis()
    .department('Support')
    .person('Anna', 'Support')
    .person('Bo', 'Support')
  return made.person('Left', 'Support', { active: false }) as MadeKpis
}
const full = { ownerId: idOf('Anna'), target: 80 }

test('complete with an owner, a target and a reading', () => {
  const made = people().kpi('fixed', full).read('fixed', '2026-01-31', 50)
  expect(found(rule, made)).toEqual([])
  expect(found(rule, people().kpi('fixed', full))).toHaveLength(1)
})

test('says which of the three are missing', () => {
  const why = (fields: object, isRead: boolean): string | undefined => {
    const made = people().kpi('fixed', fields)
    return read(found(rule, isRead ? made.read('fixed', '2026-01-31', 50) : made))[0]
  }
  const begins = 'info: KPI “fixed” is not complete. '
  const owner = { ownerId: idOf('Anna') }
  expect(why({}, false)).toBe(`${begins}It has no owner, no target and no readings.`)
  expect(why({}, true)).toBe(`${begins}It has no owner and no target.`)
  expect(why({ target: 0 }, true)).toBe(`${begins}It has no owner.`)
  expect(why({ target: 0 }, false)).toBe(`${begins}It has no owner and no readings.`)
  expect(why(owner, false)).toBe(`${begins}It has no target and no readings.`)
  expect(why(owner, true)).toBe(`${begins}It has no target.`)
  expect(why({ ...owner, target: 0 }, false)).toBe(`${begins}It has no readings.`)
  expect(why({ ownerId: idOf('Left'), target: 0 }, true)).toBe(
    `${begins}It has no owner (Left is not active any more).`,
  )
  expect(why({ ownerId: idOf('Gone'), target: 0 }, true)).toBe(
    `${begins}It has no owner (whoever it was is not in the organisation any more).`,
  )
})

test('a KPI that is made of its children needs no readings; with no way to roll up it does', () => {
  const made = (fields: object): MadeKpis => {
    const tree = people().kpi('top', { ...full, ...fields })
    return tree.kpi('fixed', { ...full, parentId: idOf('top') }).read('fixed', '2026-01-31', 50)
  }
  expect(found(rule, made({ rollUp: 'sum' }))).toEqual([])
  expect(found(rule, made({})).map(({ subjects }) => subjects)).toEqual([[idOf('top')]])
})

test('a warning where it measures a touchpoint that hurts', () => {
  const made = people().kpi('fixed')
  made.step('call').touchpoint('menu', 'call', { kpiIds: [idOf('fixed')] })
  const menu = madeEvidence([{ n: 100, k: 80, elsewhereN: 1000, elsewhereK: 100 }])
  expect(read(found(rule, made, { menu }))).toEqual([
    'warning: KPI “fixed” is not complete. It has no owner, no target and no readings. It measures 1 touchpoint on this journey.',
  ])
  const fine = madeEvidence([{ n: 100, k: 10, elsewhereN: 1000, elsewhereK: 100 }])
  expect(found(rule, made, { menu: fine })[0]?.severity).toBe('info')
})

test('the fix names whoever is accountable for all its touchpoints, else their department', () => {
  const made = (...owners: string[]): MadeKpis => {
    const journey = people().department('Sales').kpi('fixed', { target: 1 }) as MadeKpis
    journey
      .read('fixed', '2026-01-31', 50)
      .step('call')
      .touchpoint('open', 'call', {
        kpiIds: [idOf('fixed')],
      })
    for (const [at, owner] of owners.entries())
      journey.touchpoint(`touch${at}`, 'call', {
        kpiIds: [idOf('fixed')],
        accountableId: idOf(owner),
      })
    return journey
  }
  const fixOf = (journey: MadeKpis) => found(rule, journey)[0]?.fixes[0]
  expect(fixOf(made('Anna', 'Anna'))?.args).toEqual({
    id: idOf('fixed'),
    fields: { ownerId: idOf('Anna') },
  })
  expect(fixOf(made('Anna', 'Bo'))?.args).toMatchObject({ fields: { ownerId: idOf('Support') } })
  expect(fixOf(made('Anna', 'Sales'))).toBeUndefined()
  expect(fixOf(made('Left'))).toBeUndefined()
  const journey = made('Anna', 'Bo')
  const fix = fixOf(journey)
  if (!fix) throw new Error('no fix')
  const after = findingsOf(afterFix(journey.records, fix), evidenceOf({}))
  expect(after.filter((one) => one.rule === rule)).toEqual([])
})
