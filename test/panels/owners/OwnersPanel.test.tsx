import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import type { Evidence } from '../../../src/model/evidence.ts'
import { type Records, recordsFrom } from '../../../src/model/records.ts'
import type { LoadOthers } from '../../../src/panels/owners/OtherJourney.ts'
import { OwnersPanel } from '../../../src/panels/owners/OwnersPanel.tsx'
import { madeEvidence } from '../../analysis/madeJourney.ts'
import { type JourneyPlan, buildJourney, sampleId } from '../../support/buildJourney.ts'
import { type OpenEditor, openEditor } from '../openEditor.tsx'

const id = (name: string): string => sampleId('touchpoint', name)

const plan: JourneyPlan = {
  name: 'Home internet',
  departments: ['Support', 'Sales', 'Idle'],
  people: { 'Mara Voss': 'Support' },
  kpis: ['Handle time'],
  stages: {
    Buy: { Choose: [{ name: 'Shop', owner: 'Sales' }, 'Leaflet'] },
    Ask: {
      Call: [{ name: 'Agent', owner: 'Support' }],
      Wait: ['Menu', 'Music', 'Callback'],
      Visit: [{ name: 'Technician', owner: 'Mara Voss' }],
    },
  },
  more: [
    {
      id: 'incentiv1',
      kind: 'incentive',
      departmentId: sampleId('department', 'Support'),
      kpiId: sampleId('kpi', 'Handle time'),
      customerEffect: 'hurts',
    },
  ],
}
const records = buildJourney(plan)
const evidence = new Map<string, Evidence>([
  [id('Agent'), madeEvidence([{ n: 1860, k: 1320 }])],
  [id('Menu'), madeEvidence([{ n: 200, k: 150 }])],
  [id('Music'), madeEvidence([{ n: 20, k: 10 }])],
])

interface Shown extends OpenEditor {
  readonly onPrint: () => void
}

function show(given: Records = records, loadOthers?: LoadOthers): Shown {
  const onPrint = vi.fn()
  const panel = (
    <OwnersPanel
      mapHref="#/m"
      onGo={vi.fn()}
      onFix={vi.fn()}
      onPrint={onPrint}
      {...(loadOthers ? { loadOthers } : {})}
    />
  )
  const open = openEditor(given, panel)
  act(() => open.session.setState({ evidence, findings: findingsOf(given, evidence) }))
  return { ...open, onPrint }
}

const needs = () => screen.getByRole('table', { name: 'Needs an owner' })
const select = (name: string) => within(needs()).getByRole('checkbox', { name: `Select ${name}` })
const namesIn = (table: HTMLElement): (string | null)[] =>
  within(table)
    .queryAllByRole('checkbox', { name: /^Select (?!all)/ })
    .map((box) => box.getAttribute('aria-label')?.replace('Select ', '') ?? null)
const openTab = (open: OpenEditor, name: string) =>
  open.user.click(screen.getByRole('tab', { name }))

async function assignTo(open: OpenEditor, typed: string, option: RegExp): Promise<void> {
  await open.user.type(screen.getByRole('combobox', { name: 'Assign to' }), typed)
  await open.user.click(screen.getByRole('option', { name: option }))
  await open.user.click(screen.getByRole('button', { name: 'Assign' }))
}

describe('the figures', () => {
  it('count what is owned, what nobody can act on, handoffs and pay', () => {
    const { session } = show()
    expect(screen.getByText('3 of 7')).toBeVisible()
    expect(screen.getByText('4 wait for an owner')).toBeVisible()
    expect(screen.getByText('220')).toBeVisible()
    const finding = findingsOf(records, evidence)[0]
    if (!finding) throw new Error('no finding')
    const against = { ...finding, rule: 'paid-against-customer', subjects: ['incentiv1'] }
    act(() => session.setState({ findings: [against] }))
    const pay = screen.getByText('Pay pulls against the customer').parentElement
    expect(pay).toHaveTextContent('1Support')
  })
})

