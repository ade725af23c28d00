import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { recordsOfKind } from '../../../src/model/queries.ts'
import { type Records, liveRecord } from '../../../src/model/records.ts'
import { KpisPanel } from '../../../src/panels/kpis/KpisPanel.tsx'
import { type OpenEditor, openEditor } from '../openEditor.tsx'
import { journeyWithKpis, kpiId, reading } from './madeKpis.ts'

function show(given = journeyWithKpis()): OpenEditor & { readonly records: () => Records } {
  const open = openEditor(
    given,
    <KpisPanel mapHref="#/m" organisationHref="#/o" onGo={() => {}} today="2026-07-31" />,
  )
  return { ...open, records: () => open.editor.getState().records }
}

const item = (name: RegExp): HTMLElement => screen.getByRole('treeitem', { name })
const sheet = (): HTMLElement => screen.getByRole('complementary', { name: 'Details' })

describe('figures that are typed', () => {
  it('reads numbers as it shows them, and keeps what is none in the box with the reason', async () => {
    const { user, records } = show(journeyWithKpis([reading('Handle time', '2026-05-31', 5250)]))
    await user.click(screen.getByRole('button', { name: 'Handle time' }))
    expect(within(sheet()).getAllByText('5,250 min')[0]).toBeVisible()
    const target = within(sheet()).getByRole('textbox', { name: 'Target' })
    await user.clear(target)
    await user.type(target, '5,400')
    expect(liveRecord(records(), 'kpi', kpiId('Handle time'))?.target).toBe(5400)
    await user.type(target, 'x')
    await user.tab()
    expect(target).toHaveValue('5,400x')
    expect(target).toBeInvalid()
    // What was there before anybody typed, and not what the first letters made.
    expect(liveRecord(records(), 'kpi', kpiId('Handle time'))?.target).toBe(6)
    await user.click(target)
    await user.keyboard('{Escape}')
    expect(target).toHaveValue('6')
    const form = screen.getByRole('form', { name: 'Add reading' })
    await user.type(within(form).getByRole('textbox', { name: 'Value' }), '5,300{Enter}')
    expect(recordsOfKind(records(), 'reading')).toContainEqual(
      expect.objectContaining({ date: '2026-07-31', value: 5300 }),
    )
  })

  it('replaces the reading of a day that is read already, and says so', async () => {
    const { user, records, session } = show(
      journeyWithKpis([reading('Kept the window', '2026-07-31', 91, 300)]),
    )
    await user.click(item(/^Kept the window/))
    const form = screen.getByRole('form', { name: 'Add reading' })
    expect(within(form).getByText(/^That day has a reading already: 91%/)).toBeVisible()
    await user.type(within(form).getByRole('textbox', { name: 'Value' }), '93{Enter}')
    const ofTheDay = recordsOfKind(records(), 'reading').filter(({ date }) => date === '2026-07-31')
    expect(ofTheDay).toMatchObject([{ value: 93, n: 300 }])
    expect(session.getState().notice?.message).toMatchObject({
      key: 'organisation.readingReplaced',
      values: { before: '91%', after: '93%' },
    })
    expect(
      await screen.findByRole('treeitem', { name: /^Kept the window, 93% of 300/ }),
    ).toBeVisible()
  })

  it('lists readings that don’t count with the reason', async () => {
    const { user } = show(
      journeyWithKpis([
        reading('Kept the window', '2199-01-01', 1),
        reading('Kept the window', '2026-06-30', 95, 10),
      ]),
    )
    await user.click(item(/^Kept the window, 95% of 10 on Jun 30, 2026/))
    expect(within(sheet()).getByText(/^2 readings do not count/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'All 3 readings' }))
    const rowOf = (text: string): HTMLElement | null =>
      within(sheet()).getByText(text).closest('tr')
    expect(rowOf('yet to come: does not count')).toHaveTextContent(/^Jan 1, 2199 /)
    expect(rowOf('another of this day counts')).toHaveTextContent(/^Jun 30, 2026 .*92%/)
  })

  it('refuses weights below 0, values off the scale and days yet to come; warns of 150%', async () => {
    const { user, records } = show()
    await user.click(item(/^First contact fix/))
    const weight = within(sheet()).getByRole('textbox', { name: 'Weight in parent' })
    await user.clear(weight)
    await user.type(weight, '-3')
    expect(weight).toHaveAccessibleDescription('A weight can’t be below 0.')
    const form = screen.getByRole('form', { name: 'Add reading' })
    const value = within(form).getByRole('textbox', { name: 'Value' })
    await user.type(value, '150')
    expect(value).toHaveAccessibleDescription(/^150% is outside of 0% to 100%/)
    expect(value).toBeValid()
    const date = within(form).getByRole('textbox', { name: 'Date' })
    const dated = async (text: string, says: RegExp): Promise<void> => {
      await user.clear(date)
      if (text !== '') await user.type(date, text)
      expect(date).toHaveAccessibleDescription(says)
      expect(within(form).getByRole('button', { name: 'Add reading' })).toBeDisabled()
    }
    await dated('', /^Type a day/)
    await dated('2199-01-01', /^Jan 1, 2199 is yet to come/)
    await dated('4/5/2026', /can be two days. Write 2026-05-04 or 2026-04-05\.$/)
    await user.click(item(/^Customers who stay/))
    const share = within(screen.getByRole('form')).getByRole('textbox', { name: 'Value' })
    await user.type(share, '150')
    expect(share).toHaveAccessibleDescription(/can only be from 0 to 100/)
    const kept = liveRecord(records(), 'kpi', kpiId('First contact fix'))
    expect([undefined, 0.5]).toContain(kept?.weight)
  })
})
