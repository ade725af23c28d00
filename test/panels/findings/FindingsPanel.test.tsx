import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import { recordsFrom } from '../../../src/model/records.ts'
import { FindingsPanel } from '../../../src/panels/findings/FindingsPanel.tsx'
import { buildJourney, sampleId } from '../../support/buildJourney.ts'
import { type OpenEditor, openEditor } from '../openEditor.tsx'

const records = buildJourney({
  departments: ['Support'],
  stages: { Ask: { Call: [{ name: 'Shop', owner: 'Support' }], Wait: ['Menu'], Think: [] } },
})

function show(given = records): OpenEditor & { onGo: () => void; onFix: () => void } {
  const onGo = vi.fn()
  const onFix = vi.fn()
  const open = openEditor(given, <FindingsPanel mapHref="#/m" onGo={onGo} onFix={onFix} />)
  act(() => open.session.setState({ findings: findingsOf(given, new Map()) }))
  return { ...open, onGo, onFix }
}

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
    await user.click(screen.getByRole('button', { name: /Rule/ }))
    await user.click(await screen.findByRole('option', { name: 'Empty step' }))
    expect(screen.getAllByRole('link')).toHaveLength(1)
    act(() => session.setState({ findings: session.getState().findings.slice(0, 1) }))
    expect(screen.getByRole('link')).toHaveTextContent('Nobody owns “Menu”')
  })

  it('say that all is well, or that there is nothing to check', () => {
    const { unmount } = show(
      buildJourney({
        departments: ['Support'],
        kpis: ['NPS'],
        stages: { Ask: { Call: [{ name: 'Shop', owner: 'Support', kpis: ['NPS'] }] } },
      }),
    )
    expect(screen.getByText('Nothing is wrong that these rules can see.')).toBeVisible()
    unmount()
    show(recordsFrom([]))
    expect(screen.getByText('There is nothing to check yet.')).toBeVisible()
  })
})
