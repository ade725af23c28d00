import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { recordsOfKind } from '../../../src/model/queries.ts'
import { type Records, liveRecord, recordsFrom } from '../../../src/model/records.ts'
import { KpisPanel } from '../../../src/panels/kpis/KpisPanel.tsx'
import { sampleId } from '../../support/buildJourney.ts'
import { madeEvidence } from '../../analysis/madeJourney.ts'
import { type OpenEditor, openEditor } from '../openEditor.tsx'
import { incentive, influence, journeyWithKpis, kpi, kpiId, promise, reading } from './madeKpis.ts'

interface Shown extends OpenEditor {
  readonly onGo: ReturnType<typeof vi.fn>
  readonly records: () => Records
}

function show(records = journeyWithKpis()): Shown {
  const onGo = vi.fn<(id: string) => void>()
  const open = openEditor(
    records,
    <KpisPanel mapHref="#/m" organisationHref="#/o" onGo={onGo} today="2026-07-31" />,
  )
  return { ...open, onGo, records: () => open.editor.getState().records }
}

const item = (name: RegExp): HTMLElement => screen.getByRole('treeitem', { name })
const sheet = (): HTMLElement => screen.getByRole('complementary', { name: 'Details' })

describe('the KPI tree', () => {
  it('says where the company stands and what pulls it down, before the picture', () => {
    show()
    expect(
      screen.getByText('4 KPIs: 1 on target, 2 off target, 1 without target or reading.', {
        exact: false,
      }),
    ).toBeVisible()
    expect(
      screen.getByText(
        '“Customers who stay” is 8 points short of its target. “First contact fix” pulls it down.',
      ),
    ).toBeVisible()
  })

  it('reads as a tree, every place with its figures', () => {
    show()
    expect(item(/^Customers who stay/)).toHaveAccessibleName(
      /80% of 1,200 on Jun 30, 2026, 8 points short of the target of 88%, no owner/,
    )
    const fix = item(/^First contact fix/)
    expect(fix).toHaveAccessibleName(/Ravi Shah, Pulls it down most · weight 50%$/)
    expect(fix).toHaveAttribute('aria-level', '2')
    expect(item(/^Touchpoint Agent/)).toHaveAttribute('aria-level', '3')
  })

  it('is walked by the keys, with one place in the tab order', async () => {
    const { user } = show()
    item(/^Customers who stay/).focus()
    await user.keyboard('{ArrowRight}')
    expect(item(/^First contact fix/)).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(item(/^Kept the window/)).toHaveFocus()
    await user.keyboard('{ArrowLeft}')
    expect(screen.queryByRole('treeitem', { name: /^Touchpoint Technician/ })).toBeNull()
    await user.keyboard('{ArrowLeft}')
    expect(item(/^Customers who stay/)).toHaveFocus()
    const inOrder = screen.getAllByRole('treeitem').filter((one) => one.tabIndex === 0)
    expect(inOrder).toHaveLength(1)
    await user.keyboard('{Enter}')
    expect(within(sheet()).getByRole('heading', { name: 'Customers who stay' })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(item(/^Customers who stay/)).toHaveFocus()
  })

  it('mends weights that don’t sum to 1, and undo brings them back', async () => {
    const { user, editor, records } = show()
    await user.click(item(/^Customers who stay/))
    expect(within(sheet()).getByText(/sum to 0.8, not to 1/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: /Share them out/ }))
    const weights = () =>
      ['First contact fix', 'Kept the window'].map(
        (name) => liveRecord(records(), 'kpi', kpiId(name))?.weight,
      )
    expect(weights()).toEqual([0.625, 0.375])
    expect(await within(sheet()).findByText('Weighted mean of 2: 68.25%')).toBeVisible()
    editor.undo()
    editor.undo()
    expect(weights()).toEqual([0.5, 0.3])
  })

  it('takes a new reading', async () => {
    const { user, records } = show()
    await user.click(item(/^First contact fix/))
    const form = screen.getByRole('form', { name: 'Add reading' })
    expect(within(form).getByRole('button', { name: 'Add reading' })).toBeDisabled()
    await user.type(within(form).getByRole('textbox', { name: 'Value' }), '61,5')
    await user.type(within(form).getByRole('textbox', { name: /^n/ }), '40')
    await user.click(within(form).getByRole('button', { name: 'Add reading' }))
    const added = recordsOfKind(records(), 'reading').find(({ date }) => date === '2026-07-31')
    expect(added).toMatchObject({ kpiId: kpiId('First contact fix'), value: 61.5, n: 40 })
    expect(
      await screen.findByRole('treeitem', { name: /^First contact fix, 61.5% of 40/ }),
    ).toBeVisible()
  })

  it('marks a figure from few answers', async () => {
    const { user } = show(journeyWithKpis([reading('Handle time', '2026-06-30', 7, 29)]))
    await user.click(screen.getByRole('button', { name: 'Handle time' }))
    expect(within(sheet()).getByText('7 min of 29 on Jun 30, 2026, few answers')).toBeVisible()
    expect(item(/^First contact fix, 54% of 300 on Jun 30, 2026, 16/)).toBeVisible()
  })

  it('refuses a day that is none', async () => {
    const { user } = show()
    await user.click(item(/^First contact fix/))
    const date = within(screen.getByRole('form')).getByRole('textbox', { name: 'Date' })
    await user.clear(date)
    await user.type(date, '2026-02-31')
    expect(date).toBeInvalid()
  })

  it('draws two definitions as two pictures and says why', async () => {
    const { user } = show(journeyWithKpis([reading('Handle time', '2026-06-30', 7)]))
    await user.click(item(/^First contact fix/))
    const compare = screen.getByRole('combobox', { name: 'Compare with' })
    await user.type(compare, 'Kept')
    await user.click(await screen.findByRole('option', { name: /Kept the window/ }))
    expect(within(sheet()).getAllByRole('img')).toHaveLength(1)
    await user.clear(compare)
    await user.type(compare, 'Handle')
    await user.click(await screen.findByRole('option', { name: /Handle time/ }))
    expect(within(sheet()).getAllByRole('img')).toHaveLength(2)
    expect(
      screen.getByText(/Two pictures and not one: “Handle time” is defined otherwise \(unit/),
    ).toBeVisible()
  })

  it('lists what is in no tree, with a way in', async () => {
    const { user, records } = show()
    const outside = screen.getByRole('region', { name: 'In no tree' })
    await user.click(within(outside).getByRole('button', { name: 'Put Handle time under' }))
    await user.type(
      within(outside).getByRole('combobox', { name: 'Put Handle time under' }),
      'First',
    )
    await user.click(await screen.findByRole('option', { name: /First contact fix/ }))
    expect(liveRecord(records(), 'kpi', kpiId('Handle time'))?.parentId).toBe(
      kpiId('First contact fix'),
    )
    await waitFor(() => expect(screen.queryByRole('region', { name: 'In no tree' })).toBeNull())
    expect(item(/^Handle time/)).toHaveAttribute('aria-level', '3')
  })

  it('lists circles, each with ways out', async () => {
    const { user, records } = show(
      journeyWithKpis([
        kpi('One', { parentId: kpiId('Two') }),
        kpi('Two', { parentId: kpiId('One') }),
        kpi('Self', { parentId: kpiId('Self') }),
      ]),
    )
    const circles = screen.getByRole('region', { name: 'Going round in circles' })
    expect(within(circles).getByText('One → Two → One')).toBeVisible()
    expect(within(circles).getByText('“Self” is its own parent.')).toBeVisible()
    await user.click(within(circles).getByRole('button', { name: 'Take Two out' }))
    expect(liveRecord(records(), 'kpi', kpiId('Two'))?.parentId).toBeUndefined()
    expect(await screen.findByRole('treeitem', { name: /^Two/ })).toBeVisible()
  })

  it('keeps most of 1,000 KPIs out of the page until they are scrolled to', () => {
    const many = Array.from({ length: 1000 }, (_, at) =>
      kpi(`Part ${at}`, { parentId: kpiId('Customers who stay') }),
    )
    show(journeyWithKpis(many))
    const shown = screen.getAllByRole('treeitem')
    expect(shown.length).toBeLessThan(60)
    expect(shown[1]).toHaveAttribute('aria-setsize', '1002')
  })

  it('teaches where there is nothing', () => {
    show(recordsFrom([]))
    expect(screen.getByText('There are no KPIs yet.')).toBeVisible()
    const link = screen.getByRole('link', { name: 'Enter KPIs in the organisation' })
    expect(link).toHaveAttribute('href', '#/o')
    expect(screen.queryByText(/on target/)).toBeNull()
  })
})

describe('along the journey', () => {
  async function open(records?: Records): Promise<Shown> {
    const shown = show(records)
    await shown.user.click(screen.getByRole('tab', { name: 'Along the journey' }))
    return shown
  }

  it('shows every touchpoint with what measures it, and those that nothing does', async () => {
    const { onGo, user } = await open()
    expect(screen.getByText(/^No KPI measures 2 of 4 touchpoints/)).toBeVisible()
    const row = screen.getByRole('row', { name: /Agent/ })
    expect(row).toHaveTextContent('First contact fix54%')
    expect(row).toHaveTextContent('16 points short of the target of 70%')
    expect(screen.getByRole('row', { name: /Queue/ })).toHaveTextContent('Nothing measures it')
    await user.click(screen.getByRole('link', { name: 'Queue' }))
    expect(onGo).toHaveBeenCalledWith(sampleId('touchpoint', 'Queue'))
  })

  it('links a KPI on the spot, a new one too', async () => {
    const { user, touchpoint } = await open()
    await user.click(screen.getByRole('button', { name: 'Link a KPI to Queue' }))
    await user.type(screen.getByRole('combobox', { name: 'Link a KPI to Queue' }), 'Handle')
    await user.click(await screen.findByRole('option', { name: /Handle time/ }))
    expect(touchpoint(sampleId('touchpoint', 'Queue'))?.kpiIds).toEqual([kpiId('Handle time')])
    await user.click(await screen.findByRole('button', { name: 'Link a KPI to Queue' }))
    await user.type(screen.getByRole('combobox', { name: 'Link a KPI to Queue' }), 'Wait time')
    await user.click(await screen.findByRole('option', { name: 'Add KPI “Wait time”' }))
    expect(touchpoint(sampleId('touchpoint', 'Queue'))?.kpiIds).toHaveLength(2)
    expect(await screen.findByRole('button', { name: 'Wait time' })).toBeVisible()
  })
})

describe('who is paid on what', () => {
  const support = { departmentId: sampleId('department', 'Support') }
  const field = { departmentId: sampleId('department', 'Field service') }
  const pay = [
    incentive('pay1', {
      ...support,
      kpiId: kpiId('Handle time'),
      weight: 0.5,
      customerEffect: 'hurts',
    }),
    incentive('pay2', {
      ...field,
      kpiId: kpiId('First contact fix'),
      weight: 0.2,
      mode: 'all-or-nothing',
    }),
  ]

  async function open(records: Records): Promise<Shown> {
    const shown = show(records)
    await shown.user.click(screen.getByRole('tab', { name: 'Who is paid on what' }))
    return shown
  }

  it('says the conflict with the touchpoint, the owners and the KPIs', async () => {
    await open(journeyWithKpis([...pay, influence('Handle time', 'First contact fix', 'hurts')]))
    expect(
      screen.getByText(
        'At “Agent”: Support is paid 50% on “Handle time”. Improving it hurts “First contact fix”, on which Field service is paid 20%.',
      ),
    ).toBeVisible()
  })

  it('offers a suggestion; accepted, it is kept as one and makes the conflict', async () => {
    const { user, records } = await open(journeyWithKpis(pay))
    const conflicts = screen.getByRole('region', { name: 'Pay that pulls two owners apart' })
    expect(within(conflicts).getByText('Possible ones')).toBeVisible()
    await user.click(
      screen.getByRole('button', { name: 'Accept: Handle time hurts First contact fix' }),
    )
    expect(recordsOfKind(records(), 'influence')).toMatchObject([
      { fromKpiId: kpiId('Handle time'), toKpiId: kpiId('First contact fix'), origin: 'suggested' },
    ])
    await waitFor(() => expect(within(conflicts).queryByText('Possible ones')).toBeNull())
    expect(within(conflicts).getByText(/^At “Agent”/)).toBeVisible()
    await user.click(
      screen.getByRole('button', { name: 'Remove: improving Handle time hurts First contact fix' }),
    )
    expect(recordsOfKind(records(), 'influence')).toEqual([])
  })

  it('says of a scorecard met or not met, and what misses', async () => {
    await open(journeyWithKpis(pay))
    const cards = screen.getByRole('region', { name: 'Shared scorecards' })
    expect(within(cards).getByText('Not met')).toBeVisible()
    expect(within(cards).getByText('1 of 1 misses its target.')).toBeVisible()
    expect(cards).not.toHaveTextContent(/\d% met/)
  })

  it('opens an incentive to be changed and removed', async () => {
    const { user, records } = await open(journeyWithKpis(pay))
    await user.click(
      screen.getByRole('button', {
        name: 'Support, paid on Handle time, 50%, hurts the customer',
      }),
    )
    await user.click(within(sheet()).getByRole('radio', { name: 'helps' }))
    expect(liveRecord(records(), 'incentive', 'pay10000')?.customerEffect).toBe('helps')
    await user.click(within(sheet()).getByRole('button', { name: 'Remove this incentive' }))
    expect(liveRecord(records(), 'incentive', 'pay10000')).toBeUndefined()
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
  })

  it('names incentives that pay nobody or on nothing, counts them nowhere, and mends them', async () => {
    const { user, records } = await open(
      journeyWithKpis([
        ...pay,
        incentive('payLost1', { kpiId: kpiId('Handle time'), weight: 0.1 }),
        incentive('payLost2', {
          personId: sampleId('person', 'Ravi Shah'),
          weight: 0.1,
          customerEffect: 'hurts',
        }),
      ]),
    )
    expect(screen.getByText(/^2 departments and people are paid on 2 KPIs\./)).toBeVisible()
    const lost = screen.getByRole('list', { name: 'Incentives that lack something' })
    expect(
      within(lost)
        .getAllByRole('button')
        .map((one) => one.textContent),
    ).toEqual(['Nobody, paid on Handle time', 'Ravi Shah, paid on no KPI'])
    await user.click(within(lost).getByRole('button', { name: 'Nobody, paid on Handle time' }))
    await user.type(within(sheet()).getByRole('combobox', { name: 'Who' }), 'Ravi')
    await user.click(await screen.findByRole('option', { name: /Ravi Shah/ }))
    expect(liveRecord(records(), 'incentive', 'payLost1')?.personId).toBe(
      sampleId('person', 'Ravi Shah'),
    )
    await waitFor(() => expect(within(lost).getAllByRole('button')).toHaveLength(1))
  })

  it('becomes a list where a table would have too many columns', async () => {
    const many = Array.from({ length: 20 }, (_, at) => [
      kpi(`Part ${at}`),
      incentive(`payMany${at}`, { ...support, kpiId: kpiId(`Part ${at}`), weight: 0.05 }),
    ]).flat()
    await open(journeyWithKpis(many))
    expect(screen.queryByRole('table', { name: 'Who is paid on what' })).toBeNull()
    expect(screen.getByRole('list', { name: 'Who is paid on what' })).toBeVisible()
  })
})

describe('expectation and promise', () => {
  it('links a touchpoint to a promise that nothing keeps', async () => {
    const { user, touchpoint, session } = show(
      journeyWithKpis([promise('promise1', 'One answer.')]),
    )
    const queue = sampleId('touchpoint', 'Queue')
    session.setState({ evidence: new Map([[queue, madeEvidence([{ n: 40, k: 10 }])]]) })
    await user.click(screen.getByRole('tab', { name: 'Expectation and promise' }))
    expect(screen.getByText('No touchpoint keeps it')).toBeVisible()
    const keepers = screen.getByRole('combobox', { name: 'Touchpoints that keep “One answer.”' })
    await user.type(keepers, 'Queue')
    await user.click(await screen.findByRole('option', { name: 'Queue' }))
    expect(touchpoint(queue)?.promiseIds).toEqual(['promise1'])
    expect(await screen.findByText('25% of 40 comments are negative (14–40%)')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Remove Queue' }))
    expect(touchpoint(queue)?.promiseIds).toBeUndefined()
  })

  it('adds a brand-alignment KPI, and says that it is your definition', async () => {
    const { user, records } = show()
    await user.click(screen.getByRole('tab', { name: 'Expectation and promise' }))
    await user.click(screen.getByRole('button', { name: 'Add one' }))
    expect(recordsOfKind(records(), 'kpi')).toContainEqual(
      expect.objectContaining({ method: 'brand-alignment' }),
    )
    expect(await within(sheet()).findByText('Your definition')).toBeVisible()
  })
})
