import { describe, expect, it } from 'vitest'
import { journeyOf, organisationOf, recordsOfKind, stepsInOrder } from '../../src/model/queries.ts'
import { readJourneyFile } from '../../src/model/readJourneyFile.ts'
import { newOrganisation, templates } from '../../src/model/templates.ts'
import { writeJourneyFile } from '../../src/model/writeJourneyFile.ts'

function counter(): () => string {
  let count = 0
  return () => `tmplid${String(++count).padStart(4, '0')}`
}

describe('templates', () => {
  it('begin with Blank, which has lanes and no stage', () => {
    const [blank] = templates
    expect(blank?.title).toBe('Blank')
    const records = blank?.make(counter(), { name: 'Mine' })
    if (!records) throw new Error('no template')
    expect(recordsOfKind(records, 'lane').map(({ name }) => name)).toEqual([
      'Touchpoints',
      'Feeling',
      'Pain points',
      'Backstage',
      'Opportunities',
    ])
    expect(recordsOfKind(records, 'stage')).toEqual([])
  })

  it.each(templates)('make a journey that is saved and read back: $name', (template) => {
    const records = template.make(counter(), { name: 'Mine' })
    const file = { records, evidence: new Map(), extra: {} }
    const read = readJourneyFile(writeJourneyFile(file))
    expect(writeJourneyFile(read)).toBe(writeJourneyFile(file))
    expect(journeyOf(read.records)?.name).toBe('Mine')
    expect(organisationOf(read.records)).toBeDefined()
    const filled = new Set(recordsOfKind(records, 'touchpoint').map(({ stepId }) => stepId))
    expect(stepsInOrder(records).filter(({ id }) => !filled.has(id))).toEqual([])
  })

  it('join the organisation that is given', () => {
    const organisation = newOrganisation('orgmine1')
    const records = templates[1]?.make(counter(), { name: 'Mine', organisation: [organisation] })
    expect(records && recordsOfKind(records, 'organisation').map(({ id }) => id)).toEqual([
      'orgmine1',
    ])
  })
})
