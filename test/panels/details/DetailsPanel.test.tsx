import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Evidence } from '../../../src/model/evidence.ts'
import { recordsOfKind } from '../../../src/model/queries.ts'
import { liveRecord } from '../../../src/model/records.ts'
import { DetailsPanel } from '../../../src/panels/details/DetailsPanel.tsx'
import { buildJourney, sampleId } from '../../support/buildJourney.ts'
import { type OpenEditor, openEditor } from '../openEditor.tsx'

const menu = sampleId('touchpoint', 'Phone menu')
const agent = sampleId('touchpoint', 'Agent')
const shop = sampleId('touchpoint', 'Shop')
const call = sampleId('step', 'Call')

const records = buildJourney({
  departments: ['Support', 'Retail'],
  people: { 'Mara Voss': 'Support' },
  kpis: ['First contact fix', 'Waiting time'],
  stages: {
    'Ask for help': {
      Call: [{ name: 'Shop', owner: 'Retail', channel: 'Store' }],
      Wait: ['Phone menu'],
      Talk: [{ name: 'Agent', owner: 'Retail' }],
    },
  },
  connections: [['Phone menu', 'Agent']],
})

const evidence: Evidence = {
  comments: 110,
  n: 107,
  negative: 74,
  neutral: 20,
  positive: 13,
  unscored: 3,
  negativeShare: [0.6916, 0.5987, 0.7712],
  months: [
    { month: '2026-01', n: 50, negative: 30 },
    { month: '2026-02', n: 57, negative: 44 },
  ],
  daysCovered: 59,
  strata: [
    {
      sourceId: 'source01',
      sourceKind: 'survey',
      stratum: '',
      n: 107,
      negative: 74,
      elsewhereN: 200,
      elsewhereNegative: 60,
    },
  ],
  themes: [{ phrase: 'on hold', comments: 12, z: 3, examples: [] }],
  examples: [{ sourceId: 'source01', row: 4, text: 'Fourth transfer today.', label: 'negative' }],
}

let open: OpenEditor
const onFix = vi.fn()
const onReadFeedback = vi.fn()

beforeEach(() => {
  vi.clearAllMocks()
  open = openEditor(
    records,
    <DetailsPanel feedbackHref="#/f" onReadFeedback={onReadFeedback} onFix={onFix} />,
  )
})

function select(...ids: string[]): void {
  act(() => open.session.select(ids))
}