describe('the heat map', () => {
  it('says that a comment counts at each touchpoint', () => {
    show()
    expect(screen.getByText('A comment about two touchpoints counts at both.')).toBeVisible()
    expect(screen.getByText(/summed over unowned touchpoints$/)).toBeVisible()
  })

  it('says in every cell what it shows', () => {
    show()
    const table = screen.getByRole('table', { name: 'Who owns what' })
    expect(
      within(table).getByRole('button', {
        name: 'Support, Ask: 2 touchpoints, 71% negative of 1,860',
      }),
    ).toBeVisible()
    expect(
      within(table).getByRole('button', { name: 'Sales, Buy: 1 touchpoint, no feedback' }),
    ).toBeVisible()
    expect(within(table).getByRole('rowheader', { name: 'Idle' })).toBeVisible()
    expect(within(table).getByText('Handle time')).toHaveTextContent('Handle timehurts customers')
  })

  it('says complaints first beside one other comment, and that a pain never looks good', () => {
    const { session } = show()
    const phone = [...session.getState().evidence.keys()][0] ?? ''
    const complaints = { n: 527, k: 527, sourceId: 'other', sourceKind: 'complaints' as const }
    const beside = madeEvidence([complaints, { n: 1, k: 1 }])
    act(() => session.setState({ evidence: new Map([[phone, beside]]) }))
    const table = within(screen.getByRole('table', { name: 'Who owns what' }))
    const cell = table.getByRole('button', { name: /527 complaints/ })
    expect(cell).toHaveAccessibleName(
      expect.stringMatching(/, 527 complaints, 100% negative of 1, few comments, pain point$/),
    )
    expect(cell).toHaveTextContent(/527$/)
    expect(screen.queryByText(/^Where feedback finds a pain point/)).toBeNull()
    const waiting = madeEvidence([{ n: 254, k: 79, elsewhereN: 4000, elsewhereK: 840 }])
    act(() => session.setState({ evidence: new Map([[phone, waiting]]) }))
    const hurt = table.getByRole('button', { name: /31% negative of 254, pain point$/ })
    expect(hurt).toHaveAttribute('data-level', '-1')
    expect(screen.getByText(/^Where feedback finds a pain point/)).toBeVisible()
  })

  it('is one stop of the keyboard; arrow keys lead on', async () => {
    const { user } = show()
    const cells = within(screen.getByRole('table', { name: 'Who owns what' })).getAllByRole(
      'button',
    )
    expect(cells.filter((cell) => cell.tabIndex === 0)).toHaveLength(1)
    const unowned = screen.getByRole('button', { name: /^No owner, Buy/ })
    act(() => unowned.focus())
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('button', { name: /^No owner, Ask/ })).toHaveFocus()
  })

  it('filters the list by its cells, and shows everything again', async () => {
    const { user } = show()
    await user.click(screen.getByRole('button', { name: /^No owner, Buy/ }))
    expect(namesIn(needs())).toEqual(['Leaflet'])
    await user.click(screen.getByRole('button', { name: 'Show all again, not only Buy' }))
    expect(namesIn(needs())).toHaveLength(4)
    await user.click(screen.getByRole('button', { name: /^Support, Ask/ }))
    expect(namesIn(screen.getByRole('table', { name: 'All touchpoints' }))).toEqual([
      'Agent',
      'Technician',
    ])
  })
})

