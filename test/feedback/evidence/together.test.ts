// @vitest-environment node
import { expect, it } from 'vitest'
import { checkEvidence } from '../../../src/model/checkEvidence.ts'
import { engineOf } from '../imported.ts'

const MENU = { id: 'touchpt-menu', name: 'Menu', words: ['menu'] }
const DESK = { id: 'touchpt-desk', name: 'Desk', words: ['desk'] }
const HALL = { id: 'touchpt-hall', name: 'Hall', words: ['hall'] }
const touchpoints = [MENU, DESK, HALL]
const step = { id: 'step0001', touchpointIds: [MENU.id, DESK.id] }

it('counts a comment once for a step, with the mean of its moods at its touchpoints', async () => {
  const engine = await engineOf(
    'comment\nThe menu is terrible\nThe desk is terrible\nThe menu is terrible. The desk is terrible.\n' +
      'The menu is lovely\nThe hall is terrible\nFine\n',
  )
  const evidence = engine.evidence(touchpoints)
  const together = engine.evidenceOfGroup(step, touchpoints)
  expect(evidence[MENU.id]).toMatchObject({ n: 3, negative: 2 })
  expect(evidence[DESK.id]).toMatchObject({ n: 2, negative: 2 })
  // Not five of which four: the third comment speaks of both.
  expect(together).toMatchObject({ comments: 4, n: 4, negative: 3, positive: 1 })
  expect(together?.negativeShare?.[0]).toBe(3 / 4)
  expect(together?.strata[0]).toMatchObject({ n: 4, elsewhereN: 2, elsewhereNegative: 1 })
  expect(together?.sources).toEqual([
    { sourceId: 'source', name: 'file.csv', rows: 6, n: 4, negative: 3 },
  ])
  expect(evidence[MENU.id]?.sources?.[0]?.negativeRows).toBe('1,3')
  const text = JSON.stringify({ ...evidence, [step.id]: together })
  expect(checkEvidence(JSON.parse(text)).size).toBe(4)
})

it('leaves what only one touchpoint of a step is spoken of to that touchpoint', async () => {
  const engine = await engineOf('comment\nThe menu is terrible\nFine\n')
  expect(engine.evidenceOfGroup(step, touchpoints)).toBeUndefined()
})

it('tells who came again within the days, and which way', async () => {
  const engine = await engineOf(
    [
      'date,customer,comment',
      '2024-01-01,ann,The menu is terrible',
      '2024-01-05,ann,The desk is awful',
      '2024-01-09,ann,The menu again',
      '2024-01-01,bob,The menu is terrible',
      '2024-03-01,bob,The menu is terrible',
      '2024-01-01,cat,The menu and the desk',
      '2024-01-02,cat,The menu',
      '2024-02-01,dan,The menu',
      ',eve,The menu',
      '2024-01-01,,The menu',
    ].join('\n'),
    { roles: ['date', 'respondent', 'comment'] },
  )
  const repeats = engine.repeats(touchpoints, 30)
  expect(repeats.get(MENU.id)).toEqual({
    days: 30,
    respondents: 4,
    again: 2,
    paths: [
      { touchpointIds: [MENU.id, MENU.id], respondents: 1 },
      { touchpointIds: [MENU.id, DESK.id, MENU.id], respondents: 1 },
    ],
  })
  expect(repeats.get(DESK.id)).toEqual({ days: 30, respondents: 2, again: 0, paths: [] })
  expect(repeats.has(HALL.id)).toBe(false)
  expect(engine.repeats(touchpoints, 60).get(MENU.id)).toMatchObject({ again: 3 })
  expect(engine.repeats(touchpoints, 60, { to: '2024-01' }).get(MENU.id)).toMatchObject({
    respondents: 3,
    again: 2,
  })
})

it('sums up what the accounts are worth, each once', async () => {
  const engine = await engineOf(
    [
      'customer,worth,comment',
      'ann,1000,The menu is terrible',
      'ann,1200,The menu is lovely',
      'bob,500,The menu is lovely',
      ',30,The menu is terrible',
      'cat,,The menu is terrible',
      'dan,9000,The hall is terrible',
    ].join('\n'),
    { roles: ['respondent', 'value', 'comment'] },
  )
  expect(engine.evidence(touchpoints)[MENU.id]?.value).toEqual({
    n: 3,
    negative: 2,
    sum: 1730,
    negativeSum: 1230,
  })
})

it('counts the answers of a scale, so that scores can be pooled', async () => {
  const engine = await engineOf(
    'score,comment\n10,The menu\n9,The menu\n3,The menu\n0,The desk\n,The menu\n',
    { roles: ['score', 'comment'] },
  )
  expect(engine.evidence(touchpoints)[MENU.id]?.answers).toEqual([
    {
      scale: { kind: '0-10', min: 0, max: 10 },
      n: 3,
      sum: 22,
      squares: 190,
      counts: [0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1],
    },
  ])
  expect(engine.evidenceOfGroup(step, touchpoints)?.answers?.[0]).toMatchObject({ n: 4, sum: 22 })
})