describe('a touchpoint', () => {
  beforeEach(() => select(menu))

  it('is renamed while its name is typed, in one step of undo', async () => {
    const name = screen.getByRole('textbox', { name: 'Name' })
    await open.user.clear(name)
    await open.user.type(name, 'Phone maze ')
    expect(open.touchpoint(menu)?.name).toBe('Phone maze')
    expect(name).toHaveValue('Phone maze ')
    await open.user.tab()
    expect(name).toHaveValue('Phone maze')
  })

  it('keeps its name where the box is emptied', async () => {
    await open.user.clear(screen.getByRole('textbox', { name: 'Name' }))
    expect(open.touchpoint(menu)?.name).toBe('Phone menu')
    expect(open.session.getState().notice).toBeUndefined()
    await open.user.tab()
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Phone menu')
  })

  it('says that nobody is accountable, and who could be', () => {
    expect(screen.getByText('Nobody is accountable')).toBeInTheDocument()
    expect(screen.getByText(/Suggested: Retail/)).toBeInTheDocument()
  })

  it('gets an owner who is there', async () => {
    await open.user.type(screen.getByRole('combobox', { name: 'Accountable owner' }), 'mara')
    await open.user.click(await screen.findByRole('option', { name: /Mara Voss/ }))
    expect(open.touchpoint(menu)?.accountableId).toBe(sampleId('person', 'Mara Voss'))
    expect(screen.queryByText('Nobody is accountable')).not.toBeInTheDocument()
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  })

  it.each([
    ['Add person “Joel Park”', 'person'],
    ['Add department “Joel Park”', 'department'],
  ] as const)('gets an owner who is new: %s', async (option, kind) => {
    await open.user.type(screen.getByRole('combobox', { name: 'Accountable owner' }), 'Joel Park')
    await open.user.click(await screen.findByRole('option', { name: option }))
    const made = recordsOfKind(open.editor.getState().records, kind).find(
      ({ name }) => name === 'Joel Park',
    )
    expect(open.touchpoint(menu)?.accountableId).toBe(made?.id)
    act(() => void open.editor.undo())
    expect(open.touchpoint(menu)?.accountableId).toBeUndefined()
  })

  it('does not offer to add who is there by the very name', async () => {
    await open.user.type(screen.getByRole('combobox', { name: 'Accountable owner' }), 'support')
    expect(await screen.findByRole('option', { name: 'Support' })).toBeInTheDocument()
    expect(screen.queryByRole('option', { name: /Add/ })).not.toBeInTheDocument()
  })

  it('keeps its owner where somebody types and thinks better of it', async () => {
    select(agent)
    const owner = screen.getByRole('combobox', { name: 'Accountable owner' })
    await open.user.clear(owner)
    await open.user.type(owner, 'nobody of this name')
    await open.user.tab()
    expect(open.touchpoint(agent)?.accountableId).toBe(sampleId('department', 'Retail'))
    expect(owner).toBeInvalid()
    expect(owner).toHaveAccessibleDescription('Choose one of the list.')
    await open.user.type(owner, '{Escape}')
    expect(owner).toHaveValue('Retail')
    expect(owner).toBeValid()
  })

  it('has no owner any more where the box is emptied', async () => {
    select(agent)
    await open.user.clear(screen.getByRole('combobox', { name: 'Accountable owner' }))
    await open.user.tab()
    expect(open.touchpoint(agent)?.accountableId).toBeUndefined()
  })

  it('gets a channel of its own words', async () => {
    await open.user.type(screen.getByRole('combobox', { name: 'Channel' }), 'Kiosk{Enter}')
    expect(open.touchpoint(menu)?.channel).toBe('Kiosk')
  })

  it('gets KPIs, known and new, and loses one', async () => {
    const kpis = screen.getByRole('combobox', { name: 'KPIs' })
    await open.user.type(kpis, 'waiting')
    await open.user.click(await screen.findByRole('option', { name: 'Waiting time' }))
    await open.user.type(kpis, 'Calls answered')
    await open.user.click(await screen.findByRole('option', { name: 'Add KPI “Calls answered”' }))
    const names = (open.touchpoint(menu)?.kpiIds ?? []).map(
      (id) => liveRecord(open.editor.getState().records, 'kpi', id)?.name,
    )
    expect(names).toEqual(['Waiting time', 'Calls answered'])
    await open.user.tab()
    await open.user.click(screen.getByRole('button', { name: 'Remove Waiting time' }))
    expect(open.touchpoint(menu)?.kpiIds).toHaveLength(1)
  })

  it('takes words with commas or line ends between', async () => {
    const words = screen.getByRole('textbox', { name: 'Words that find feedback' })
    await open.user.type(words, 'hold, queue{Enter}press 1')
    expect(open.touchpoint(menu)?.words).toEqual(['hold', 'queue', 'press 1'])
  })

  it('shows what customers say, with n and interval', async () => {
    act(() => open.session.setState({ evidence: new Map([[menu, evidence]]) }))
    const section = screen.getByRole('region', { name: 'What customers say' })
    expect(section).toHaveTextContent('110 comments · 1 source')
    expect(section).toHaveTextContent('69%')
    expect(section).toHaveTextContent('negative, 60–77% with 95% confidence.')
    expect(section).toHaveTextContent('“Fourth transfer today.”')
    expect(
      within(section).getByRole('img', { name: /69% negative, 19% neutral, 12% positive/ }),
    ).toBeInTheDocument()
    await open.user.click(within(section).getByRole('link', { name: 'Read the 110 comments' }))
    expect(onReadFeedback).toHaveBeenCalledWith(menu)
  })

  it('counts complaints and shows no share of them', () => {
    const strata = evidence.strata.map((one) => ({ ...one, sourceKind: 'complaints' as const }))
    act(() => open.session.setState({ evidence: new Map([[menu, { ...evidence, strata }]]) }))
    const section = screen.getByRole('region', { name: 'What customers say' })
    expect(section).toHaveTextContent('107complaints speak of it.')
    expect(section).toHaveTextContent('110 complaints · 1 source')
    expect(section).not.toHaveTextContent('confidence')
    expect(within(section).queryByRole('img', { name: /negative/ })).toBeNull()
    expect(
      within(section).getByRole('img', { name: /^Complaints by month, from 2026-01 \(50\)/ }),
    ).toBeInTheDocument()
  })

  it('says complaints first beside one other comment, and the average as findings say it', () => {
    const complaints = { sourceKind: 'complaints' as const, sourceId: 'source02', negative: 300 }
    const [stratum] = evidence.strata
    if (!stratum) throw new Error('no stratum')
    const strata = [
      { ...stratum, ...complaints, n: 527 },
      { ...stratum, n: 1, negative: 1 },
    ]
    const agent = sampleId('touchpoint', 'Agent')
    const other = [{ ...stratum, ...complaints, n: 101, negative: 90 }]
    const all = new Map([
      [menu, { ...evidence, strata }],
      [agent, { ...evidence, strata: other }],
      ['nowhere0', { ...evidence, strata: [{ ...stratum, ...complaints, n: 9999 }] }],
    ])
    act(() => open.session.setState({ evidence: all }))
    const section = screen.getByRole('region', { name: 'What customers say' })
    // (527 + 101) / 2; what is not on the map is in no finding either.
    expect(section).toHaveTextContent(
      '527complaints speak of it.Touchpoints with complaints have 314 on average.Besides, 1 of 1 other comment is negative.',
    )
    expect(section).not.toHaveTextContent('100%')
  })

  it('lists themes by the counts that stand beside them', () => {
    const theme = (phrase: string, comments: number, z: number) => ({
      phrase,
      comments,
      z,
      examples: [],
    })
    const themes = [
      theme('billing practices', 36, 9),
      theme('unfair', 40, 8),
      theme('overage charging', 11, 7),
      theme('bill', 90, 6),
      theme('data', 12, 5),
      theme('late', 99, 4),
    ]
    act(() => open.session.setState({ evidence: new Map([[menu, { ...evidence, themes }]]) }))
    expect(screen.getByRole('region', { name: 'What customers say' })).toHaveTextContent(
      'Often in negative comments: bill (90), unfair (40), billing practices (36), data (12), overage charging (11)',
    )
  })

  it('offers the mends of its findings', async () => {
    const fix = {
      title: { key: 'finding.fix.assign', values: { owner: 'Retail' } },
      command: 'touchpoint.assignAccountable',
      args: { touchpointIds: [menu], ownerId: sampleId('department', 'Retail') },
    }
    act(() =>
      open.session.setState({
        findings: [
          {
            id: `unowned:${menu}`,
            rule: 'unowned',
            severity: 'warning',
            subjects: [menu],
            title: { key: 'finding.unowned.title', values: { name: 'Phone menu' } },
            why: { key: 'finding.unowned.why', values: { reason: 'nobody', comments: 0 } },
            harm: 0,
            fixes: [fix],
          },
        ],
      }),
    )
    await open.user.click(screen.getByRole('button', { name: 'Assign Retail' }))
    expect(onFix).toHaveBeenCalledWith(fix)
  })

  it('shows where it leads to and can be cut off', async () => {
    await open.user.click(screen.getByRole('button', { name: 'Remove the connection to Agent' }))
    expect(recordsOfKind(open.editor.getState().records, 'connection')).toHaveLength(0)
  })

  it('is deleted without a question and can be brought back', async () => {
    await open.user.click(screen.getByRole('button', { name: 'Delete' }))
    expect(open.touchpoint(menu)).toBeUndefined()
    expect(open.session.getState().selection).toEqual([])
    expect(open.session.getState().notice?.canUndo).toBe(true)
    act(() => void open.editor.undo())
    expect(open.touchpoint(menu)).toBeDefined()
  })
})

