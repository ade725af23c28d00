import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import { seenNow } from '../../../src/analysis/seenFindings.ts'
import type { Records } from '../../../src/model/records.ts'
import { FindingsPanel } from '../../../src/panels/findings/FindingsPanel.tsx'
import { buildJourney, sampleId } from '../../support/buildJourney.ts'
import { type OpenEditor, openEditor } from '../openEditor.tsx'

const owned = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ name: `Desk ${at}`, owner: 'Support' }))

/** One touchpoint without owner, and `toKnow` more without a KPI. */
const many = (toKnow: number): Records =>
  buildJourney({
    departments: ['Support'],
    stages: { Ask: { Call: ['Menu', ...owned(toKnow)] } },
  })

function show(records: Records): OpenEditor {
  const open = openEditor(
    records,
    <FindingsPanel
      mapHref="#/m"
      ownersHref="#/o"
      today="2026-11-22"
      onGo={vi.fn()}
      onFix={vi.fn()}
    />,
  )
  act(() => open.session.setState({ findings: findingsOf(records, new Map()) }))
  return open
}

const list = (): HTMLElement => screen.getByRole('list', { name: 'Findings' })
const items = (): HTMLElement[] => [...list().children] as HTMLElement[]
const titles = (): (string | null | undefined)[] =>
  items().map((item) => item.querySelector('a')?.textContent)
const toKnow = (): HTMLElement => screen.getByRole('button', { name: /^Good to know/ })

describe('findings that are only to know', () => {
  it('are folded where there are many, say what they are about, and open with the focus kept', async () => {
    const { user, session } = show(many(20))
    const all = session.getState().findings
    const infos = all.filter(({ severity }) => severity === 'info').length
    expect(infos).toBeGreaterThan(20)
    expect(items()).toHaveLength(all.length - infos)
    expect(toKnow()).toHaveAccessibleName(`Good to know ${infos}`)
    expect(toKnow()).toHaveAttribute('aria-expanded', 'false')
    expect(screen.getByRole('heading', { name: /^Good to know/, level: 3 })).toContainElement(
      toKnow(),
    )
    expect(list()).toHaveTextContent(/No KPI \(21\)/)
    toKnow().focus()
    await user.keyboard('{Enter}')
    expect(toKnow()).toHaveFocus()
    expect(toKnow()).toHaveAttribute('aria-expanded', 'true')
    expect(items()).toHaveLength(all.length)
    await user.keyboard(' ')
    expect(items()).toHaveLength(all.length - infos)
  })

  it('stay open for the session, and are closed again in the next', async () => {
    const { user, session, unmount } = show(many(20))
    await user.click(toKnow())
    expect(session.getState().isToKnowOpen).toBe(true)
    unmount()
    show(many(20))
    expect(toKnow()).toHaveAttribute('aria-expanded', 'false')
  })

  it('are not folded where there are few, nor where nothing else is there', async () => {
    const { unmount, session } = show(many(3))
    expect(items()).toHaveLength(session.getState().findings.length)
    expect(screen.queryByRole('button', { name: /^Good to know/ })).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { name: /^Good to know \d+$/ })).toBeVisible()
    unmount()
    const { user } = show(many(20))
    await user.click(screen.getByRole('button', { name: /Rule\b/ }))
    await user.click(await screen.findByRole('option', { name: 'No KPI' }))
    expect(screen.queryByRole('button', { name: /^Good to know/ })).not.toBeInTheDocument()
    expect(items()).toHaveLength(21)
  })

  it('say how many are new, and are shown where only the new ones are asked for', async () => {
    const { user, session } = show(many(20))
    const { findings } = session.getState()
    const known = findings.filter(
      ({ subjects }) => !subjects.includes(sampleId('touchpoint', 'Desk 7')),
    )
    act(() => session.setState({ seen: seenNow(known, '2026-10-01') }))
    const fresh = findings.length - known.length
    expect(toKnow()).toHaveAccessibleName(new RegExp(`^Good to know \\d+, ${fresh} new$`))
    await user.click(screen.getByRole('checkbox', { name: 'Only these' }))
    expect(items()).toHaveLength(fresh)
    expect(screen.queryByRole('button', { name: /^Good to know/ })).not.toBeInTheDocument()
  })
})

describe('a long list', () => {
  it('shows a hundred of each group at a time, and goes on at the first one more', async () => {
    const { user } = show(
      buildJourney({
        departments: ['Support'],
        stages: {
          Ask: { Call: [...Array.from({ length: 130 }, (_, at) => `Menu ${at}`), ...owned(3)] },
        },
      }),
    )
    const before = titles()
    expect(before).toHaveLength(100)
    // What is to know can be opened although not all above it is shown.
    expect(toKnow()).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show 30 more of 30' }))
    expect(titles()).toHaveLength(130)
    expect(document.activeElement).toHaveTextContent(titles()[100] ?? 'none')
    expect(screen.queryByRole('button', { name: /^Show \d+ more/ })).not.toBeInTheDocument()
  })

  it('tells apart what is as bad in the order of the journey, not by id', () => {
    show(
      buildJourney({
        stages: { Zebra: { Walk: ['Zoo'] }, Ask: { Call: ['Menu', 'Agent'], Aim: ['Bill'] } },
      }),
    )
    expect(titles().slice(0, 4)).toEqual([
      'Nobody owns “Zoo”',
      'Nobody owns “Menu”',
      'Nobody owns “Agent”',
      'Nobody owns “Bill”',
    ])
  })
})

describe('the way that a finding speaks of', () => {
  const way = (): Records =>
    buildJourney({
      departments: ['Sales', 'Support'],
      people: { Anna: 'Support' },
      stages: {
        Ask: {
          Buy: [{ name: 'Shop', owner: 'Sales' }],
          Wait: [{ name: 'Menu', owner: 'Anna' }],
        },
      },
    })

  it('is shown touchpoint by touchpoint with who answers for it, each a link to the map', async () => {
    const { user, session } = show(way())
    const item = screen.getByRole('link', { name: /^Handoff from Sales/ }).closest('li')
    if (!item) throw new Error('no item')
    await user.click(within(item).getByRole('button', { name: 'Why?' }))
    const stops = within(within(item).getByRole('list')).getAllByRole('listitem')
    expect(stops.map((stop) => stop.textContent?.trim())).toEqual([
      expect.stringMatching(/^Shop .*Sales$/),
      expect.stringMatching(/^Menu .*Support Handed over$/),
    ])
    await user.click(within(item).getByRole('link', { name: 'Menu' }))
    expect(session.getState()).toMatchObject({
      selection: [sampleId('touchpoint', 'Menu')],
      view: 'map',
    })
  })
})
