import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Evidence } from '../../../src/model/evidence.ts'
import { portraitOf } from '../../../src/model/pictures.ts'
import { journeyPersonas, recordsOfKind } from '../../../src/model/queries.ts'
import { DetailsPanel } from '../../../src/panels/details/DetailsPanel.tsx'
import { buildJourney, sampleId } from '../../support/buildJourney.ts'
import { smallJpeg, smallPng } from '../../support/pictureData.ts'
import { type OpenEditor, openEditor } from '../openEditor.tsx'

// jsdom decodes no pictures; the browser's own part is tried in test/e2e/content.e2e.ts.
vi.mock('../../../src/ui/readPicture.ts', () => ({
  pictureFiles: 'image/png',
  readPicture: async (file: File) =>
    file.type === 'image/svg+xml'
      ? { problem: { key: 'picture.problem.svg', values: {} } }
      : { data: file.type === 'image/jpeg' ? smallJpeg : smallPng },
}))

const call = sampleId('step', 'Call')
const anna = sampleId('persona', 'Anna')

function openWith(personas: readonly string[]): OpenEditor {
  const records = buildJourney({ personas, stages: { 'Ask for help': { Call: ['Phone menu'] } } })
  return openEditor(
    records,
    <DetailsPanel feedbackHref="#/f" onReadFeedback={vi.fn()} onFix={vi.fn()} />,
  )
}

test('personas are added by their name, described, and removed without losing them', async () => {
  const { user, editor } = openWith([])
  const names = () => journeyPersonas(editor.getState().records).map(({ name }) => name)
  await user.type(screen.getByRole('combobox', { name: 'Personas' }), 'Anna')
  await user.click(await screen.findByRole('option', { name: 'Add persona “Anna”' }))
  expect(names()).toEqual(['Anna'])
  await user.click(screen.getByRole('button', { name: 'Anna' }))
  await user.type(screen.getByRole('textbox', { name: 'Goals' }), 'Move house')
  await user.type(screen.getByRole('textbox', { name: /^Segment/ }), 'Business')
  const [persona] = recordsOfKind(editor.getState().records, 'persona')
  expect(persona).toMatchObject({ name: 'Anna', goals: 'Move house', segment: 'Business' })
  await user.click(screen.getByRole('button', { name: 'Remove Anna' }))
  expect(names()).toEqual([])
  expect(recordsOfKind(editor.getState().records, 'persona')).toHaveLength(1)
})

test('a persona is deleted with its feelings, and comes back by undo', async () => {
  const { user, editor, session } = openWith(['Anna'])
  await user.click(screen.getByRole('button', { name: 'Anna' }))
  await user.click(screen.getByRole('button', { name: 'Delete persona' }))
  expect(journeyPersonas(editor.getState().records)).toEqual([])
  expect(session.getState().notice?.canUndo).toBe(true)
  act(() => void editor.undo())
  expect(journeyPersonas(editor.getState().records)).toHaveLength(1)
})

test('each persona has a feeling of its own at a step', async () => {
  const { user, editor, session } = openWith(['Anna', 'Bo'])
  act(() => session.select([call]))
  screen.getByRole('slider', { name: 'Team’s feeling, all customers' })
  act(() => screen.getByRole('slider', { name: 'Team’s feeling, Anna' }).focus())
  await user.keyboard('{ArrowLeft}')
  expect(recordsOfKind(editor.getState().records, 'feeling')).toMatchObject([
    { stepId: call, personaId: anna, value: -0.1 },
  ])
})

test('one persona is looked at alone, and with it the feedback of its segment', async () => {
  const { user, editor, session } = openWith(['Anna', 'Bo'])
  const { setFields } = await import('../../../src/commands/verbs/setFields.ts')
  act(() => void editor.dispatch(setFields, { id: anna, fields: { segment: 'Business' } }))
  const stratum = { sourceId: 'source01', sourceKind: 'survey', stratum: 'Business' } as const
  const counts = { n: 1, negative: 1, elsewhereN: 0, elsewhereNegative: 0 }
  const evidence = { months: [], strata: [{ ...stratum, ...counts }] } as unknown as Evidence
  act(() =>
    session.setState({
      evidence: new Map([[sampleId('touchpoint', 'Phone menu'), evidence]]),
      countedSources: ['source01'],
    }),
  )
  const choose = async (name: string): Promise<void> => {
    await user.click(screen.getByRole('button', { name: /Feelings shown/ }))
    await user.click(within(await screen.findByRole('listbox')).getByRole('option', { name }))
  }
  await choose('Anna')
  expect(session.getState().shownPersonaId).toBe(anna)
  const only = { name: 'Customers’ curve of segment “Business” only' }
  await user.click(screen.getByRole('checkbox', only))
  expect(session.getState().feedbackFilter).toEqual({ segment: 'Business' })
  await choose('All personas')
  expect(session.getState().shownPersonaId).toBeUndefined()
  expect(session.getState().feedbackFilter).toBeUndefined()
})

test('a persona gets a picture: chosen, pasted or dropped; it is described and taken away again', async () => {
  const { user, editor, session } = openWith(['Anna'])
  const persona = () => recordsOfKind(editor.getState().records, 'persona')[0]
  const data = () => portraitOf(editor.getState().records, persona() ?? {})?.data
  const file = (type: string) => new File(['x'], 'anna', { type })
  const trigger = screen.getByRole('button', { name: 'Anna' })
  await user.click(trigger)
  const add = screen.getByRole('button', { name: 'Add picture…' })
  const getData = (): string => ''
  fireEvent.paste(add, { clipboardData: { getData, files: [file('image/svg+xml')] } })
  await waitFor(() => expect(session.getState().notice?.message.key).toBe('picture.problem.svg'))
  expect(data()).toBeUndefined()

  fireEvent.paste(add, { clipboardData: { getData, files: [file('image/png')] } })
  await waitFor(() => expect(data()).toBe(smallPng))
  expect(trigger.querySelector('img')?.src).toBe(smallPng)
  fireEvent.drop(screen.getByRole('button', { name: 'Replace picture…' }), {
    dataTransfer: { types: ['Files'], files: [file('image/jpeg')] },
  })
  await waitFor(() => expect(data()).toBe(smallJpeg))
  await user.type(screen.getByRole('textbox', { name: /^Alternative text/ }), 'Anna laughs')
  expect(persona()?.alt).toBe('Anna laughs')
  expect(screen.getByRole('img', { name: 'Anna laughs' })).toBeVisible()

  await user.click(screen.getByRole('button', { name: 'Remove picture' }))
  expect(data()).toBeUndefined()
  expect(trigger.querySelector('img')).toBeNull()
  act(() => void editor.undo())
  expect(data()).toBe(smallJpeg)
  expect(persona()?.alt).toBe('Anna laughs')
})
