import { act, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { LiveFindings } from '../../../src/analysis/LiveFindings.ts'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import { seenNow } from '../../../src/analysis/seenFindings.ts'
import { rename } from '../../../src/commands/verbs/rename.ts'
import { recordsOfKind } from '../../../src/model/queries.ts'
import { recordsFrom } from '../../../src/model/records.ts'
import { FindingsPanel } from '../../../src/panels/findings/FindingsPanel.tsx'
import { preloadDialog } from '../../../src/ui/Dialog.tsx'
import { buildJourney, sampleId } from '../../support/buildJourney.ts'
import { type OpenEditor, openEditor } from '../openEditor.tsx'

const records = buildJourney({
  departments: ['Support'],
  stages: { Ask: { Call: [{ name: 'Shop', owner: 'Support' }], Wait: ['Menu'], Think: [] } },
})

function show(given = records): OpenEditor & { onGo: () => void; onFix: () => void } {
  const onGo = vi.fn()
  const onFix = vi.fn()
  const open = openEditor(
    given,
    <FindingsPanel mapHref="#/m" ownersHref="#/o" today="2026-11-22" onGo={onGo} onFix={onFix} />,
  )
  const look = (): void =>
    open.session.setState({
      findings: findingsOf(open.editor.getState().records, new Map()),
    })
  act(look)
  // As the app's analysis does, without a worker.
  open.editor.onChanges(look)
  return { ...open, onGo, onFix }
}

beforeAll(preloadDialog)

describe('the findings', () => {
  it('are listed, the worst first, with a sentence that counts them', () => {
    show()
    const list = screen.getByRole('list', { name: 'Findings' })
    const links = within(list).getAllByRole('link')
    expect(links[0]).toHaveTextContent('Nobody owns “Menu”')
    expect(links.map((link) => link.textContent)).toContain('Step “Think” has no touchpoint')
    expect(
      screen.getByText(/^\d+ findings: 0 critical, 1 to look at, \d+ to know\.$/),
    ).toBeVisible()
  })

  it('are counted aloud, and not once more while some are still being worked out', () => {
    const { session } = show()
    const counts = screen.getByText(/^\d+ findings: /)
    const said = counts.textContent
    act(() => session.setState({ isAnalysing: true }))
    expect(screen.getByText(/catching up/)).toBeVisible()
    expect(counts).toHaveRole('status')
    expect(counts).toHaveTextContent(said ?? '')
    expect(counts.textContent).not.toMatch(/catching up/)
    expect(counts).toHaveAttribute('aria-busy', 'true')
  })

  it('lead to what they speak of', async () => {
    const { user, onGo } = show()
    await user.click(screen.getByRole('link', { name: 'Nobody owns “Menu”' }))
    expect(onGo).toHaveBeenCalledWith(
      expect.objectContaining({ subjects: [sampleId('touchpoint', 'Menu')] }),
    )
  })

  it('are mended by one press', async () => {
    const { user, onFix } = show()
    await user.click(screen.getByRole('button', { name: 'Assign Support' }))
    expect(onFix).toHaveBeenCalledWith(
      expect.objectContaining({ command: 'touchpoint.assignAccountable' }),
    )
  })

  it('say why', async () => {
    const { user } = show()
    const [why] = screen.getAllByRole('button', { name: 'Why?' })
    if (why) await user.click(why)
    expect(screen.getByText('This touchpoint has no accountable owner.')).toBeVisible()
  })

  it('can be filtered by rule, and show all again when the last one of it is gone', async () => {
    const { user, session } = show()
    await user.click(screen.getByRole('button', { name: /Rule\b/ }))
    await user.click(await screen.findByRole('option', { name: 'Empty step' }))
    expect(screen.getAllByRole('link')).toHaveLength(1)
    const others = session.getState().findings.filter(({ rule }) => rule !== 'empty-step')
    act(() => session.setState({ findings: others }))
    expect(screen.getAllByRole('link')).toHaveLength(others.length)
  })

  it('say that all is well, or that there is nothing to check', () => {
    const { unmount, session } = show()
    act(() => session.setState({ findings: [] }))
    expect(screen.getByText('Nothing is wrong that these rules can see.')).toBeVisible()
    unmount()
    show(recordsFrom([]))
    expect(screen.getByText('There is nothing to check yet.')).toBeVisible()
  })

  it('are dismissed with a reason, and shown again', async () => {
    const { user, editor, session } = show()
    const row = screen.getByRole('link', { name: 'Nobody owns “Menu”' }).closest('li')
    if (!row) throw new Error('no row')
    await user.click(within(row).getByRole('button', { name: 'Dismiss' }))
    await user.type(await screen.findByRole('textbox', { name: 'Reason' }), 'Closes in May')
    const dialog = screen.getByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByRole('link', { name: 'Nobody owns “Menu”' })).not.toBeInTheDocument()
    const [kept] = recordsOfKind(editor.getState().records, 'dismissal')
    expect(kept).toMatchObject({ reason: 'Closes in May' })
    const all = new LiveFindings({ records, evidence: new Map(), today: undefined }).findings
    const menu = [...all].find(({ id }) => id === kept?.findingId)
    if (!menu) throw new Error('no such finding')
    act(() =>
      session.setState({
        dismissedFindings: [{ ...menu, dismissed: { reason: 'Closes in May' } }],
      }),
    )
    await user.click(screen.getByRole('button', { name: '1 dismissed' }))
    expect(screen.getByText('Closes in May')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show again: Nobody owns “Menu”' }))
    expect(recordsOfKind(editor.getState().records, 'dismissal')).toHaveLength(0)
    expect(screen.getByRole('link', { name: 'Nobody owns “Menu”' })).toBeVisible()
  })

  it('say what a fix would change', async () => {
    const { user } = show()
    const row = screen.getByRole('link', { name: 'Nobody owns “Menu”' }).closest('li')
    if (!row) throw new Error('no row')
    await user.click(within(row).getByRole('button', { name: 'Why?' }))
    expect(within(row).getByText('What “Assign Support” changes')).toBeVisible()
    expect(within(row).getByText('Menu · Accountable owner: nothing → Support')).toBeVisible()
  })

  it('work out what a fix would change only while somebody looks', async () => {
    const { user, editor } = show()
    const row = screen.getByRole('link', { name: 'Nobody owns “Menu”' }).closest('li')
    if (!row) throw new Error('no row')
    const call = (name: string) =>
      act(() => void editor.dispatch(rename, { id: sampleId('touchpoint', 'Menu'), text: name }))
    // Hidden text would be found too.
    const told = () => within(row).queryByText(/Accountable owner: nothing → Support$/)
    expect(told()).toBeNull()
    const why = within(row).getByRole('button', { name: 'Why?' })
    await user.click(why)
    expect(told()).toHaveTextContent(/^Menu ·/)
    call('Phone menu')
    expect(told()).toHaveTextContent(/^Phone menu ·/)
    await user.click(why)
    expect(told()).toBeNull()
    call('Voice menu')
    expect(told()).toBeNull()
    await user.click(why)
    expect(told()).toHaveTextContent(/^Voice menu ·/)
  })

  it('say what changed since they were seen, until they are marked as seen', async () => {
    const { user, session } = show()
    const { findings } = session.getState()
    const known = findings.filter(({ rule }) => rule !== 'unowned')
    const seen = seenNow(known, '2026-10-01')
    act(() =>
      session.setState({
        seen: { ...seen, bases: new Map([...seen.bases, ['unowned:gone0000', 'x']]) },
      }),
    )
    expect(screen.getByText('Since Oct 1, 2026: 1 new, 1 gone.')).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'Only these' }))
    expect(screen.getAllByRole('link')).toHaveLength(1)
    // While comments are read, figures are on their way that would all be told as changed.
    act(() => session.setState({ isReadingFeedback: true }))
    expect(screen.queryByText(/^Since/)).toBeNull()
    act(() => session.setState({ isReadingFeedback: false }))
    await user.click(screen.getByRole('button', { name: 'Mark all as seen' }))
    expect(screen.queryByText(/^Since/)).not.toBeInTheDocument()
    expect(screen.getAllByRole('link')).toHaveLength(findings.length)
    expect(session.getState().seen?.day).toBe('2026-11-22')
  })

  it('can be switched off by rule, for the whole workspace', async () => {
    const { user, editor } = show()
    await user.click(screen.getByRole('button', { name: 'Rules' }))
    const rule = await screen.findByRole('checkbox', { name: /^No owner/ })
    await user.click(rule)
    expect(rule).not.toBeChecked()
    expect(recordsOfKind(editor.getState().records, 'setting')).toMatchObject([
      { name: 'rule.unowned', value: false },
    ])
    await user.click(rule)
    expect(recordsOfKind(editor.getState().records, 'setting')).toHaveLength(0)
  })

  it('ask from another figure on where somebody says so', async () => {
    const { user, editor } = show()
    await user.click(screen.getByRole('button', { name: 'Rules' }))
    const field = await screen.findByRole('textbox', {
      name: 'Comments below which a figure is marked',
    })
    await user.clear(field)
    await user.type(field, '50')
    const settings = () => recordsOfKind(editor.getState().records, 'setting')
    expect(settings()).toMatchObject([{ name: 'threshold.few-comments.comments', value: 50 }])
    await user.clear(field)
    expect(settings()).toHaveLength(0)
  })

  it('refuse a figure that can’t be, name the range and keep what was typed', async () => {
    const { user, editor } = show()
    const settings = () => recordsOfKind(editor.getState().records, 'setting')
    await user.click(screen.getByRole('button', { name: 'Rules' }))
    const field = await screen.findByRole('textbox', {
      name: 'Comments below which a figure is marked',
    })
    for (const bad of ['abc', '-5', '0', '50.5', '99999999999999999999']) {
      await user.clear(field)
      await user.type(field, bad)
      await user.tab()
      expect(field).toHaveValue(bad)
      expect(field).toBeInvalid()
      if (bad !== 'abc')
        expect(field).toHaveAccessibleDescription(/Type a whole number from 1 to 100,000\.$/)
      expect(settings()).toHaveLength(0)
    }
    const share = screen.getByRole('textbox', { name: 'Comments per visit, in %' })
    expect(share).toHaveValue('1')
    await user.clear(share)
    await user.type(share, '500')
    expect(share).toHaveAccessibleDescription(/Type a percentage from 0\.01% to 100%\.$/)
    await user.clear(share)
    await user.type(share, '2.5')
    expect(settings()).toMatchObject([{ name: 'threshold.few-speak.share', value: 0.025 }])
  })

  it('put a lens on the map', async () => {
    const { user, session } = show()
    await user.click(screen.getByRole('button', { name: /Rule\b/ }))
    await user.click(await screen.findByRole('option', { name: 'No owner' }))
    await user.click(screen.getByRole('button', { name: 'Show this one on the map' }))
    expect(session.getState()).toMatchObject({
      view: 'map',
      lens: { show: { findings: { rule: 'unowned' } } },
    })
  })

  it('lead to where owners are chosen, where nobody is suggested', () => {
    const alone = show(buildJourney({ stages: { Ask: { Call: ['Menu'] } } }))
    const row = screen.getByRole('link', { name: 'Nobody owns “Menu”' }).closest('li')
    if (!row) throw new Error('no row')
    const choose = within(row).getByRole('link', { name: 'Choose an owner' })
    expect(choose).toHaveAttribute('href', '#/o')
    alone.unmount()
    show()
    expect(screen.queryByRole('link', { name: 'Choose an owner' })).not.toBeInTheDocument()
  })
})