describe('touchpoints that need an owner', () => {
  it('are listed by harm', () => {
    show()
    expect(namesIn(needs())).toEqual(['Menu', 'Music', 'Leaflet', 'Callback'])
  })

  it('are assigned many at once, as proposals, with a way back', async () => {
    const open = show()
    await open.user.click(select('Menu'))
    await open.user.keyboard('{Shift>}')
    await open.user.click(select('Leaflet'))
    await open.user.keyboard('{/Shift}')
    expect(screen.getByText('3 selected')).toBeVisible()
    await assignTo(open, 'Supp', /^Support/)
    for (const name of ['Menu', 'Music', 'Leaflet'])
      expect(open.touchpoint(id(name))).toMatchObject({
        accountableId: sampleId('department', 'Support'),
        accountableState: 'proposed',
      })
    expect(open.session.getState().notice).toMatchObject({ tone: 'done', canUndo: true })
    expect(namesIn(needs())).toEqual(['Callback'])
    act(() => void open.editor.undo())
    expect(namesIn(needs())).toHaveLength(4)
  })

  it('are marked by the keyboard on the way', async () => {
    const { user } = show()
    act(() => select('Menu').focus())
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    expect(screen.getByText('3 selected')).toBeVisible()
    await user.keyboard('{ArrowUp}')
    expect(select('Music')).toHaveFocus()
  })

  it('can all be selected, and go to somebody who is new', async () => {
    const open = show()
    await open.user.click(screen.getByRole('checkbox', { name: 'Select all shown' }))
    expect(screen.getByText('4 selected')).toBeVisible()
    await assignTo(open, 'Waiting room', /Add department “Waiting room”/)
    expect(screen.getByText('Every touchpoint has an owner.')).toBeVisible()
    expect(screen.getByRole('rowheader', { name: 'Waiting room' })).toBeVisible()
    expect(screen.getByText(/4 for an answer/)).toBeVisible()
  })

  it('say what is missing before they can be assigned', async () => {
    const { user, session } = show()
    await user.click(screen.getByRole('button', { name: 'Assign' }))
    expect(session.getState().notice?.message.key).toBe('owners.selectFirst')
    await user.click(select('Menu'))
    await user.click(screen.getByRole('button', { name: 'Assign' }))
    expect(session.getState().notice?.message.key).toBe('owners.chooseFirst')
  })

  it('take a suggestion with one press, or all of them as one step', async () => {
    const open = show()
    await open.user.click(
      screen.getByRole('button', {
        name: 'Assign Support to Menu: Support owns what comes before and after',
      }),
    )
    expect(open.touchpoint(id('Menu'))?.accountableState).toBe('proposed')
    await open.user.click(screen.getByRole('button', { name: /^Accept all \d suggestions$/ }))
    for (const name of ['Music', 'Callback'])
      expect(open.touchpoint(id(name))?.accountableId).toBe(sampleId('department', 'Support'))
    act(() => void open.editor.undo())
    expect(open.touchpoint(id('Music'))?.accountableId).toBeUndefined()
    expect(open.touchpoint(id('Callback'))?.accountableId).toBeUndefined()
    expect(open.touchpoint(id('Menu'))?.accountableId).toBeDefined()
  })

  it('lead to the box that assigns, one alone', async () => {
    const { user } = show()
    await user.click(select('Menu'))
    await user.click(screen.getByRole('button', { name: 'Choose an owner for Music' }))
    expect(screen.getByText('1 selected')).toBeVisible()
    expect(select('Music')).toBeChecked()
    expect(screen.getByRole('combobox', { name: 'Assign to' })).toHaveFocus()
  })

  it('can be seen on the map', async () => {
    const { user, session } = show()
    await user.click(within(needs()).getByRole('link', { name: 'Music' }))
    expect(session.getState()).toMatchObject({ selection: [id('Music')], view: 'map' })
  })

  it('are accepted together where they wait for an answer', async () => {
    const waiting = { owner: 'Support', accountableState: 'proposed' } as const
    const open = show(
      buildJourney({
        ...plan,
        stages: {
          Ask: {
            Wait: [
              { name: 'Menu', ...waiting },
              { name: 'Music', ...waiting },
            ],
          },
        },
      }),
    )
    await open.user.click(screen.getByRole('button', { name: /Show/ }))
    await open.user.click(await screen.findByRole('option', { name: 'Waits for an answer (2)' }))
    await open.user.click(screen.getByRole('checkbox', { name: 'Select all shown' }))
    await open.user.click(screen.getByRole('button', { name: 'Accept 2' }))
    for (const name of ['Menu', 'Music'])
      expect(open.touchpoint(id(name))?.accountableState).toBe('accepted')
  })

  it('come back where the owner declines', async () => {
    const open = show(
      buildJourney({
        ...plan,
        stages: {
          Ask: { Wait: [{ name: 'Menu', owner: 'Support', accountableState: 'proposed' }] },
        },
      }),
    )
    await open.user.click(screen.getByRole('button', { name: /Show/ }))
    await open.user.click(await screen.findByRole('option', { name: 'Waits for an answer (1)' }))
    await open.user.click(screen.getByRole('button', { name: 'Decline Menu' }))
    expect(open.touchpoint(id('Menu'))?.accountableState).toBe('declined')
    await open.user.click(screen.getByRole('button', { name: /Show/ }))
    await open.user.click(await screen.findByRole('option', { name: 'Needs an owner (1)' }))
    expect(screen.getByText('Support declined')).toBeVisible()
  })
})

describe('RACI', () => {
  it('puts what lacks somebody first, and is changed in its cells', async () => {
    const open = show()
    await openTab(open, 'RACI')
    const table = screen.getByRole('table', { name: 'Who does what at each touchpoint' })
    expect(within(table).getAllByRole('rowheader')[0]).toHaveTextContent('Menu')
    await open.user.click(screen.getByRole('button', { name: 'Consulted for Menu: nobody' }))
    await open.user.keyboard('Mara')
    await open.user.click(screen.getByRole('option', { name: /Mara Voss/ }))
    expect(open.touchpoint(id('Menu'))?.consultedIds).toEqual([sampleId('person', 'Mara Voss')])
    await open.user.click(screen.getByRole('button', { name: 'Accountable for Menu: nobody' }))
    await open.user.keyboard('Sales{Enter}')
    expect(open.touchpoint(id('Menu'))).toMatchObject({
      accountableId: sampleId('department', 'Sales'),
      accountableState: 'proposed',
    })
    expect(screen.getByRole('button', { name: 'Accountable for Menu: Sales' })).toHaveFocus()
    expect(within(table).getAllByRole('rowheader')[0]).toHaveTextContent('Menu')
    await open.user.click(screen.getByRole('button', { name: 'Responsible for Shop: nobody' }))
    await open.user.keyboard('Sales{Enter}')
    expect(open.touchpoint(id('Shop'))?.responsibleIds).toEqual([sampleId('department', 'Sales')])
    await open.user.keyboard('{Escape}{Escape}')
    expect(screen.getByRole('button', { name: 'Responsible for Shop: Sales' })).toHaveFocus()
  })
})

