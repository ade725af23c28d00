import { act, screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import type { AnyRecord } from '../../../src/model/kinds.ts'
import { type Records, recordsFrom } from '../../../src/model/records.ts'
import { OutlinePanel } from '../../../src/panels/outline/OutlinePanel.tsx'
import { madeEvidence } from '../../analysis/madeJourney.ts'
import { type JourneyPlan, buildJourney } from '../../support/buildJourney.ts'
import { smallMap, smallMapRecords } from '../../support/smallMap.ts'
import { type OpenEditor, openEditor } from '../openEditor.tsx'

const hrefTo = (recordId: string | undefined, journeyId = 'jrny0001'): string =>
  `#/${journeyId}/${recordId ?? ''}`

function show(records: Records): OpenEditor & { readonly onPrint: () => void } {
  const onPrint = vi.fn()
  const panel = <OutlinePanel mapHref="#/map" hrefTo={hrefTo} onPrint={onPrint} />
  return { onPrint, ...openEditor(records, panel) }
}

/** The small map with some of the fields and kinds that it lacks. */
function fullMap(more: readonly AnyRecord[]): Records {
  const replaced = new Map([...smallMapRecords, ...more].map((record) => [record.id, record]))
  return recordsFrom(replaced.values())
}

const headings = (level: number): (string | null)[] =>
  screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent)

/** The texts of a table, row by row. */
function cells(caption: string): (string | null)[][] {
  const [, ...rows] = within(screen.getByRole('table', { name: caption })).getAllByRole('row')
  return rows.map((row) => [...row.children].map(({ textContent }) => textContent))
}

/** What is said under a name, everywhere on the page. */
function said(title: string): (string | null)[] {
  return screen
    .getAllByRole('term')
    .filter(({ textContent }) => textContent === title)
    .flatMap((term) => [...(term.parentElement?.querySelectorAll('dd') ?? [])])
    .map(({ textContent }) => textContent)
}

it('reads as headings: the journey, its stages, their steps', () => {
  show(smallMap)
  expect(headings(2)).toEqual(['Home internet', 'Ask for help', 'Stay or leave'])
  expect(headings(3)).toEqual(['Call', 'Explain it again', 'Cancel'])
})

it('tells every touchpoint in a table, with what customers say, findings and where it leads', () => {
  const records = fullMap([
    {
      id: 'touchMenu',
      kind: 'touchpoint',
      stepId: 'stepCall',
      laneId: 'laneTouch',
      order: 'a0',
      name: 'Phone menu and transfer',
      channel: 'Phone',
      kpiIds: ['kpiFirstFix'],
    },
    { id: 'kpiFirstFix', kind: 'kpi', name: 'First contact fix', unit: '%', target: 70 },
    { id: 'readingOne', kind: 'reading', kpiId: 'kpiFirstFix', date: '2026-01-31', value: 54 },
    {
      id: 'linkMenuAgent',
      kind: 'connection',
      fromId: 'touchMenu',
      toId: 'touchAgent',
      label: 'still broken',
      share: 0.4,
    },
  ])
  const { session } = show(records)
  const evidence = new Map([['touchMenu', madeEvidence([{ n: 1860, k: 1320 }])]])
  act(() => session.setState({ evidence, findings: findingsOf(records, evidence) }))
  const [row = []] = cells('Touchpoints in “Call”')
  expect(row.slice(0, 6)).toEqual([
    'Phone menu and transfer',
    'Touchpoints',
    'Phone',
    'No owner',
    '71% negative of 1,860 (69–73%)',
    'First contact fix 54% (off target)',
  ])
  expect(row[6]).toMatch(/^(Critical|Warning): .*Phone menu and transfer/)
  expect(row[7]).toBe('Support agent (still broken, 40%)')
  expect(cells('Touchpoints in “Cancel”')[0]?.[3]).toBe('Sales')
})

it('says what customers expect and feel, and what stands in the other lanes, pictures by their text', () => {
  const records = fullMap([
    {
      id: 'stepCall',
      kind: 'step',
      stageId: 'stageAsk',
      order: 'a0',
      name: 'Call',
      expectation: 'Somebody answers',
    },
    {
      id: 'cardPicture',
      kind: 'card',
      stepId: 'stepCall',
      laneId: 'laneNotes',
      order: 'a1',
      text: '',
      pictureId: 'picture1',
      alt: 'The menu tree',
    },
  ])
  const { session } = show(records)
  const detail = { journeyId: 'jrny0002', name: 'The call', organisationId: 'org00001' }
  act(() => session.setState({ details: [{ ...detail, stepId: 'stepCall' }] }))
  expect(said('Expectation')).toEqual(['Somebody answers'])
  expect(said('Feeling')).toEqual(['team −0.6'])
  expect(said('Detail journey')).toEqual(['The call'])
  expect(said('Pain points')).toEqual(['Transferred four times'])
  expect(said('Notes')).toEqual(['Call routing rules', 'picture: The menu tree'])
})

it('leads from every name to its place on the map', async () => {
  const { user, onPrint } = show(smallMap)
  const href = (name: string): string | null =>
    screen.getAllByRole('link', { name })[0]?.getAttribute('href') ?? null
  expect(href('Ask for help')).toBe('#/jrny0001/stageAsk')
  expect(href('Call')).toBe('#/jrny0001/stepCall')
  expect(href('Phone menu and transfer')).toBe('#/jrny0001/touchMenu')
  expect(href('Transferred four times')).toBe('#/jrny0001/painTransfer')
  expect(href('Call routing rules')).toBe('#/jrny0001/cardNote')
  expect(href('Back to the map')).toBe('#/map')
  await user.click(screen.getByRole('button', { name: 'Print' }))
  expect(onPrint).toHaveBeenCalledTimes(1)
})

it('tells about the journey, and at the end what has no place', () => {
  show(
    fullMap([
      { id: 'persAnna', kind: 'persona', name: 'Anna' },
      {
        id: 'jrny0001',
        kind: 'journey',
        name: 'Home internet',
        scenario: 'The line is down',
        goal: 'Be online again',
        personaIds: ['persAnna'],
        ownerId: 'personMara',
      },
      {
        id: 'touchRetain',
        kind: 'touchpoint',
        stepId: 'stepGone',
        laneId: 'laneTouch',
        order: 'a0',
        name: 'Retention call',
      },
    ]),
  )
  expect(['Scenario', 'Goal', 'Personas', 'Accountable owner'].flatMap(said)).toEqual([
    'The line is down',
    'Be online again',
    'Anna',
    'Mara Voss',
  ])
  expect(headings(2).at(-1)).toBe('Unplaced')
  expect(cells('Touchpoints without a place')[0]?.[0]).toBe('Retention call')
  expect(screen.getAllByText('No touchpoint.')).toHaveLength(1)
})

it('says so where there is nothing yet', () => {
  show(recordsFrom([{ id: 'jrny0001', kind: 'journey', name: 'New' }]))
  expect(headings(2)).toEqual(['New'])
  expect(screen.getByText('This map has no stages yet.')).toBeTruthy()
})

it('holds all of a large map', () => {
  const steps = Array.from({ length: 50 }, (_, step) => [
    `Step ${step}`,
    Array.from({ length: 10 }, (__, at) => `Touchpoint ${step}.${at}`),
  ])
  const stages = { Long: Object.fromEntries(steps) as Record<string, string[]> }
  show(buildJourney({ name: 'Large', stages } satisfies JourneyPlan))
  expect(headings(3)).toHaveLength(50)
  expect(document.querySelectorAll('tbody tr')).toHaveLength(500)
})