describe('a step', () => {
  beforeEach(() => select(call))

  it('gets the team’s feeling by the keyboard and loses it again', async () => {
    const slider = screen.getByRole('slider', { name: 'Team’s feeling' })
    act(() => slider.focus())
    await open.user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}')
    const feeling = (): number | undefined =>
      recordsOfKind(open.editor.getState().records, 'feeling')[0]?.value
    expect(feeling()).toBe(-0.3)
    await open.user.click(screen.getByRole('button', { name: 'Clear the feeling' }))
    expect(feeling()).toBeUndefined()
  })

  it('takes what customers expect, and refuses what is no number', async () => {
    await open.user.type(
      screen.getByRole('textbox', { name: 'What customers expect here' }),
      'To be called back',
    )
    await open.user.click(screen.getByRole('radio', { name: 'We asked them' }))
    const score = screen.getByRole('textbox', { name: 'Score they expect' })
    await open.user.type(score, '8,5x')
    expect(score).toBeInvalid()
    await open.user.keyboard('{Backspace}')
    expect(score).toBeValid()
    expect(liveRecord(open.editor.getState().records, 'step', call)).toMatchObject({
      expectation: 'To be called back',
      expectationSource: 'asked',
      expectedScore: 8.5,
    })
  })
})

describe('several at once', () => {
  it('get one owner and go together', async () => {
    select(menu, agent, shop)
    await open.user.type(
      screen.getByRole('combobox', { name: 'Accountable owner for all' }),
      'support',
    )
    await open.user.click(await screen.findByRole('option', { name: 'Support' }))
    const support = sampleId('department', 'Support')
    expect([menu, agent, shop].map((id) => open.touchpoint(id)?.accountableId)).toEqual([
      support,
      support,
      support,
    ])
    await open.user.click(screen.getByRole('button', { name: 'Delete 3 selected' }))
    expect(recordsOfKind(open.editor.getState().records, 'touchpoint')).toHaveLength(0)
  })
})

describe('nothing selected', () => {
  it('shows the journey and how many touchpoints have an owner', () => {
    expect(screen.getByRole('textbox', { name: 'Name' })).toBeInTheDocument()
    expect(screen.getByText('2 of 3 touchpoints have an owner')).toBeInTheDocument()
  })

  it('shows the journey too where what was selected is gone', () => {
    select('gone0000')
    expect(screen.getByText('2 of 3 touchpoints have an owner')).toBeInTheDocument()
  })
})
