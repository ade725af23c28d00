import { expect, test } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import type { RecordOf } from '../../../src/model/kinds.ts'
import { MadeJourney, evidenceOf, idOf } from '../madeJourney.ts'
import { afterFix, found, read } from './found.ts'

/** “Ask for help” is the first stage of every made journey. */
function journey(...stages: string[]): MadeJourney {
  const made = new MadeJourney()
  for (const [index, name] of stages.entries()) made.add('stage', `phase${index}`, { name })
  return made
}

test('buying and using, and then it stops', () => {
  const made = journey('Buy', 'Use it')
  const findings = found('no-renewal', made)
  expect(read(findings)).toEqual([
    'info: The journey “Home internet” stops before renewal. It speaks of buying or using (“Buy”) and stops at “Use it”. No stage or step is about renewing, leaving or coming back.',
  ])
  expect(findings[0]?.id).toBe(`no-renewal:${idOf('journey')}`)
})

test('a stage or a step about renewing, leaving or coming back is enough', () => {
  for (const name of [
    'Renewal',
    'Leave',
    'Cancel the contract',
    'Come back',
    'Get a refund, return',
  ])
    expect(found('no-renewal', journey('Buy', 'Use', name))).toEqual([])
  expect(found('no-renewal', journey('Kaufen', 'Nutzen', 'Vertragsverlängerung'))).toEqual([])
  expect(found('no-renewal', journey('Kaufen', 'Nutzen').step('Kündigen'))).toEqual([])
})

test('two stages, no word about buying or using, or the detail of a step: nothing', () => {
  expect(found('no-renewal', journey('Buy'))).toEqual([])
  expect(found('no-renewal', journey('Something goes wrong', 'Get through'))).toEqual([])
  const detail = journey('Buy', 'Use')
  const [root] = detail.list
  if (root)
    detail.list[0] = { ...root, parentStepId: 'elsewhere' } as unknown as RecordOf<'journey'>
  expect(found('no-renewal', detail)).toEqual([])
})

test('the fix adds a stage in the language of the map, and it is settled', () => {
  for (const [made, name] of [
    [journey('Buy', 'Use'), 'Renew or leave'],
    [journey('Kauf', 'Nutzung'), 'Verlängern oder gehen'],
  ] as const) {
    const [fix] = found('no-renewal', made)[0]?.fixes ?? []
    expect(fix).toMatchObject({ command: 'stage.add', args: { name } })
    const after = fix && findingsOf(afterFix(made.records, fix), evidenceOf({}))
    expect(after?.map(({ rule }) => rule)).not.toContain('no-renewal')
  }
})