describe('the load', () => {
  it('says who carries how much, and who nothing', async () => {
    const open = show()
    await openTab(open, 'Load')
    const table = screen.getByRole('table', { name: 'Load of each owner' })
    const [first] = within(table).getAllByRole('rowheader')
    expect(first).toHaveTextContent('Support')
    expect(
      screen.getByText(/touchpoint by touchpoint: one about two of them counts twice\.$/),
    ).toBeVisible()
    const idle = screen.getByRole('region', { name: 'Departments that own nothing' })
    expect(idle).toHaveTextContent('Idle')
    expect(idle).not.toHaveTextContent('Sales')
  })

  it('leads to what is theirs', async () => {
    const open = show()
    await openTab(open, 'Load')
    await open.user.click(screen.getByRole('button', { name: 'What Support is accountable for' }))
    expect(screen.getByRole('article', { name: 'What Support looks after' })).toBeVisible()
  })
})

describe('what is mine', () => {
  it('is a page of one owner, to be answered and printed', async () => {
    const open = show(
      buildJourney({
        ...plan,
        stages: {
          Ask: {
            Wait: ['Menu', 'Music'].map((name) => ({
              name,
              owner: 'Mara Voss',
              accountableState: 'proposed' as const,
            })),
          },
        },
      }),
    )
    await openTab(open, 'What is mine')
    await open.user.type(screen.getByRole('combobox', { name: 'Person or department' }), 'Mara')
    await open.user.click(screen.getByRole('option', { name: /Mara Voss/ }))
    const page = screen.getByRole('article', { name: 'What Mara Voss looks after' })
    expect(page).toHaveTextContent('Ask · 75% negative of 200')
    await open.user.click(within(page).getByRole('button', { name: 'Accept Menu' }))
    await open.user.click(within(page).getByRole('button', { name: 'Decline Music' }))
    expect(open.touchpoint(id('Menu'))?.accountableState).toBe('accepted')
    expect(open.touchpoint(id('Music'))?.accountableState).toBe('declined')
    await open.user.click(within(page).getByRole('button', { name: 'Ask again about Music' }))
    expect(open.touchpoint(id('Music'))?.accountableState).toBe('proposed')
    await open.user.click(screen.getByRole('button', { name: 'Print' }))
    expect(open.onPrint).toHaveBeenCalledOnce()
  })
})

describe('all journeys', () => {
  const other = buildJourney({
    departments: ['Support', 'Sales', 'Idle'],
    stages: { See: { Enter: [{ name: 'Door', owner: 'Idle' }, 'Queue'] } },
  })
  const others = { journeyId: 'journey-other', name: 'Outpatient', records: other }

  it('are shown one column each, and only this one can be changed', async () => {
    const { user } = show(records, () => Promise.resolve([others]))
    await user.click(screen.getByRole('radio', { name: 'All journeys' }))
    await screen.findByText('4 of 9')
    expect(screen.getByRole('button', { name: /^Idle, Outpatient: 1 touchpoint/ })).toBeVisible()
    expect(screen.queryByRole('checkbox', { name: 'Select Queue' })).toBeNull()
    expect(within(needs()).getByText('Outpatient · See')).toBeVisible()
    expect(select('Menu')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'This journey' }))
    expect(screen.getByText('3 of 7')).toBeVisible()
  })

  it('can be asked for again where they could not be read', async () => {
    let fails = true
    const { user } = show(records, () =>
      fails ? Promise.reject(new Error('no')) : Promise.resolve([others]),
    )
    await user.click(screen.getByRole('radio', { name: 'All journeys' }))
    expect(await screen.findByText('The other journeys could not be read.')).toBeVisible()
    fails = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('4 of 9')).toBeVisible()
  })
})

describe('a journey without touchpoints', () => {
  it('says what would be here', () => {
    show(recordsFrom([]))
    expect(screen.getByText('There is nothing to own yet.')).toBeVisible()
  })
})

describe('very many touchpoints', () => {
  it('are not all in the page', () => {
    const names = Array.from({ length: 500 }, (_, at) => `Made ${at}`)
    show(buildJourney({ stages: { Ask: { Wait: names } } }))
    expect(needs()).toHaveAttribute('aria-rowcount', '501')
    expect(namesIn(needs()).length).toBeLessThan(200)
    expect(screen.getByText('0 of 500')).toBeVisible()
  })
})
