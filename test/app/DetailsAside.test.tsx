import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { DetailsAside } from '../../src/app/DetailsAside.tsx'
import { deleteRecords } from '../../src/commands/verbs/deleteRecords.ts'
import { openEditor } from '../panels/openEditor.tsx'
import { buildJourney, sampleId } from '../support/buildJourney.ts'

const records = buildJourney({ stages: { Ask: { Call: ['Menu', 'Agent'] } } })
const [menu, agent] = [sampleId('touchpoint', 'Menu'), sampleId('touchpoint', 'Agent')]
const aside = () => screen.queryByRole('complementary', { name: 'Details' })

it('begins at its top whenever something else is selected', () => {
  const { session } = openEditor(records, <DetailsAside view="map">About</DetailsAside>)
  act(() => session.select([menu]))
  const element = aside() as HTMLElement
  element.scrollTop = 300
  act(() => session.select([menu]))
  expect(element.scrollTop).toBe(300)
  act(() => session.select([agent]))
  expect(element.scrollTop).toBe(0)
})

it('leaves the room to other views while nothing that is there is selected', () => {
  const { session, editor } = openEditor(
    records,
    <DetailsAside view="findings">About</DetailsAside>,
  )
  expect(aside()).not.toBeInTheDocument()
  act(() => session.select([menu]))
  expect(aside()).toBeVisible()
  act(() => void editor.dispatch(deleteRecords, { ids: [menu], at: '2026-05-04T12:00:00Z' }))
  expect(aside()).not.toBeInTheDocument()
})
