import { act, screen, within } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { preloadLens } from '../../src/canvas/LensRow.tsx'
import { buildJourney } from '../support/buildJourney.ts'
import { cell, showMap, withoutPainting } from './mapScreen.tsx'

withoutPainting()

beforeAll(preloadLens)

const records = buildJourney({
  departments: ['Support'],
  stages: {
    Help: {
      Call: [
        { name: 'Menu', channel: 'Phone' },
        { name: 'Agent', channel: 'Phone', owner: 'Support' },
      ],
      Wait: [{ name: 'Visit', channel: 'In person', owner: 'Support' }],
    },
  },
})

async function choose(
  user: ReturnType<typeof showMap>['user'],
  label: string,
  option: string,
): Promise<void> {
  const row = screen.getByRole('group', { name: 'Lens' })
  await user.click(within(row).getByRole('button', { name: new RegExp(`${label}$`) }))
  await user.click(await screen.findByRole('option', { name: option }))
}

it('shows a part, says how much it is, and all again', async () => {
  const { user, session } = showMap(records)
  await user.click(screen.getByRole('button', { name: 'Lens' }))
  await choose(user, 'Owner', 'Support')
  expect(session.getState().lens?.show).toEqual({ ownerId: 'department-support' })
  const status = screen.getAllByRole('status').find(({ textContent }) => textContent !== '')
  expect(status).toHaveTextContent('2 of 3 cards: Support’s part.')
  expect(cell('Menu, no owner')).toHaveAccessibleDescription(/Phone, not in the lens$/)
  expect(cell('Agent, Support')).toHaveAccessibleDescription(/Phone$/)
  await choose(user, 'Channel', 'In person')
  expect(status).toHaveTextContent('1 of 3 cards: Support’s part, In person.')
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  expect(session.getState().lens).toBeUndefined()
  expect(cell('Menu, no owner')).toHaveAccessibleDescription(/Phone$/)
})

it('colours by owner, with a legend in words', async () => {
  const { user, session } = showMap(records)
  await user.click(screen.getByRole('button', { name: 'Lens' }))
  await choose(user, 'Colour by', 'Owner')
  expect(session.getState().lens).toEqual({ colourBy: 'owner' })
  const legend = screen.getByRole('list', { name: 'Colours' })
  const entries = within(legend).getAllByRole('listitem')
  expect(entries.map(({ textContent }) => textContent)).toEqual([
    'Support: 2',
    'Nobody accountable: 1',
  ])
  await user.click(screen.getByRole('checkbox', { name: 'Only unowned' }))
  expect(within(legend).getAllByRole('listitem')).toHaveLength(1)
})

it('offers no choice where there is none, and the way back where the choices are closed', async () => {
  const { user, session } = showMap(buildJourney({ stages: { Help: { Call: ['Menu'] } } }))
  await user.click(screen.getByRole('button', { name: 'Lens' }))
  expect(screen.queryByRole('button', { name: /Channel$/ })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Lens' }))
  act(() => session.setState({ lens: { colourBy: 'evidence' } }))
  await user.click(await screen.findByRole('button', { name: 'As drawn' }))
  expect(session.getState().lens).toBeUndefined()
})
