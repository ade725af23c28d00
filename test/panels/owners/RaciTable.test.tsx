import { act, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import { type Records, allRecords, recordsFrom } from '../../../src/model/records.ts'
import { OwnersPanel } from '../../../src/panels/owners/OwnersPanel.tsx'
import { buildJourney, sampleId } from '../../support/buildJourney.ts'
import { type OpenEditor, openEditor } from '../openEditor.tsx'

const records = buildJourney({
  name: 'Home internet',
  departments: ['Support', 'Sales'],
  people: { 'Mara Voss': 'Support' },
  stages: { Buy: { Choose: [{ name: 'Shop', owner: 'Sales' }] } },
})

async function showRaci(given: Records = records): Promise<OpenEditor> {
  const panel = <OwnersPanel mapHref="#/m" onGo={vi.fn()} onFix={vi.fn()} onPrint={vi.fn()} />
  const open = openEditor(given, panel)
  act(() => open.session.setState({ findings: findingsOf(given, new Map()) }))
  await open.user.click(screen.getByRole('tab', { name: 'RACI' }))
  return open
}

describe('RACI of what nobody is accountable for any more', () => {
  const shop = sampleId('touchpoint', 'Shop')
  const withShop = (fields: object): Records => {
    const list = [...allRecords(records)].map((one) => {
      if (one.id === sampleId('person', 'Mara Voss')) return { ...one, active: false }
      return one.id === shop ? { ...one, ...fields } : one
    })
    return recordsFrom(list)
  }
  const cellOf = (name: string) => screen.getByRole('button', { name }).closest('td')

  it('says that the one named has left, not what they once answered', async () => {
    const given = { accountableId: sampleId('person', 'Mara Voss'), accountableState: 'accepted' }
    await showRaci(withShop({ ...given, responsibleIds: [given.accountableId] }))
    const name = 'Accountable for Shop: Mara Voss (has left)'
    expect(cellOf(name)).toHaveTextContent(/^Mara Voss \(has left\)$/)
    expect(cellOf('Responsible for Shop: Mara Voss (has left)')).toBeVisible()
  })

  it('says that the one named is gone', async () => {
    await showRaci(withShop({ accountableId: 'nobodyhere', accountableState: 'accepted' }))
    const cell = cellOf('Accountable for Shop: nobody')
    expect(cell).toHaveTextContent('Its owner is not in the organisation any more')
    expect(cell).not.toHaveTextContent('Accepted')
  })

  it('names all whom a file calls accountable, until one is chosen', async () => {
    const open = await showRaci(
      withShop({ alsoNamedAccountableIds: [sampleId('department', 'Support')] }),
    )
    await open.user.click(
      screen.getByRole('button', { name: 'Accountable for Shop: Sales, Support' }),
    )
    await open.user.clear(screen.getByRole('combobox', { name: 'Accountable' }))
    await open.user.keyboard('Supp{Enter}')
    expect(screen.getByRole('button', { name: 'Accountable for Shop: Support' })).toHaveFocus()
  })

  it('leaves a cell open where nobody is called as was typed', async () => {
    const open = await showRaci()
    await open.user.click(screen.getByRole('button', { name: 'Consulted for Shop: nobody' }))
    await open.user.keyboard('Nobody so{Tab}')
    const box = screen.getByRole('combobox', { name: 'Consulted' })
    expect(box).toHaveValue('Nobody so')
    expect(box).toBeInvalid()
    await open.user.clear(box)
    await open.user.type(box, 'mara{Tab}')
    expect(screen.getByRole('button', { name: 'Consulted for Shop: Mara Voss' })).not.toHaveFocus()
  })
})
