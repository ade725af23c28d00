import { act, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { journeyOf } from '../../../src/model/queries.ts'
import { allRecords, recordsFrom } from '../../../src/model/records.ts'
import { DetailsPanel } from '../../../src/panels/details/DetailsPanel.tsx'
import type { DetailJourneys } from '../../../src/panels/details/DetailJourneys.ts'
import { buildJourney, sampleId } from '../../support/buildJourney.ts'
import { type OpenEditor, openEditor } from '../openEditor.tsx'

const call = sampleId('step', 'Call')
const make = vi.fn()
const set = vi.fn()
const journeys: DetailJourneys = {
  hrefOf: (journeyId, stepId) => `#/${journeyId}/${stepId ?? ''}`,
  choices: async () => [
    { journeyId: 'journey-calls', name: 'Calls' },
    { journeyId: 'journey-visit', name: 'Visit', stepName: 'Wait' },
  ],
  make,
  set,
}

function openWith(parentStepId?: string): OpenEditor {
  const records = [...allRecords(buildJourney({ stages: { 'Ask for help': { Call: [] } } }))].map(
    (record) =>
      record.kind === 'journey' && parentStepId !== undefined
        ? { ...record, parentStepId }
        : record,
  )
  return openEditor(
    recordsFrom(records),
    <DetailsPanel
      feedbackHref="#/f"
      onReadFeedback={vi.fn()}
      onFix={vi.fn()}
      journeys={journeys}
    />,
  )
}

const detail = { name: 'Calls', organisationId: 'organisation' }

test('a journey that details a step is chosen or made in the step’s details', async () => {
  const { user, session } = openWith()
  act(() => session.select([call]))
  await user.click(screen.getByRole('button', { name: 'Make a journey of this step' }))
  expect(make).toHaveBeenCalledWith(call)
  await user.type(await screen.findByRole('combobox', { name: 'Detail journey' }), 'Vis')
  expect(screen.getByRole('option', { name: /Visit/ })).toHaveTextContent('details “Wait” now')
  await user.clear(screen.getByRole('combobox', { name: 'Detail journey' }))
  await user.type(screen.getByRole('combobox', { name: 'Detail journey' }), 'Calls{Enter}')
  expect(set).toHaveBeenCalledWith('journey-calls', call)
  act(() =>
    session.setState({ details: [{ ...detail, journeyId: 'journey-calls', stepId: call }] }),
  )
  expect(screen.getByRole('link', { name: 'Calls' })).toHaveAttribute('href', '#/journey-calls/')
  expect(screen.queryByRole('combobox', { name: 'Detail journey' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Remove Calls' }))
  expect(set).toHaveBeenLastCalledWith('journey-calls', undefined)
})

test('a journey says which step it details, leads there, and can stand alone again', async () => {
  const { user, session, editor } = openWith('step-elsewhere')
  const of = { journeyId: 'journey-above', journeyName: 'Home internet', stepName: 'Get help' }
  const own = { ...detail, journeyId: 'journey-root', stepId: 'step-elsewhere' }
  act(() => session.setState({ details: [{ ...own, of }] }))
  expect(screen.getByRole('link', { name: 'Home internet: “Get help”' })).toHaveAttribute(
    'href',
    '#/journey-above/step-elsewhere',
  )
  await user.click(screen.getByRole('button', { name: 'Let it stand alone' }))
  expect(journeyOf(editor.getState().records)).not.toHaveProperty('parentStepId')
  expect(screen.queryByText('Details a step of')).toBeNull()
  act(() => void editor.undo())
  expect(screen.getByText('Details a step of')).toBeVisible()
})

test('a journey whose step is gone says so', () => {
  const { session } = openWith('step-elsewhere')
  const own = { ...detail, journeyId: 'journey-root', stepId: 'step-elsewhere' }
  expect(screen.queryByText(/not on this device any more/)).toBeNull()
  act(() => session.setState({ details: [own] }))
  expect(screen.getByText(/not on this device any more/)).toBeVisible()
})
