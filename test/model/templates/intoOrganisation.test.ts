import { expect, it } from 'vitest'
import type { AnyRecord } from '../../../src/model/kinds.ts'
import { newOrganisation } from '../../../src/model/newOrganisation.ts'
import { organisationOf, recordsOfKind } from '../../../src/model/queries.ts'
import { intoOrganisation } from '../../../src/model/templates/intoOrganisation.ts'
import type { Template } from '../../../src/model/templates/Template.ts'
import { templateRecords } from '../../../src/model/templates/templateRecords.ts'

const template: Template = {
  name: 'small',
  title: 'Small',
  description: 'Two touchpoints.',
  lanes: [['Touchpoints', 'touchpoints', 'onstage']],
  map: `
# Ask for help
## Call
Phone menu | Phone | Contact centre | menu, press 1
Agent | Phone | Support | agent, rude
`,
}

function counter(): () => string {
  let count = 0
  return () => `tmplid${String(++count).padStart(4, '0')}`
}

it('takes departments that are there by the same name, brings the missing ones, and pours in nothing else', () => {
  const newId = counter()
  const own: AnyRecord[] = [
    newOrganisation('orgmine1'),
    { id: 'deptmine1', kind: 'department', name: ' contact CENTRE' },
    { id: 'deptmine2', kind: 'department', name: 'Support', deletedAt: '2026-01-01T00:00:00Z' },
    { id: 'deptmine3', kind: 'department', name: 'Finance' },
  ]
  const records = intoOrganisation(templateRecords(template, newId), { newId, organisation: own })
  expect(organisationOf(records)?.id).toBe('orgmine1')
  expect(recordsOfKind(records, 'organisation')).toHaveLength(1)
  expect(
    recordsOfKind(records, 'department')
      .map(({ name }) => name)
      .sort(),
  ).toEqual([' contact CENTRE', 'Finance', 'Support'])
  const [menu, agent] = recordsOfKind(records, 'touchpoint')
  expect(menu?.accountableId).toBe('deptmine1')
  const support = recordsOfKind(records, 'department').find(({ name }) => name === 'Support')
  expect(support?.id).not.toBe('deptmine2')
  expect(agent?.accountableId).toBe(support?.id)
})

it('makes an organisation where there is none', () => {
  const newId = counter()
  const records = intoOrganisation(templateRecords(template, newId), { newId })
  expect(organisationOf(records)?.name).toBe('My organisation')
  expect(recordsOfKind(records, 'department').map(({ name }) => name)).toEqual([
    'Contact centre',
    'Support',
  ])
  const named = intoOrganisation(templateRecords(template, newId), {
    newId,
    organisationName: 'Meine Organisation',
  })
  expect(organisationOf(named)?.name).toBe('Meine Organisation')
})

it('refuses a map that is written wrongly', () => {
  for (const [map, problem] of [
    ['## Call', 'a stage before'],
    ['# A\n## B\nMenu | Phone', 'four parts'],
    ['# A\n! Hurts', 'a touchpoint before'],
    ['# A\n## B\n> magic: Do it', 'a type of opportunity'],
    ['# A\n## B\n= Waiting | minutes | down | 5', 'a touchpoint before the KPI'],
    ['# A\n## B\nMenu | Phone | Support | menu\n= Waiting | minutes | less | 5', 'up or down'],
    ['# A\n## B\nMenu | Phone | Support | menu\n= Waiting | minutes | down | few', 'a target'],
    ['# A\n## B\nNowhere: A card', 'a lane and a step'],
    ['# A\n## B\nNo text', 'a step and a text'],
  ] as const)
    expect(() => templateRecords({ ...template, map }, counter())).toThrow(problem)
})
