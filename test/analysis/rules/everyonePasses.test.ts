import { expect, test } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import { MadeJourney, evidenceOf, idOf } from '../madeJourney.ts'
import { afterFix, found, read } from './found.ts'

/** Two ways to “desk”, two on from it; all but “desk” are the department's. */
const journey = (desk: Parameters<MadeJourney['touchpoint']>[2] = {}): MadeJourney =>
  new MadeJourney()
    .department('Support')
    .person('Anna', 'Support')
    .step('one', 'web Support', 'phone Support')
    .step('two')
    .touchpoint('desk', 'two', desk)
    .step('three', 'post Support', 'mail Support')

test('where all ways meet and part there is no owner', () => {
  const findings = found('everyone-passes', journey({ visits: 1200 }))
  expect(read(findings)).toEqual([
    'warning: Everyone passes “desk”, and it has no owner. Every way from the start to the end passes it: 2 ways lead in, 2 lead out. It counts 1,200 visits. It has no owner.',
  ])
  const [fix] = findings[0]?.fixes ?? []
  expect(fix?.args).toEqual({ touchpointIds: [idOf('desk')], ownerId: idOf('Support') })
  const after = fix && findingsOf(afterFix(journey().records, fix), evidenceOf({}))
  expect(after?.map(({ rule }) => rule)).not.toContain('everyone-passes')
})

test('says nothing where nobody has begun to name owners, KPIs or backups', () => {
  const fresh = new MadeJourney().step('one', 'web', 'phone').step('two', 'desk').step('three', 'a')
  expect(found('everyone-passes', fresh)).toEqual([])
  expect(found('everyone-passes', journey({ accountableId: idOf('Support') }))).toEqual([])
})

test('says nothing on one line, nor of a touchpoint in line with others', () => {
  const line = new MadeJourney().department('Support').step('one', 'a Support').step('two', 'b')
  expect(found('everyone-passes', line.step('three', 'c Support'))).toEqual([])
  const long = journey({ accountableId: idOf('Support') })
  long.step('four', 'e Support').step('five', 'f').step('six', 'g Support')
  expect(found('everyone-passes', long)).toEqual([])
})

test('KPI and backup are missing where others have them; the department is offered as backup', () => {
  const owned = journey({ accountableId: idOf('Anna') })
  owned.add('kpi', 'nps', { name: 'NPS' })
  owned.step('four').touchpoint('end', 'four', {
    accountableId: idOf('Support'),
    kpiIds: [idOf('nps')],
    backupIds: [idOf('Anna')],
  })
  const findings = found('everyone-passes', owned)
  expect(read(findings)).toEqual([
    'info: Everyone passes “desk”, and it has no KPI and no backup. Every way from the start to the end passes it: 2 ways lead in, 2 lead out. It has no KPI and no backup.',
  ])
  const [fix] = findings[0]?.fixes ?? []
  expect(fix?.args).toMatchObject({ role: 'backup', ownerIds: [idOf('Support')] })
  const after = fix ? findingsOf(afterFix(owned.records, fix), evidenceOf({})) : []
  const left = after.filter(({ rule }) => rule === 'everyone-passes')
  expect(left.map(({ why }) => why.values['missing'])).toEqual(['kpi'])
})

test('the map hangs together by a touchpoint that not everybody passes', () => {
  const made = new MadeJourney().department('Support').step('one', 'a Support')
  made.step('two', 'b', 'c Support').step('three', 'd Support').step('four', 'e Support')
  // a → b → d, a → c → d, and b alone leads to the side way x.
  made.touchpoint('x', 'two', { accountableId: idOf('Support') })
  made.connect('a', 'b').connect('a', 'c').connect('b', 'x').connect('b', 'd').connect('c', 'd')
  expect(read(found('everyone-passes', made))).toEqual([
    'info: The map hangs together by “b”, and it has no owner. Without it the map would fall into pieces: 1 way leads in, 2 lead out. It has no owner.',
  ])
})
